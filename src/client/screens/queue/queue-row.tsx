import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { DueDate } from '../../components/due-date.tsx';
import { MaskedValue } from '../../components/masked-value.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { ConditionPills, StatusPill } from '../../components/status-pill.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Cell, Row } from '../../ui/table.tsx';
import type { CursorLinkProps, CursorRowProps } from '../../ui/use-row-cursor.ts';
import { rememberOpened } from './last-opened.ts';
import css from './queue.module.css';

/** One request of the queue; its number is the link, and the whole row presses it. */
export function QueueRow({
  row,
  place,
  link,
}: {
  row: RequestRow;
  place: CursorRowProps;
  link: CursorLinkProps;
}): ReactElement {
  const t = useT();
  return (
    <Row {...place}>
      <Cell label={t('queue.column.due')}>
        {row.status === 'closed' ? <StatusPill request={row} /> : <DueDate actBy={row.actBy} />}
      </Cell>
      <Cell heads mono nowrap>
        <Link
          to="/requests/$request"
          params={{ request: row.id }}
          preload="intent"
          onClick={() => {
            rememberOpened(row.id);
          }}
          {...link}
        >
          {row.id}
        </Link>
      </Cell>
      <Cell label={t('queue.column.kind')}>
        <span className={css['kind']}>
          {t(`request.kind.${row.kind}`)}
          <ConditionPills conditions={row.conditions.filter((one) => one !== 'overdue')} />
        </span>
      </Cell>
      <Cell label={t('queue.column.person')}>
        {row.customer === null ? (
          <span className={css['quiet']}>{t('queue.not-found-person')}</span>
        ) : (
          <MaskedValue value={row.customer.name} />
        )}
      </Cell>
      <Cell label={t('queue.column.next')}>{t(`request.next.${row.next}`)}</Cell>
      <Cell label={t('queue.column.waiting')}>
        <Waiting waiting={row.waiting} />
      </Cell>
      <Cell label={t('queue.column.with')}>
        {row.owner === null ? (
          <span className={css['quiet']}>{t('queue.with.desk')}</span>
        ) : (
          <StaffBadge id={row.owner} />
        )}
      </Cell>
    </Row>
  );
}

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
