import type { ReactElement } from 'react';
import type { MailingView, ReleaseView } from '#contract/mailings.ts';
import { useApproveRelease, useProposeRelease, useReturnRelease } from '../../api/mailings.ts';
import { useMay } from '../../api/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { NEXT_DEED, useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SettingProposal } from '../../components/setting-proposal.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

interface ReleaseProps {
  mailing: MailingView;
  release: ReleaseView;
  /** The name of a list by its id. */
  nameOf: (mailing: string) => string;
}

/** A list of more than a hundred rows: asked for by one privacy officer, released by another. Nothing for a short one. */
export function ReleasePart({ mailing, release, nameOf }: ReleaseProps): ReactElement | null {
  const t = useT();
  const waits = release.release?.approved === null ? release.release : null;
  const { prepare } = mailing.can;
  const isLong = prepare !== true && releasable.has(prepare.code);
  const isOffered = useMay()('propose-release');
  if (waits?.mailing === mailing.id)
    return <WaitingRelease release={release} waits={waits} name={nameOf(waits.mailing)} />;
  if (!isLong) return null;
  return (
    <Stack gap={2}>
      <Quiet>{t('mailing.release.hint')}</Quiet>
      {waits === null ? null : (
        <Quiet>{t('mailing.release.other', { name: nameOf(waits.mailing) })}</Quiet>
      )}
      {isOffered ? <AskRelease mailing={mailing} release={release} /> : null}
    </Stack>
  );
}

/** Why a list may not leave where a second officer is what it lacks. */
const releasable: ReadonlySet<string> = new Set([
  'too-many-rows',
  'proposal-changed',
  'approval-over',
]);

function AskRelease({ mailing, release }: Omit<ReleaseProps, 'nameOf'>): ReactElement {
  const t = useT();
  const ask = useDeed(useProposeRelease());
  const { company, version, can } = release;
  const label = t('mailing.release.ask');
  const run = (): void => {
    ask.run({ company, version, mailing: mailing.id }, () => {
      toast(t('mailing.release.asked'));
    });
  };
  const id = can.propose === true ? NEXT_DEED : `release-${mailing.id}`;
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
  waits: NonNullable<ReleaseView['release']>;
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
