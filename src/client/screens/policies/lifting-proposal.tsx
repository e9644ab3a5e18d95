import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { LiftingView } from '#contract/liftings.ts';
import { useApproveLifting, useReturnLifting } from '../../api/liftings.ts';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { SecondOfficer } from '../../components/second-officer.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';

/** A lifting that waits for another privacy officer, who types their PIN once more. */
export function LiftingProposal({
  lifting,
  proposal,
}: {
  lifting: LiftingView;
  proposal: NonNullable<LiftingView['proposal']>;
}): ReactElement {
  const t = useT();
  const { dateTime, list } = useFormat();
  const approve = useApproveLifting();
  const giveBack = useReturnLifting();
  const { company, version } = lifting;
  const field = useRef<HTMLInputElement>(null);
  useOfferedDeeds([
    {
      id: `lifting-${company}`,
      label: t('lifting.waits', { company: lifting.name }),
      can: lifting.can.approve,
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <Notice tone="warn" title={t('lifting.waits', { company: lifting.name })} stacked>
      <Stack gap={2}>
        <span>
          {t('lifting.waits.what', {
            n: proposal.tombstones,
            by: list(proposal.fields.map((field) => t(`customer.field.${field}`))),
          })}
        </span>
        <span>{t(`lifting.reason.${proposal.reason}`)}</span>
        <Cluster>
          <Quiet>{dateTime(new Date(proposal.at).toISOString())}</Quiet>
          <StaffBadge id={proposal.by} withName />
        </Cluster>
        <SecondOfficer
          change={{ company, version, digest: proposal.digest }}
          can={lifting.can}
          approve={approve}
          giveBack={giveBack}
          words={{
            approve: t('lifting.approve'),
            approved: t('lifting.approved'),
            giveBack: t('lifting.return'),
            returned: t('lifting.returned'),
          }}
          kind="danger"
          field={field}
        />
      </Stack>
    </Notice>
  );
}
