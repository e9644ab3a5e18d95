import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { ReadingView } from '#contract/mailings.ts';
import { useApproveReading, useReturnReading } from '../../api/mailings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

/** A reading that waits for another privacy officer: from which one to which. */
export function ReadingProposal({
  reading,
  proposal,
}: {
  reading: ReadingView;
  proposal: NonNullable<ReadingView['proposal']>;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const names = useNames();
  const approve = useDeed(useApproveReading());
  const giveBack = useDeed(useReturnReading());
  const { company, version, can } = reading;
  const change = { company, version, digest: proposal.digest };
  const error = approve.error ?? giveBack.error;
  const title = t('mailing.reading.waits', { company: names.company(company) });
  const button = useRef<HTMLButtonElement>(null);
  useOfferedDeeds([
    {
      id: `reading-${company}`,
      label: title,
      can: can.approve,
      run: () => button.current?.focus(),
    },
  ]);
  return (
    <Notice tone="warn" title={title} stacked>
      <Stack gap={2}>
        <span>
          {t('mailing.reading.waits.what', {
            from: t(`mailing.reading.${reading.reading}`),
            to: t(`mailing.reading.${proposal.reading}`),
          })}
        </span>
        <span>{t(`mailing.reading.${proposal.reading}.means`)}</span>
        <Cluster>
          <Quiet>{dateTime(new Date(proposal.at).toISOString())}</Quiet>
          <StaffBadge id={proposal.by} withName />
        </Cluster>
        <Cluster>
          <ActionButton
            ref={button}
            can={can.approve}
            kind="primary"
            pending={approve.isPending}
            onClick={() => {
              approve.run(change, () => {
                toast(t('mailing.reading.approved'));
              });
            }}
          >
            {t('mailing.reading.approve')}
          </ActionButton>
          <ActionButton
            can={can.return}
            pending={giveBack.isPending}
            onClick={() => {
              giveBack.run(change, () => {
                toast(t('mailing.reading.returned'));
              });
            }}
          >
            {t('mailing.reading.return')}
          </ActionButton>
        </Cluster>
        {error === null ? null : <ProblemNotice problem={error} />}
      </Stack>
    </Notice>
  );
}
