import type { LocalMoment } from '../domain/clock-history.ts';
import { DAY, MINUTE, SECOND, type Instant } from '../domain/instant.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** A moment as the desk's wall calendar and clock show it. */
export function localMoment(at: Instant, zone: string): LocalMoment {
  const offset = offsetOn(Math.floor(at / DAY), zone) ?? offsetAt(at, zone);
  const local = at + offset;
  return {
    date: isoInstant(local).slice(0, 'YYYY-MM-DD'.length),
    minute: Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE),
  };
}

/** The day of a moment in the desk's zone. */
export function deskDate(at: Instant, zone: string): PlainDate {
  return localMoment(at, zone).date;
}

/** The moment at which a desk's wall clock shows a minute of a day; of two on the day that clocks go back, the first. */
export function instantAt(date: PlainDate, minute: number, zone: string): Instant {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
  const early = wanted - offsetAt(wanted - DAY, zone);
  return early + offsetAt(early, zone) === wanted ? early : wanted - offsetAt(wanted + DAY, zone);
}

/** A moment on the wire and in the log: ISO 8601 in UTC with milliseconds. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString();
}

/** A queue of thousands asks for the same few days; many more than a world has are forgotten. */
const KNOWN_DAYS = 4096;
const offsets = new Map<string, number | null>();

/** How far a zone's clock is ahead on one day of UTC, in milliseconds; null on a day on which it is changed. */
function offsetOn(day: number, zone: string): number | null {
  const key = `${day} ${zone}`;
  const found = offsets.get(key);
  if (found !== undefined) return found;
  const first = offsetAt(day * DAY, zone);
  const offset = first === offsetAt((day + 1) * DAY, zone) ? first : null;
  if (offsets.size >= KNOWN_DAYS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function offsetAt(at: Instant, zone: string): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / SECOND) * SECOND;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const found = formats.get(zone);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}
