import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { clockHistory, type ClockHistory } from './clock-history.ts';
import { derivationStep as step } from './clock.ts';
import { hktPolicy } from './policies/hkt.ts';
import type { PolicyDeadline, PolicyProfile } from './policies/policy-profile.ts';
import { policyClock } from './policy-clock.ts';

// 2026-11-02 is a Monday, and the 4th is closed.
const calendar: Calendar = {
  place: 'hk',
  source: { citation: '', asRead: '2026-11-01', checked: true },
  knownUntil: '2026-11-30',
  weekend: [0, 6],
  weeklyHolidays: [],
  closed: [{ date: '2026-11-04', kind: 'public-holiday', reason: 'culture-day' }],
  worked: [],
};
const at = (date: string, minute = 600) => ({ date, minute });
const RECEIVED = step('received', '2026-11-02');
const clause = {
  number: 'X1',
  citation: 'Policy, section 1',
  asRead: '2026-01-02',
};
const citation = clause.citation;

function clock(deadline: PolicyDeadline, given: Partial<ClockHistory> = {}, today = '2026-11-02') {
  const profile: PolicyProfile = {
    ...hktPolicy,
    asRead: '2026-01-02',
    clauses: [clause],
    deadlines: { ...hktPolicy.deadlines, inquiry: deadline },
  };
  const history = clockHistory({
    kind: 'inquiry',
    channel: 'phone',
    received: at('2026-11-02'),
    ...given,
  });
  return policyClock(history, profile, calendar, today);
}

const days = {
  is: 'days-from-receipt',
  days: 7,
  standsStillFor: ['customer-answer', 'identity'],
  clause: 'X1',
} as const;
const sameDay = { is: 'business-day-of-verification', cutOffMinute: 900, clause: 'X1' } as const;
const contact = { is: 'during-contact', writtenChannels: ['email'], clause: 'X1' } as const;
const instrument = { is: 'instrument-date', clause: 'X1' } as const;

describe('the clock of a policy', () => {
  it('says everything of itself', () => {
    const counted = { amount: 7, unit: 'calendar-day', citation } as const;
    expect(clock(days)).toEqual({
      id: 'policy',
      origin: 'policy',
      purpose: 'answer',
      right: 'inquiry',
      citation,
      asRead: '2026-01-02',
      checked: true,
      words: null,
      due: '2026-11-09',
      dueMinute: null,
      plainDue: null,
      extensionNoticeBy: null,
      extensionBy: null,
      extensionMoves: false,
      recommended: false,
      status: 'running',
      daysLeft: 7,
      derivation: [RECEIVED, step('counted', '2026-11-09', counted)],
    });
  });

  it('cites the number of a clause that the policy does not tell', () => {
    expect(clock({ ...days, clause: 'X9' }).citation).toBe('X9');
  });

  it('moves by each wait that it stands still for, the day of asking left out', () => {
    const waits = [
      { reason: 'identity', from: at('2026-11-03'), until: at('2026-11-05') },
      { reason: 'clarification', from: at('2026-11-05'), until: at('2026-11-06') },
      { reason: 'customer-answer', from: at('2026-11-06'), until: null },
    ] as const;
    const stood = (date: string, amount: number, reason: string) =>
      step('stood-still', date, { amount, unit: 'calendar-day', reason, citation });
    const one = clock(days, { waits }, '2026-11-07');
    expect(one).toMatchObject({ due: '2026-11-12', status: 'standing-still', daysLeft: 5 });
    expect(one.derivation.slice(2)).toEqual([
      stood('2026-11-11', 2, 'identity'),
      stood('2026-11-12', 1, 'customer-answer'),
    ]);
    expect(clock(days, { waits: waits.slice(0, 2) }, '2026-11-07').status).toBe('running');
  });

  it.each<[Partial<ClockHistory>, string, string, number | null]>([
    [{}, '2026-11-09', 'running', 0],
    [{}, '2026-11-10', 'overdue', -1],
    [{ answered: at('2026-11-09') }, '2026-11-10', 'met', null],
    [{ answered: at('2026-11-10') }, '2026-11-10', 'met-late', null],
  ])('%o on %s is %s', (given, today, status, daysLeft) => {
    expect(clock(days, given, today)).toMatchObject({ status, daysLeft });
  });
});

describe('by the business day of verification', () => {
  it('waits for the identity', () => {
    expect(clock(sameDay)).toMatchObject({
      due: null,
      dueMinute: null,
      daysLeft: null,
      status: 'starts-when-identity-confirmed',
      derivation: [RECEIVED, step('not-started', '2026-11-02', { reason: 'identity', citation })],
    });
  });

  const end = (date: string) => step('end-of-business-day', date, { citation });
  const late = (date: string) => step('after-cut-off', date, { citation });
  const off = (date: string, reason: string) => step('day-off', date, { reason, citation });
  const rolled = (date: string) => step('rolled', date, { citation });
  const unknown = step('holidays-not-known', '2026-11-30', { reason: 'hk' });
  it.each([
    ['at the cut-off', at('2026-11-03', 900), '2026-11-03', [end('2026-11-03')]],
    [
      'after it, before a day off',
      at('2026-11-03', 901),
      '2026-11-05',
      [late('2026-11-05'), end('2026-11-05')],
    ],
    [
      'early on a day off',
      at('2026-11-04', 1),
      '2026-11-05',
      [off('2026-11-04', 'culture-day'), rolled('2026-11-05'), end('2026-11-05')],
    ],
    [
      'late on a day off',
      at('2026-11-04', 1200),
      '2026-11-05',
      [off('2026-11-04', 'culture-day'), rolled('2026-11-05'), end('2026-11-05')],
    ],
    [
      'after it, with the last known day next',
      at('2026-11-27', 901),
      '2026-11-30',
      [late('2026-11-30'), end('2026-11-30')],
    ],
    [
      'after it on the last known day',
      at('2026-11-30', 901),
      '2026-12-01',
      [late('2026-12-01'), end('2026-12-01'), unknown],
    ],
  ])('%s', (_, verified, due, steps) => {
    expect(clock(sameDay, { verified })).toMatchObject({
      due,
      dueMinute: null,
      status: 'running',
      derivation: [RECEIVED, step('verified', verified.date), ...steps],
    });
  });
});

describe('during the contact', () => {
  it('ends with the minute in which the person is there', () => {
    expect(clock(contact)).toMatchObject({
      due: '2026-11-02',
      dueMinute: 600,
      status: 'running',
      derivation: [RECEIVED, step('during-contact', '2026-11-02', { reason: 'phone', citation })],
    });
  });

  it('ends in writing with the business day', () => {
    expect(clock(contact, { channel: 'email' })).toMatchObject({
      due: '2026-11-02',
      dueMinute: null,
      status: 'running',
      derivation: [RECEIVED, step('end-of-business-day', '2026-11-02', { citation })],
    });
  });
});

describe('by the date of an instrument', () => {
  it.each([
    [null, 'no-instrument-date', 'no-day-count'],
    ['2026-11-20', 'instrument-date', 'running'],
  ] as const)('%s: %s', (instrumentDate, code, status) => {
    expect(clock(instrument, { instrumentDate })).toMatchObject({
      due: instrumentDate,
      dueMinute: null,
      status,
      derivation: [RECEIVED, step(code, instrumentDate ?? '2026-11-02', { citation })],
    });
  });
});
