import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { useApprovePolicy, useReturnPolicy } from '../../api/policy-versions.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ClauseChanges } from '../../components/clause-changes.tsx';
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

/** A version that waits for another privacy officer: exactly what it changes, and from when. */
export function PolicyProposal({
  store,
  proposal: { next, by, at, digest },
}: {
  store: PolicyStoreView;
  proposal: NonNullable<PolicyStoreView['proposal']>;
}): ReactElement {
  const t = useT();
  const { dateTime, day } = useFormat();
  const names = useNames();
  const approve = useDeed(useApprovePolicy());
  const giveBack = useDeed(useReturnPolicy());
  const { company, version, can } = store;
  const change = { company, version, digest };
  const error = approve.error ?? giveBack.error;
  const button = useRef<HTMLButtonElement>(null);
  useOfferedDeeds([
    {
      id: `policy-${company}`,
      label: t('policy-version.waits.of', { company: names.company(company) }),
      can: can.approve,
      run: () => button.current?.focus(),
    },
  ]);
  return (
    <Notice tone="warn" title={t('policy-version.waits')} stacked>
      <Stack gap={2}>
        <span>
          {t('policy-version.waits.what', {
            version: next.version,
            date: next.inForceFrom === null ? '' : day(next.inForceFrom),
          })}
        </span>
        <ClauseChanges changes={next.changes} />
        <Cluster>
          <Quiet>{dateTime(new Date(at).toISOString())}</Quiet>
          <StaffBadge id={by} withName />
        </Cluster>
        <Cluster>
          <ActionButton
            ref={button}
            can={can.approve}
            kind="primary"
            pending={approve.isPending}
            onClick={() => {
              approve.run(change, () => {
                toast(t('policy-version.approved'));
              });
            }}
          >
            {t('policy-version.approve')}
          </ActionButton>
          <ActionButton
            can={can.return}
            pending={giveBack.isPending}
            onClick={() => {
              giveBack.run(change, () => {
                toast(t('policy-version.returned'));
              });
            }}
          >
            {t('policy-version.return')}
          </ActionButton>
        </Cluster>
        {error === null ? null : <ProblemNotice problem={error} />}
      </Stack>
    </Notice>
  );
}
