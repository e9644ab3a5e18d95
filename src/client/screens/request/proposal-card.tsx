import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { PROPOSAL_AREA } from './focus-proposal.ts';
import { ProposalConflict } from './proposal-conflict.tsx';
import { ProposalContent } from './proposal-content.tsx';
import { ReturnForm } from './return-form.tsx';
import { useProposalWork } from './use-proposal-work.ts';

/** What a second person is asked to decide: exactly this content, approve or return. */
export function ProposalCard({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const [isReturning, setIsReturning] = useState(false);
  const work = useProposalWork(request);
  const { proposed, can } = request;
  const { conflict } = work;
  const overtaken =
    conflict === null ? null : (
      <ProposalConflict
        base={conflict.base}
        theirs={request}
        mine={
          conflict.note === null ? (
            t('request.proposal.approve')
          ) : (
            <>
              <p>{t('request.proposal.return')}</p>
              <BdiText text={conflict.note} look="lines" />
            </>
          )
        }
        onLeave={work.leave}
      />
    );
  if (proposed === null) return overtaken;
  const mayNot = can.approve === true || can.approve === undefined ? null : can.approve;
  return (
    <div id={PROPOSAL_AREA} tabIndex={-1}>
      <Card
        title={t(`request.proposal.${proposed.kind}`)}
        meta={t('request.proposal.waits')}
        actions={
          <>
            <ActionButton
              can={can.return}
              onClick={() => {
                setIsReturning(!isReturning);
              }}
            >
              {t('request.proposal.return')}
            </ActionButton>
            <ActionButton
              data-approve=""
              can={can.approve}
              kind="primary"
              pending={work.isApproving}
              onClick={work.approve}
            >
              {t('request.proposal.approve')}
            </ActionButton>
          </>
        }
        foot={
          mayNot === null ? undefined : (
            <Notice tone="locked" shape="strip">
              <RefusalText refusal={mayNot} />
            </Notice>
          )
        }
      >
        {overtaken}
        <Cluster>
          <Quiet>
            {t('request.proposal.by', { date: dateTime(new Date(proposed.at).toISOString()) })}
          </Quiet>
          <StaffBadge id={proposed.by} withName />
        </Cluster>
        <ProposalContent request={request} proposed={proposed} />
        <Quiet>{t('request.proposal.digest', { digest: proposed.digest.slice(0, 12) })}</Quiet>
        {isReturning ? (
          <ReturnForm
            request={request}
            work={work}
            onDone={() => {
              setIsReturning(false);
            }}
          />
        ) : null}
        {work.error === null ? null : <ProblemNotice problem={work.error} />}
      </Card>
    </div>
  );
}
