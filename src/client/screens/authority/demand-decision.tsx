import type { ReactElement } from 'react';
import type { DemandView } from '#contract/demands.ts';
import {
  useApproveDemand,
  useExportDemand,
  useProposeDemand,
  useReturnDemand,
} from '../../api/demands.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { SecondOfficer } from '../../components/second-officer.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

/** Proposed by one officer, approved by another with their PIN, exported within a day. */
export function DemandDecision({ demand }: { demand: DemandView }): ReactElement {
  const t = useT();
  const propose = useDeed(useProposeDemand());
  const take = useDeed(useExportDemand());
  const { id, version, proposal, exported, can } = demand;
  const error = propose.error ?? take.error;
  return (
    <Stack gap={2}>
      {proposal === null ? null : <Decide demand={demand} proposal={proposal} />}
      {exported === null ? null : (
        <Notice tone="good" title={t('authority.export.done')}>
          {t('authority.export.what', { n: exported.count, hash: exported.sha256.slice(0, 12) })}
        </Notice>
      )}
      {demand.state === 'called-back' || demand.state === 'approved' ? (
        <Cluster>
          <ActionButton
            can={can.export}
            kind={can.export === true ? 'primary' : 'plain'}
            pending={take.isPending}
            onClick={() => {
              take.run({ id, version }, ({ file }) => {
                saveFile(file.name, 'text/csv', [file.text]);
                toast(t('authority.export.done'));
              });
            }}
          >
            {t('authority.export')}
          </ActionButton>
          <ActionButton
            can={can.propose}
            pending={propose.isPending}
            onClick={() => {
              propose.run({ id, version }, () => {
                toast(t('authority.proposed'));
              });
            }}
          >
            {t('authority.propose')}
          </ActionButton>
        </Cluster>
      ) : null}
      {error === null ? null : <ProblemNotice problem={error} />}
    </Stack>
  );
}

function Decide({
  demand,
  proposal,
}: {
  demand: DemandView;
  proposal: NonNullable<DemandView['proposal']>;
}): ReactElement {
  const t = useT();
  const approve = useApproveDemand();
  const giveBack = useReturnDemand();
  const { id, version, can } = demand;
  return (
    <Notice tone="warn" title={t('authority.waits')} stacked>
      <Stack gap={2}>
        <span>
          {t('authority.export.what', { n: proposal.count, hash: proposal.sha256.slice(0, 12) })}
        </span>
        <SecondOfficer
          change={{ id, version, digest: proposal.digest }}
          can={can}
          approve={approve}
          giveBack={giveBack}
          words={{
            approve: t('authority.approve'),
            approved: t('authority.approved'),
            giveBack: t('authority.return'),
            returned: t('authority.returned'),
          }}
        />
      </Stack>
    </Notice>
  );
}
