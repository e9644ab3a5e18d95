import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReactElement, Ref } from 'react';
import type { AuditEventView } from '#contract/audit.ts';
import { EventPill, toneOfEvent, useEventDetails } from '../../components/audit-sentence.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Cell, Row } from '../../ui/table.tsx';
import css from './audit-log.module.css';

/** One event of the log. Most rows stay as they are while the page scrolls, and are not drawn again. */
export const LogRow = memo(function LogRow({
  event,
  index,
  ref,
}: {
  event: AuditEventView;
  index: number;
  ref?: Ref<HTMLTableRowElement> | undefined;
}): ReactElement {
  const t = useT();
  const { day, timeExact, dateTimeZone, number } = useFormat();
  const details = useEventDetails()(event);
  const { role } = event.actor;
  const actor = role === 'customer' || role === 'system' ? role : event.actor.id;
  const when = `${day(event.at)} ${timeExact(event.at)}`;
  return (
    <Row ref={ref} data-index={index} aria-rowindex={index + 2}>
      <Cell label={t('audit.column.number')} align="end" quiet nowrap>
        {number(event.seq)}
      </Cell>
      <Cell label={t('audit.column.time')} nowrap>
        <time dateTime={event.at} title={dateTimeZone(event.at)}>
          {when}
        </time>
      </Cell>
      <Cell label={t('audit.column.actor')}>
        <StaffBadge id={actor} withName />
      </Cell>
      <Cell heads>
        {t(`audit.action.${event.action}`)}
        {details.length === 0 ? null : (
          <span className={css['details']}>{details.join(' · ')}</span>
        )}
      </Cell>
      <Cell label={t('audit.column.object')}>
        <EventObject object={event.object} />
      </Cell>
      <Cell label={t('audit.column.outcome')}>
        {toneOfEvent(event) === null ? (
          <span className={css['quiet']}>{t(`audit.outcome.${event.outcome}`)}</span>
        ) : (
          <EventPill event={event} />
        )}
      </Cell>
    </Row>
  );
});

function EventObject({ object }: { object: AuditEventView['object'] }): ReactElement {
  const t = useT();
  const name = t(`audit.object.${object.type}`);
  if (object.type === 'request')
    return (
      <Link to="/requests/$request" params={{ request: object.id }} className={css['object']}>
        {name} <span className={css['id']}>{object.id}</span>
      </Link>
    );
  return <span className={css['quiet']}>{name}</span>;
}
