import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { PolicyView } from '#contract/policies.ts';
import { useApprovePacks, useReturnPacks } from '../../api/policies.ts';
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

/** A change that waits for another privacy officer: exactly what it attaches and detaches. */
export function PacksProposal({
  policy,
  proposal,
}: {
  policy: PolicyView;
  proposal: NonNullable<PolicyView['proposal']>;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const approve = useDeed(useApprovePacks());
  const giveBack = useDeed(useReturnPacks());
  const named = (ids: PolicyView['packs']): string =>
    ids.map((id) => t(`law.pack.${id}`)).join(' · ') || t('policies.none');
  const attached = proposal.packs.filter((id) => !policy.packs.includes(id));
  const detached = policy.packs.filter((id) => !proposal.packs.includes(id));
  const { company, version } = policy;
  const change = { company, version, digest: proposal.digest };
  const error = approve.error ?? giveBack.error;
  const names = useNames();
  const button = useRef<HTMLButtonElement>(null);
  useOfferedDeeds([
    {
      id: `packs-${company}`,
      label: t('policies.waits.of', { company: names.company(company) }),
      can: policy.can.approve,
      run: () => button.current?.focus(),
    },
  ]);
  return (
    <Notice tone="warn" title={t('policies.waits')} stacked>
      <Stack gap={2}>
        <span>{t('policies.waits.attach', { laws: named(attached) })}</span>
        <span>{t('policies.waits.detach', { laws: named(detached) })}</span>
        <Cluster>
          <Quiet>
            {t('policies.waits.by', { date: dateTime(new Date(proposal.at).toISOString()) })}
          </Quiet>
          <StaffBadge id={proposal.by} withName />
        </Cluster>
        <Cluster>
          <ActionButton
            ref={button}
            can={policy.can.approve}
            kind="primary"
            pending={approve.isPending}
            onClick={() => {
              approve.run(change, () => {
                toast(t('policies.approved'));
              });
            }}
          >
            {t('policies.approve')}
          </ActionButton>
          <ActionButton
            can={policy.can.return}
            pending={giveBack.isPending}
            onClick={() => {
              giveBack.run(change, () => {
                toast(t('policies.returned'));
              });
            }}
          >
            {t('policies.return')}
          </ActionButton>
        </Cluster>
        {error === null ? null : <ProblemNotice problem={error} />}
      </Stack>
    </Notice>
  );
}
