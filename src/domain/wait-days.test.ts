import { describe, expect, it } from 'vitest';
import { waitReasons, type Wait, type WaitReason } from './clock-history.ts';
import { waitDays } from './wait-days.ts';

const wait = (from: string, until: string | null, reason: WaitReason = 'identity'): Wait => ({
  reason,
  from: { date: from, minute: 720 },
  until: until === null ? null : { date: until, minute: 720 },
});
const period = { start: '2026-11-02', end: '2026-11-16' };
const spans = (
  waits: readonly Wait[],
  counting: 'inclusive' | 'difference' = 'difference',
  today = '2026-11-20',
) =>
  waitDays(waits, waitReasons, period, today, counting).map(
    ({ reason, days, isOpen }) => `${reason} ${days}${isOpen ? ' open' : ''}`,
  );

describe('the days of a wait', () => {
  it.each([
    ['none', [], []],
    ['from asking to answer', [wait('2026-11-04', '2026-11-07')], ['identity 3']],
    ['on one day', [wait('2026-11-04', '2026-11-04')], []],
    ['that goes on, until today', [wait('2026-11-10', null)], ['identity 10 open']],
    ['that goes on since today', [wait('2026-11-16', null)], ['identity 4 open']],
    ['on the last day of the period', [wait('2026-11-16', '2026-11-18')], ['identity 2']],
    ['after the period', [wait('2026-11-17', '2026-11-18')], []],
    [
      'after the period, which an earlier wait made longer',
      [wait('2026-11-04', '2026-11-06'), wait('2026-11-18', '2026-11-19')],
      ['identity 2', 'identity 1'],
    ],
    [
      'in order, whichever was kept first',
      [wait('2026-11-18', '2026-11-19'), wait('2026-11-04', '2026-11-06')],
      ['identity 2', 'identity 1'],
    ],
    [
      'that another wait covers in part',
      [wait('2026-11-04', '2026-11-08'), wait('2026-11-06', '2026-11-11', 'fee')],
      ['identity 4', 'fee 3'],
    ],
    [
      'that another wait covers whole',
      [wait('2026-11-04', '2026-11-08'), wait('2026-11-05', '2026-11-06', 'fee')],
      ['identity 4'],
    ],
    ['that began before the period', [wait('2026-10-30', '2026-11-04')], ['identity 2']],
  ])('%s', (_, waits, expected) => {
    expect(spans(waits)).toEqual(expected);
  });

  it.each([
    ['both days count', [wait('2026-11-04', '2026-11-07')], ['identity 4']],
    ['a day of asking and answer is one', [wait('2026-11-04', '2026-11-04')], ['identity 1']],
    ['day 0 never counts', [wait('2026-11-02', '2026-11-04')], ['identity 2']],
    ['day 0 alone is nothing', [wait('2026-11-02', '2026-11-02')], []],
    [
      'a day on which two waits meet counts once',
      [wait('2026-11-04', '2026-11-06'), wait('2026-11-06', '2026-11-08', 'fee')],
      ['identity 3', 'fee 2'],
    ],
  ])('in a pause: %s', (_, waits, expected) => {
    expect(spans(waits, 'inclusive')).toEqual(expected);
  });

  it('say that a wait goes on even where it adds nothing yet', () => {
    expect(spans([wait('2026-11-16', null)], 'difference', '2026-11-16')).toEqual([
      'identity 0 open',
    ]);
    // A clock that runs behind the asking takes nothing away.
    expect(spans([wait('2026-11-16', null)], 'difference', '2026-11-10')).toEqual([
      'identity 0 open',
    ]);
  });

  it('are those of the reasons that stop this clock alone', () => {
    const waits = [wait('2026-11-04', '2026-11-06'), wait('2026-11-06', '2026-11-09', 'fee')];
    expect(waitDays(waits, ['fee'], period, '2026-11-20', 'difference')).toEqual([
      { reason: 'fee', days: 3, isOpen: false },
    ]);
    expect(waitDays(waits, [], period, '2026-11-20', 'difference')).toEqual([]);
  });
});
