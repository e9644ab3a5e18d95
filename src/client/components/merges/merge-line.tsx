import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { MergeView } from '#contract/merges.ts';
import { useApproveMerge, useReturnMerge, useUndoMerge } from '../../api/merges.ts';
import { useT } from '../../i18n/locale.tsx';
import { Pill } from '../../ui/pill.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActionButton } from '../action-button.tsx';
import { DeedDialog } from '../deed-dialog.tsx';
import { useOfferedDeeds } from '../offered-deeds.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { StaffBadge } from '../staff-badge.tsx';
import { useDeed } from '../use-deed.ts';
import { LikenessReasons } from './likeness-reasons.tsx';
import css from './merges.module.css';
import { RecordLink } from './record-link.tsx';

/** A merge as it stands: who asked, what a second person may decide, and that it can be undone. */
export function MergeLine({
  merge,
  here = null,
}: {
  merge: MergeView;
  here?: string | null;
}): ReactElement {
  const t = useT();
  const { proposal } = merge;
  return (
    <li className={css['pair']}>
      <span className={css['line']}>
        <Pill tone={proposal === null ? 'calm' : 'warn'}>{t(`merge.state.${merge.state}`)}</Pill>
        <RecordLink record={merge.keeps} here={here} />
        <span className={css['quiet']}>{t('merge.keeps')}</span>
        <RecordLink record={merge.joins} here={here} />
        <span className={css['quiet']}>{t('merge.joins')}</span>
        <StaffBadge id={proposal?.by ?? merge.askedBy} withName />
        {proposal === null ? null : <Decide merge={merge} proposal={proposal} />}
        {merge.state === 'merged' ? <Undo merge={merge} isHere={here !== null} /> : null}
      </span>
      <LikenessReasons reasons={merge.reasons} />
    </li>
  );
}

function Decide({
  merge,
  proposal,
}: {
  merge: MergeView;
  proposal: NonNullable<MergeView['proposal']>;
}): ReactElement {
  const t = useT();
  const approve = useDeed(useApproveMerge());
  const sendBack = useDeed(useReturnMerge());
  const change = { merge: merge.id, version: merge.version, digest: proposal.digest };
  const error = approve.error ?? sendBack.error;
  const button = useRef<HTMLButtonElement>(null);
  useOfferedDeeds(
    merge.can.decide === true
      ? [
          {
            id: `merge-${merge.id}`,
            label: t(`merge.approve.${proposal.what}`),
            can: true,
            run: () => button.current?.focus(),
          },
        ]
      : [],
  );
  return (
    <>
      <ActionButton
        ref={button}
        can={merge.can.decide}
        size="small"
        kind="primary"
        pending={approve.isPending}
        onClick={() => {
          approve.run(change, () => {
            toast(t(`merge.approve.${proposal.what}.done`));
          });
        }}
      >
        {t(`merge.approve.${proposal.what}`)}
      </ActionButton>
      <ActionButton
        can={merge.can.decide}
        size="small"
        pending={sendBack.isPending}
        onClick={() => {
          sendBack.run(change, () => {
            toast(t('merge.return.done'));
          });
        }}
      >
        {t('merge.return')}
      </ActionButton>
      {error === null ? null : <ProblemNotice problem={error} />}
    </>
  );
}

/** Where the record itself is open the palette has it too; the list of all pairs would fill it. */
function Undo({ merge, isHere }: { merge: MergeView; isHere: boolean }): ReactElement {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  const undo = useDeed(useUndoMerge());
  const open = (): void => {
    setIsAsking(true);
  };
  useOfferedDeeds(
    isHere
      ? [{ id: `undo-${merge.id}`, label: t('merge.undo'), can: merge.can.undo, run: open }]
      : [],
  );
  const leave = (): void => {
    setIsAsking(false);
  };
  const ask = (): void => {
    undo.run({ merge: merge.id, version: merge.version }, () => {
      toast(t('merge.undo.done'));
      leave();
    });
  };
  return (
    <>
      <ActionButton can={merge.can.undo} size="small" onClick={open}>
        {t('merge.undo')}
      </ActionButton>
      {isAsking ? (
        <DeedDialog
          title={t('merge.undo.title')}
          hint={t('merge.undo.hint')}
          deed={{
            words: t('merge.undo.go'),
            can: merge.can.undo,
            isPending: undo.isPending,
            run: ask,

            isFirst: true,
          }}
          error={undo.error}
          onClose={leave}
        />
      ) : null}
    </>
  );
}
