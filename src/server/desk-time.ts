import type { LocalMoment } from '../domain/clock-history.ts';
import type { Instant } from '../domain/instant.ts';
import type { PlainDate } from '../domain/plain-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** A moment as the desk's wall calendar and clock show it. */
export function localMoment(at: Instant, zone: string): LocalMoment {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  const date: PlainDate = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** The day of a moment in the desk's zone. */
export function deskDate(at: Instant, zone: string): PlainDate {
  const last = lastDates.get(zone);
  if (last?.at === at) return last.date;
  const { date } = localMoment(at, zone);
  lastDates.set(zone, { at, date });
  return date;
}

/** The last answer of each zone: a queue asks the date of one moment once a line. */
const lastDates = new Map<string, { readonly at: Instant; readonly date: PlainDate }>();

/** A moment on the wire and in the log: ISO 8601 in UTC with milliseconds. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString();
}
