import { useState } from 'react';
import type { ReactElement } from 'react';
import type { DuplicateView } from '#contract/merges.ts';
import { useProposeMerge } from '../../api/merges.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActionButton } from '../action-button.tsx';
import { DeedDialog } from '../deed-dialog.tsx';
import { useOfferedDeeds } from '../offered-deeds.ts';
import { useDeed } from '../use-deed.ts';
import { LikenessReasons } from './likeness-reasons.tsx';
import css from './merges.module.css';
import { RecordLink } from './record-link.tsx';

/** Two records that may be one person, with the one thing to do about it: ask somebody else. */
export function DuplicateLine({
  pair,
  here = null,
}: {
  pair: DuplicateView;
  here?: string | null;
}): ReactElement {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  const propose = useDeed(useProposeMerge());
  const open = (): void => {
    setIsAsking(true);
  };
  // Where the record itself is open the palette has it too; the list of all pairs would fill it.
  useOfferedDeeds(
    here === null
      ? []
      : [{ id: `merge-${pair.other.id}`, label: t('merge.ask'), can: pair.can.merge, run: open }],
  );
  const leave = (): void => {
    setIsAsking(false);
  };
  const ask = (): void => {
    propose.run({ customer: pair.one.id, other: pair.other.id }, () => {
      toast(t('merge.ask.done'));
      leave();
    });
  };
  return (
    <li className={css['pair']}>
      <span className={css['line']}>
        <span className={css['records']}>
          {pair.one.id === here ? null : <RecordLink record={pair.one} here={here} />}
          <RecordLink record={pair.other} here={here} />
        </span>
        <ActionButton can={pair.can.merge} size="small" onClick={open}>
          {t('merge.ask')}
        </ActionButton>
      </span>
      <LikenessReasons reasons={pair.reasons} />
      {isAsking ? (
        <DeedDialog
          title={t('merge.ask.title')}
          hint={t('merge.ask.hint')}
          deed={{
            words: t('merge.ask.go'),
            can: pair.can.merge,
            isPending: propose.isPending,
            run: ask,
            isFirst: true,
          }}
          error={propose.error}
          onClose={leave}
        >
          <LikenessReasons reasons={pair.reasons} />
        </DeedDialog>
      ) : null}
    </li>
  );
}
