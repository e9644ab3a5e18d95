import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../domain/instant.ts';
import { deskDate, instantAt, isoInstant, localMoment } from './desk-time.ts';

const zones = [
  'Asia/Tokyo',
  'Asia/Hong_Kong',
  'Europe/London',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
];

/** What the platform's own clock of a zone shows. */
function shown(at: number, zone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return text.slice(0, 'YYYY-MM-DD HH:MM'.length);
}

function told(at: number, zone: string): string {
  const { date, minute } = localMoment(at, zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('a moment at a desk', () => {
  it.each<[string, string, string]>([
    ['2026-11-20T15:00:00Z', 'Asia/Tokyo', '2026-11-21 00:00'],
    ['2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29 00:59'],
    ['2026-03-29T01:00:00Z', 'Europe/London', '2026-03-29 02:00'],
    ['2026-10-25T00:30:00Z', 'Europe/London', '2026-10-25 01:30'],
    ['2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25 01:30'],
    ['2026-03-08T09:59:59Z', 'America/Los_Angeles', '2026-03-08 01:59'],
    ['2026-03-08T10:00:00Z', 'America/Los_Angeles', '2026-03-08 03:00'],
    ['2026-12-31T10:30:00Z', 'Pacific/Kiritimati', '2027-01-01 00:30'],
  ])('%s in %s is %s', (at, zone, local) => {
    expect(told(Date.parse(at), zone)).toBe(local);
    expect(deskDate(Date.parse(at), zone)).toBe(local.slice(0, 10));
  });

  it('is what the platform shows, at any moment and in any zone', () => {
    const years = { min: Date.UTC(1990, 0), max: Date.UTC(2050, 0) };
    fc.assert(
      fc.property(fc.integer(years), fc.constantFrom(...zones), (at, zone) => {
        expect(told(at, zone)).toBe(shown(at, zone));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-11-20', 14 * 60, 'Asia/Tokyo', '2026-11-20T05:00:00.000Z'],
    ['2026-03-29', 30, 'Europe/London', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', 150, 'Europe/London', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', 30, 'Europe/London', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', 90, 'Europe/London', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 150, 'Europe/London', '2026-10-25T02:30:00.000Z'],
  ])('is found for %s, minute %i, in %s', (date, minute, zone, at) => {
    expect(isoInstant(instantAt(date, minute, zone))).toBe(at);
  });

  it('is found again for whatever the clock shows, at any noon and in any zone', () => {
    const days = { min: 7305, max: 29_000 };
    fc.assert(
      fc.property(fc.integer(days), fc.constantFrom(...zones), (day, zone) => {
        const date = isoInstant(day * DAY).slice(0, 10);
        // The islands left this day out when they went over to the other side of the date line.
        fc.pre(date !== '1994-12-31' || zone !== 'Pacific/Kiritimati');
        expect(localMoment(instantAt(date, 720, zone), zone)).toEqual({ date, minute: 720 });
      }),
      { numRuns: 1000 },
    );
  });
});
