import { describe, expect, it } from 'vitest';
import { calendarsFor } from './calendars/calendar-of.ts';
import { clockHistory, type ClockHistory } from './clock-history.ts';
import { clocks } from './deadline.ts';
import { isLate } from './endings.ts';
import { lawPackOf } from './law/law-pack-of.ts';
import { addDays } from './plain-date.ts';
import { nttChinaPolicy } from './policies/ntt-china.ts';

/** A letter reached the wrong desk on day 0 and was forwarded on day 31; day 40 is a plain Thursday. */
const day = (count: number): string => addDays('2026-09-12', count);
const noon = (count: number) => ({ date: day(count), minute: 720 });
const on = (count: number, given: Partial<ClockHistory> = {}) => {
  const history = clockHistory({
    kind: 'inquiry',
    channel: 'letter',
    received: noon(0),
    ...given,
  });
  const all = clocks(
    history,
    nttChinaPolicy,
    [lawPackOf('hk-pdpo')],
    calendarsFor('hk'),
    day(count),
  );
  const clock = all.laws.find(({ id }) => id === 'hk-deadline-access');
  return { clock, isLate: isLate(all) };
};

describe('a letter that another desk received first (PDPO s.19)', () => {
  it.each([
    [31, 9, 'running', false],
    [39, 1, 'running', false],
    [40, 0, 'running', false],
    [41, -1, 'overdue', true],
  ] as const)('on day %i: %i days left, %s', (count, left, status, late) => {
    const now = on(count);
    expect(now.clock).toMatchObject({
      due: day(40),
      daysLeft: left,
      status,
      // A notice until the day itself, and no other date that it would give.
      extensionNoticeBy: day(40),
      extensionBy: 'PDPO s.19(2)',
      extensionMoves: false,
    });
    expect(now.isLate).toBe(late);
  });

  it.each([
    ['in time: the law has no date any more', 38, null, false],
    ['on the last day', 40, null, false],
    ['a day too late: it stays late', 41, day(40), true],
  ])('told that it takes longer %s', (_, told, due, late) => {
    const now = on(45, { extension: { notifiedOn: day(told) } });
    expect(now.clock?.due).toBe(due);
    expect(now.isLate).toBe(late);
  });

  it('is answered late after day 40, not extended', () => {
    const now = on(45, { answered: noon(42) });
    expect(now.clock?.status).toBe('met-late');
    expect(now.isLate).toBe(true);
  });
});
