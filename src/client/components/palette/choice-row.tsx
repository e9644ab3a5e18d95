import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { useT } from '../../i18n/locale.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useDaysLeftWords } from '../due-date.tsx';
import { MaskedValue } from '../masked-value.tsx';
import type { OfferedDeed } from '../offered-deeds.ts';
import { RefusalText } from '../refusal-text.tsx';
import { useNames } from '../use-names.ts';
import type { PaletteChoice } from './palette-choices.ts';
import css from './palette.module.css';

/** One line of the palette; a barred deed says why in its line. */
export function ChoiceRow({
  id,
  choice,
  isAt,
  onPoint,
  onChoose,
}: {
  id: string;
  choice: PaletteChoice;
  isAt: boolean;
  onPoint: () => void;
  onChoose: () => void;
}): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAt) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const isBarred = choice.kind === 'deed' && choice.deed.can !== true;
  return (
    // The keys act on the combo box that owns this list; a pointer acts on the row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={id}
      // The browser's own option holds text alone.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isAt}
      aria-disabled={isBarred || undefined}
      className={css['choice']}
      onPointerMove={(event) => {
        // A list that opens under a resting pointer is not pointed at.
        if (event.movementX !== 0 || event.movementY !== 0) onPoint();
      }}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      {choice.kind === 'request' ? (
        <RequestWords row={choice.row} />
      ) : (
        <DeedWords deed={choice.kind === 'deed' ? choice.deed : choice.place} />
      )}
    </div>
  );
}

function DeedWords({ deed: { label, can, keys } }: { deed: OfferedDeed }): ReactElement {
  const t = useT();
  return (
    <>
      <Icon name={can === true ? 'arrow-right' : 'lock'} size={14} />
      <span className={css['words']}>
        <span>{label}</span>
        {can === true ? null : (
          <span className={css['why']}>
            {can === undefined ? t('problem.wrong-status') : <RefusalText refusal={can} />}
          </span>
        )}
      </span>
      {keys === undefined ? null : (
        <span aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </>
  );
}

/** A request by number, kind, next step, desk and date, and the person as the queue masks them. */
function RequestWords({ row }: { row: RequestRow }): ReactElement {
  const t = useT();
  const names = useNames();
  const daysLeft = useDaysLeftWords();
  return (
    <>
      <Icon name="note" size={14} />
      <span className={css['words']}>
        <span>
          <code>{row.id}</code> {t(`request.kind.${row.kind}`)}
        </span>
        <span className={css['facts']}>
          <span>
            {row.outcome === null
              ? t(`request.next.${row.next}`)
              : t(`request.outcome.${row.outcome}`)}
          </span>
          {row.customer === null ? null : <MaskedValue value={row.customer.name} />}
          <span>{names.desk(row.desk)}</span>
        </span>
      </span>
      {row.actBy === null ? null : <span>{daysLeft(row.actBy.daysLeft)}</span>}
    </>
  );
}
