import type { ReactElement } from 'react';
import type { AuditEventView } from '#contract/audit.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Timeline, TimelineRow } from '../ui/timeline.tsx';
import { EventPill, useEventDetails } from './audit-sentence.tsx';
import { StaffBadge } from './staff-badge.tsx';

/** The events of one request or customer as sentences, newest first, in the desk's zone. Takes them oldest first, as the API sends them. */
export function AuditTrail({
  events,
  label,
}: {
  events: readonly AuditEventView[];
  /** What the trail is of, for readers; the catalogue's own name where left out. */
  label?: string;
}): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  if (events.length === 0)
    return <p>{sentences([t('audit.empty.trail'), t('audit.empty.trail.hint')])}</p>;
  return (
    <Timeline label={label ?? t('audit.timeline.label')}>
      {events.toReversed().map((event) => (
        <TrailRow key={event.seq} event={event} />
      ))}
    </Timeline>
  );
}

function TrailRow({ event }: { event: AuditEventView }): ReactElement {
  const t = useT();
  const { dateTimeZone, time, dayShort } = useFormat();
  const details = useEventDetails()(event);
  const when = `${dayShort(event.at)} ${time(event.at)}`;
  const exact = dateTimeZone(event.at);
  return (
    <TimelineRow
      dateTime={event.at}
      time={<span title={exact}>{when}</span>}
      who={
        <StaffBadge
          id={
            event.actor.role === 'customer' || event.actor.role === 'system'
              ? event.actor.role
              : event.actor.id
          }
        />
      }
      tag={<EventPill event={event} />}
      detail={details.length === 0 ? undefined : details.join(' · ')}
    >
      {t(`audit.action.${event.action}`)}
    </TimelineRow>
  );
}
