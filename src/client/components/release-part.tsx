import type { ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import type { ReleaseView } from '#contract/releases.ts';
import { useApproveRelease, useProposeRelease, useReturnRelease } from '../api/releases.ts';
import { useMay } from '../api/session.ts';
import { useT } from '../i18n/locale.tsx';
import { Cluster, Quiet, Stack } from '../ui/stack.tsx';
import { toast } from '../ui/toast-store.ts';
import { ActionButton } from './action-button.tsx';
import { NEXT_DEED, useOfferedDeeds } from './offered-deeds.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { SettingProposal } from './setting-proposal.tsx';
import { useDeed } from './use-deed.ts';
import { useNames } from './use-names.ts';

interface ReleaseProps {
  /** The list that is to leave, and whether it may as it stands. */
  list: string;
  may: Can;
  /** What of the company waits for a second officer, or was released. */
  release: ReleaseView;
  /** The name of a mailing list by its id. */
  nameOf: (mailing: string) => string;
}

/** A list of more than a hundred rows: asked for by one privacy officer, released by another. Nothing for a short one. */
export function ReleasePart({ list, may, release, nameOf }: ReleaseProps): ReactElement | null {
  const t = useT();
  const waits = release.release?.approved === null ? release.release : null;
  const isLong = may !== true && releasable.has(may.code);
  const isOffered = useMay()('propose-release');
  const names = useNames();
  const name = ({ list: id, year }: Waiting): string =>
    year === null
      ? nameOf(id)
      : t('refusals.of', { company: names.company(release.company), year });
  if (waits?.list === list)
    return <WaitingRelease release={release} waits={waits} name={name(waits)} />;
  if (may === true && release.release?.list === list)
    return <Quiet>{t('mailing.release.approved')}</Quiet>;
  if (!isLong) return null;
  return (
    <Stack gap={2}>
      <Quiet>{t('mailing.release.hint')}</Quiet>
      {waits === null ? null : <Quiet>{t('mailing.release.other', { name: name(waits) })}</Quiet>}
      {isOffered ? <AskRelease list={list} release={release} /> : null}
    </Stack>
  );
}

type Waiting = NonNullable<ReleaseView['release']>;

/** Why a list may not leave where a second officer is what it lacks. */
const releasable: ReadonlySet<string> = new Set([
  'too-many-rows',
  'proposal-changed',
  'approval-over',
]);

function AskRelease({ list, release }: Pick<ReleaseProps, 'list' | 'release'>): ReactElement {
  const t = useT();
  const ask = useDeed(useProposeRelease());
  const { company, version, can } = release;
  const label = t('mailing.release.ask');
  const run = (): void => {
    ask.run({ company, version, list }, () => {
      toast(t('mailing.release.asked'));
    });
  };
  const id = can.propose === true ? NEXT_DEED : `release-${list}`;
  useOfferedDeeds([{ id, label, can: can.propose, run }]);
  return (
    <>
      <Cluster>
        <ActionButton can={can.propose} pending={ask.isPending} onClick={run}>
          {label}
        </ActionButton>
      </Cluster>
      {ask.error === null ? null : <ProblemNotice problem={ask.error} />}
    </>
  );
}

function WaitingRelease({
  release: { company, version, can },
  waits,
  name,
}: {
  release: ReleaseView;
  waits: Waiting;
  name: string;
}): ReactElement {
  const t = useT();
  const approve = useApproveRelease();
  const giveBack = useReturnRelease();
  return (
    <SettingProposal
      id={can.approve === true ? NEXT_DEED : `release-${company}`}
      title={t('mailing.release.waits', { name })}
      proposal={waits}
      change={{ company, version, digest: waits.digest }}
      can={can}
      approve={approve}
      giveBack={giveBack}
      words={{
        approve: t('mailing.release.approve'),
        approved: t('mailing.release.approved'),
        giveBack: t('mailing.release.return'),
        returned: t('mailing.release.returned'),
      }}
    >
      <span>{t('mailing.release.what', { n: waits.rows, hash: waits.sha256.slice(0, 12) })}</span>
    </SettingProposal>
  );
}
