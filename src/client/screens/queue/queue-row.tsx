import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { useSession } from '../../api/session.ts';
import { DueDate } from '../../components/due-date.tsx';
import { MaskedValue } from '../../components/masked-value.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { ConditionPills, StatusPill } from '../../components/status-pill.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Cell, Row } from '../../ui/table.tsx';
import type { RowCursor } from '../../ui/use-row-cursor.ts';
import { rememberOpened } from './last-opened.ts';
import css from './queue.module.css';
import type { Picked } from './use-picked.ts';

const kindIcons: Readonly<Record<RequestRow['kind'], IconName>> = {
  inquiry: 'eye',
  correction: 'edit',
  deletion: 'erase',
  'opt-out': 'ban',
  'legal-demand': 'authority',
};

export type QueueRowProps = {
  readonly row: RequestRow;
  readonly index: number;
  readonly cursor: RowCursor;
  readonly picked: Picked;
  readonly showsWaiting: boolean;
  /** Measures the row, where only those in sight are drawn. */
  readonly measure?: Ref<HTMLTableRowElement> | undefined;
};

/**
 * One request of the queue; its number is the link, the whole row presses it, and Space picks it. While a long queue
 * scrolls, rows that stay in sight are not drawn anew.
 */
export const QueueRow = memo(function QueueRow(props: QueueRowProps): ReactElement {
  const { row, index, cursor, picked, showsWaiting, measure } = props;
  const t = useT();
  const { staff } = useSession();
  const isPicked = picked.ids.has(row.id);
  const link = cursor.link(index);
  const told = ['due', 'kind', 'next'].map((cell) => `${row.id}-${cell}`);
  return (
    <Row
      {...cursor.row(index)}
      ref={measure}
      data-index={index}
      selected={isPicked}
      aria-rowindex={measure === undefined ? undefined : index + 2}
    >
      <Cell className={css['pick']}>
        {/* The whole cell picks: a press beside the box does not open the row. */}
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isPicked}
            aria-label={t('queue.pick', { id: row.id })}
            onChange={({ nativeEvent }) => {
              if (nativeEvent instanceof MouseEvent && nativeEvent.shiftKey) picked.through(index);
              else picked.turn(index);
            }}
          />
        </label>
      </Cell>
      <Cell id={told[0]} label={t('queue.column.due')}>
        {row.status === 'closed' ? <StatusPill request={row} /> : <DueDate actBy={row.actBy} />}
      </Cell>
      <Cell heads mono nowrap>
        <Link
          to="/requests/$request"
          params={{ request: row.id }}
          preload="intent"
          onClick={() => {
            rememberOpened(row.id, index);
          }}
          {...link}
          // Whoever hears the number hears what it is about.
          aria-describedby={told.join(' ')}
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
            const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (event.key === ' ' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              if (event.shiftKey) picked.through(index);
              else picked.turn(index);
            } else {
              link.onKeyDown(event);
              if (event.shiftKey && by !== undefined) picked.through(index + by, index);
            }
          }}
        >
          {row.id}
        </Link>
      </Cell>
      <Cell id={told[1]} label={t('queue.column.kind')}>
        <span className={css['kind']}>
          <Icon name={kindIcons[row.kind]} size={14} />
          {t(`request.kind.${row.kind}`)}
          <ConditionPills conditions={row.conditions.filter((one) => one !== 'overdue')} />
        </span>
      </Cell>
      <Cell label={t('queue.column.person')}>
        {row.customer === null ? (
          <span className={css['quiet']}>
            {t(row.isErased ? 'queue.erased-person' : 'queue.not-found-person')}
          </span>
        ) : (
          <MaskedValue value={row.customer.name} />
        )}
      </Cell>
      <Cell id={told[2]} label={t('queue.column.next')}>
        {t(`request.next.${row.next}`)}
      </Cell>
      {showsWaiting ? (
        <Cell label={t('queue.column.waiting')}>
          <Waiting waiting={row.waiting} />
        </Cell>
      ) : null}
      <Cell label={t('queue.column.with')}>
        {row.owner === null ? (
          <span className={css['quiet']}>{t('queue.with.desk')}</span>
        ) : (
          <span data-mine={row.owner === staff.id || undefined} className={css['with']}>
            <StaffBadge id={row.owner} />
          </span>
        )}
      </Cell>
    </Row>
  );
});

function Waiting({ waiting }: { waiting: RequestRow['waiting'] }): ReactElement {
  const t = useT();
  const { dayShort } = useFormat();
  if (waiting === null) return <span className={css['quiet']}>{t('action.nobody')}</span>;
  return (
    <>
      {t('queue.waiting-since', {
        who: t(`request.waiting-on.${waiting.on}`),
        date: dayShort(new Date(waiting.since).toISOString()),
      })}
    </>
  );
}
