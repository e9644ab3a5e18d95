import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { clockHistory, type ClockHistory, type WaitReason } from './clock-history.ts';
import { derivationStep as step, type Clock } from './clock.ts';
import { lawClocks } from './law-clock.ts';
import type { CountedDeadline, ExtensionRule, UncountedDeadline } from './law/deadline-rule.ts';
import type { ClockLaw, LawRule, LawValue } from './law/law-pack.ts';

// 2026-11-02 is a Monday; nothing is closed but the weekend.
const calendar: Calendar = {
  place: 'hk',
  source: { citation: '', asRead: '2026-11-01', checked: true },
  knownUntil: '2027-12-31',
  weekend: [0, 6],
  weeklyHolidays: [],
  closed: [],
  worked: [],
};
const at = (date: string) => ({ date, minute: 600 });
const wait = (reason: WaitReason, from: string, until: string | null) => ({
  reason,
  from: at(from),
  until: until === null ? null : at(until),
});
const rule = (value: LawValue | null, given: Partial<LawRule> = {}): LawRule => ({
  id: 'x-1',
  right: 'all',
  topic: 'deadline',
  statement: '',
  citation: 'Art. 1',
  asRead: '2026-01-02',
  checked: false,
  mandatory: 'must',
  note: '',
  value,
  ...given,
});
const counted = (given: Partial<CountedDeadline> = {}): CountedDeadline => ({
  is: 'counted',
  purpose: 'answer',
  amount: 10,
  unit: 'calendar-day',
  start: 'receipt',
  ...given,
});
const stops = (reason: WaitReason) =>
  rule({ is: 'stops', stops: [{ reason, effect: 'pause' }] }, { citation: 'Art. 2' });
const extension = (given: Partial<ExtensionRule> = {}, more: Partial<LawRule> = {}) =>
  rule(
    { is: 'extension', total: { amount: 30, unit: 'calendar-day' }, words: null, ...given },
    { citation: 'Art. 3', topic: 'extension', ...more },
  );
const words = { en: 'without delay', native: null };
const uncounted = (given: Partial<UncountedDeadline> = {}): UncountedDeadline => ({
  is: 'uncounted',
  purpose: 'answer',
  start: 'receipt',
  words,
  ...given,
});

function clocksOf(
  rules: readonly LawRule[],
  given: Partial<ClockHistory> = {},
  today = '2026-11-02',
) {
  const pack: ClockLaw = { id: 'hk-pdpo', holidaysOf: 'desk', rules };
  const history = clockHistory({
    kind: 'inquiry',
    channel: 'phone',
    received: at('2026-11-02'),
    ...given,
  });
  return lawClocks(history, pack, calendar, today);
}
const clockOf = (...given: Parameters<typeof clocksOf>): Clock | undefined => clocksOf(...given)[0];

const RECEIVED = step('received', '2026-11-02');
const days = (date: string, amount = 10) =>
  step('counted', date, { amount, unit: 'calendar-day', citation: 'Art. 1' });
const whole: Clock = {
  id: 'x-1',
  origin: 'hk-pdpo',
  purpose: 'answer',
  right: 'inquiry',
  citation: 'Art. 1',
  asRead: '2026-01-02',
  checked: false,
  words: null,
  due: '2026-11-12',
  dueMinute: null,
  plainDue: null,
  extensionNoticeBy: null,
  extensionBy: null,
  extensionMoves: false,
  recommended: false,
  status: 'running',
  daysLeft: 10,
  derivation: [RECEIVED, days('2026-11-12')],
};

describe('a period with a number', () => {
  it('says everything of itself', () => {
    expect(clocksOf([rule(counted())])).toEqual([whole]);
  });

  it.each([
    ['should', true],
    ['may', true],
    ['must', false],
  ] as const)('that the law says by %s', (mandatory, recommended) => {
    const found = clockOf([rule(counted(), { mandatory }), extension()]);
    expect(found?.recommended).toBe(recommended);
    expect(found?.extensionNoticeBy).toBe(recommended ? null : '2026-11-12');
  });

  it.each([
    ['no value', rule(null)],
    ['what follows another', rule({ is: 'follows', rule: 'x-2', words: null })],
    ['a notice of refusal', rule(counted(), { topic: 'refusal-notice' })],
    ['another right', rule(counted(), { right: 'deletion' })],
  ])('is no clock by %s', (_, one) => {
    expect(clocksOf([one])).toEqual([]);
  });

  it.each<[CountedDeadline['start'], string, Clock['status']]>([
    ['verification', 'identity', 'starts-when-identity-confirmed'],
    ['decision', 'other', 'not-started'],
  ])('that has not begun waits for the %s', (start, waitsFor, status) => {
    const reason = waitsFor === 'identity' ? 'identity' : null;
    expect(clockOf([rule(counted({ start })), extension()])).toEqual({
      ...whole,
      due: null,
      status,
      daysLeft: null,
      derivation: [
        RECEIVED,
        step('not-started', '2026-11-02', { reason }),
        step('careful-date', '2026-11-12'),
      ],
    });
  });

  it('begun later shows the careful date beside its own', () => {
    const found = clockOf([rule(counted({ start: 'verification' }))], {
      verified: at('2026-11-04'),
    });
    expect(found?.due).toBe('2026-11-14');
    expect(found?.derivation).toEqual([
      RECEIVED,
      step('verified', '2026-11-04'),
      days('2026-11-14'),
      step('careful-date', '2026-11-12'),
    ]);
  });

  it.each<
    [string, Clock['purpose'], Partial<ClockHistory>, string, Clock['status'], number | null]
  >([
    ['on its day', 'answer', {}, '2026-11-12', 'running', 0],
    ['a day later', 'answer', {}, '2026-11-13', 'overdue', -1],
    ['answered in time', 'answer', { answered: at('2026-11-12') }, '2026-11-13', 'met', null],
    ['answered late', 'answer', { answered: at('2026-11-13') }, '2026-11-13', 'met-late', null],
    ['only acknowledged', 'answer', { acknowledged: at('2026-11-03') }, '2026-11-04', 'running', 8],
    ['acknowledged', 'acknowledge', { acknowledged: at('2026-11-03') }, '2026-11-13', 'met', null],
    ['answered at once', 'acknowledge', { answered: at('2026-11-03') }, '2026-11-13', 'met', null],
    [
      'acknowledged late, answered later',
      'acknowledge',
      { acknowledged: at('2026-11-12'), answered: at('2026-11-20') },
      '2026-11-21',
      'met',
      null,
    ],
    ['silent', 'acknowledge', {}, '2026-11-13', 'overdue', -1],
  ])('%s: %s', (_, purpose, given, today, status, daysLeft) => {
    expect(clockOf([rule(counted({ purpose }))], given, today)).toMatchObject({ status, daysLeft });
  });

  it('of a suit is reached on the day after it', () => {
    const suit = [rule(counted({ purpose: 'earliest-suit' })), extension()];
    expect(clockOf(suit, {}, '2026-11-12')).toEqual({
      ...whole,
      purpose: 'earliest-suit',
      due: '2026-11-13',
      daysLeft: 1,
      derivation: [
        ...whole.derivation,
        step('earliest-suit', '2026-11-13', { citation: 'Art. 1' }),
      ],
    });
    expect(clockOf(suit, {}, '2026-11-13')).toMatchObject({ status: 'reached', daysLeft: 0 });
    expect(clockOf(suit, { answered: at('2026-11-03') }, '2026-11-14')?.status).toBe('reached');
  });

  it('acts by its stricter reading and shows the plain one', () => {
    const strict = counted({ strictCountFrom: 'start-day' });
    expect(clockOf([rule(strict)])).toEqual({
      ...whole,
      due: '2026-11-11',
      plainDue: '2026-11-12',
      daysLeft: 9,
      derivation: [
        ...whole.derivation,
        step('strict-reading', '2026-11-11', { citation: 'Art. 1' }),
      ],
    });
    expect(clockOf([rule({ ...strict, strictCountFrom: 'day-after' })])?.plainDue).toBeNull();
  });

  it.each([
    ['over', wait('clarification', '2026-11-04', '2026-11-05'), '2026-11-14', 'running', 2],
    ['open', wait('clarification', '2026-11-04', null), '2026-11-15', 'standing-still', 3],
  ] as const)('stands still by a wait that is %s', (_, one, due, status, amount) => {
    const found = clockOf(
      [rule(counted()), stops('clarification')],
      { waits: [one] },
      '2026-11-06',
    );
    expect(found).toMatchObject({ due, status });
    const paused = {
      amount,
      unit: 'calendar-day',
      reason: 'clarification',
      citation: 'Art. 2',
    } as const;
    expect(found?.derivation).toEqual([...whole.derivation, step('paused', due, paused)]);
    expect(clockOf([rule(counted()), stops('fee')], { waits: [one] })?.due).toBe('2026-11-12');
  });

  it('counts and rolls as the pack does, and as the rule does before it', () => {
    const counting = rule(
      { is: 'counting', countFrom: 'start-day', roll: 'next-business-day' },
      { citation: 'Art. 9' },
    );
    const due = (given: Partial<CountedDeadline>, ...more: LawRule[]) =>
      clockOf([rule(counted(given)), ...more])?.due;
    expect(due({ amount: 12 })).toBe('2026-11-14');
    expect(due({ amount: 13 }, counting)).toBe('2026-11-16');
    expect(due({ amount: 13, roll: 'none' }, counting)).toBe('2026-11-14');
    expect(due({ amount: 12, countFrom: 'day-after' }, counting)).toBe('2026-11-16');
    expect(due({ amount: 10 }, counting)).toBe('2026-11-11');
    const rolled = clockOf([rule(counted({ amount: 13 })), counting])?.derivation.at(-1);
    expect(rolled).toEqual(step('rolled', '2026-11-16', { citation: 'Art. 9' }));
  });
});

describe('an extension', () => {
  const notified = (on: string) => ({ extension: { notifiedOn: on } });

  it('is told of before it is used', () => {
    const told = { extensionNoticeBy: '2026-11-12', extensionBy: 'Art. 3', extensionMoves: true };
    expect(clockOf([rule(counted()), extension()])).toEqual({ ...whole, ...told });
    expect(clockOf([rule(counted()), extension({ total: null })])).toEqual({
      ...whole,
      ...told,
      extensionMoves: false,
    });
    expect(clockOf([rule(counted({ purpose: 'acknowledge' })), extension()])).toEqual({
      ...whole,
      purpose: 'acknowledge',
    });
    expect(clockOf([rule(counted()), extension({}, { right: 'deletion' })])).toEqual(whole);
    expect(clockOf([rule(counted())], notified('2026-11-05'))).toEqual(whole);
  });

  it('moves the date when it was told on the last day', () => {
    const found = clockOf([rule(counted()), extension()], notified('2026-11-12'));
    expect(found).toMatchObject({
      due: '2026-12-02',
      plainDue: null,
      words: null,
      extensionNoticeBy: '2026-11-12',
      status: 'running',
      daysLeft: 30,
    });
    const parts = { amount: 30, unit: 'calendar-day', citation: 'Art. 3' } as const;
    expect(found?.derivation).toEqual([
      ...whole.derivation,
      step('extended', '2026-11-12', parts),
      days('2026-12-02', 30),
    ]);
  });

  it('moves nothing when it was told a day late', () => {
    const found = clockOf([rule(counted()), extension()], notified('2026-11-13'));
    expect(found).toMatchObject({ due: '2026-11-12', plainDue: null });
    expect(found?.derivation).toEqual([
      ...whole.derivation,
      step('extension-too-late', '2026-11-13', { citation: 'Art. 3' }),
    ]);
  });

  it('puts words in the place of the date', () => {
    const found = clockOf([rule(counted()), extension({ total: null, words })], {
      ...notified('2026-11-05'),
      waits: [wait('clarification', '2026-11-04', null)],
    });
    expect(found).toMatchObject({
      due: null,
      plainDue: '2026-11-12',
      words,
      status: 'no-day-count',
      daysLeft: null,
    });
    expect(found?.derivation).toEqual([
      ...whole.derivation,
      step('extended', '2026-11-05', { citation: 'Art. 3' }),
      step('no-day-count', '2026-11-05', { citation: 'Art. 3' }),
    ]);
  });

  it('keeps the stricter reading, and the wait that is open', () => {
    const found = clockOf(
      [rule(counted({ strictCountFrom: 'start-day' })), extension(), stops('clarification')],
      { ...notified('2026-11-05'), waits: [wait('clarification', '2026-11-05', null)] },
      '2026-11-06',
    );
    expect(found).toMatchObject({
      due: '2026-12-03',
      plainDue: '2026-12-04',
      status: 'standing-still',
    });
    expect(found?.derivation.at(-1)).toEqual(
      step('strict-reading', '2026-12-03', { citation: 'Art. 3' }),
    );
    const same = counted({ strictCountFrom: 'day-after' });
    expect(clockOf([rule(same), extension()], notified('2026-11-05'))?.plainDue).toBeNull();
  });
});

describe('a duty without a number', () => {
  it('shows its words and no date', () => {
    expect(clocksOf([rule(uncounted())])).toEqual([
      {
        ...whole,
        words,
        due: null,
        status: 'no-day-count',
        daysLeft: null,
        derivation: [RECEIVED, step('no-day-count', '2026-11-02', { citation: 'Art. 1' })],
      },
    ]);
  });

  it.each<[UncountedDeadline['purpose'], Partial<ClockHistory>, Clock['status']]>([
    ['answer', { answered: at('2026-11-03') }, 'met'],
    ['answer', { acknowledged: at('2026-11-03') }, 'no-day-count'],
    ['acknowledge', { acknowledged: at('2026-11-03') }, 'met'],
    ['acknowledge', { answered: at('2026-11-03') }, 'met'],
  ])('to %s, with %o: %s', (purpose, given, status) => {
    expect(clockOf([rule(uncounted({ purpose }))], given)?.status).toBe(status);
  });

  it.each([
    ['all scopes', undefined, 'data', 1],
    ['its scope', ['data'], 'data', 1],
    ['another scope', ['categories'], 'data', 0],
    ['a scope where none was named', ['categories'], null, 1],
  ] as const)('speaks of %s', (_, scopes, scope, count) => {
    const value = scopes === undefined ? uncounted() : uncounted({ scopes });
    expect(clocksOf([rule(value)], { scope })).toHaveLength(count);
  });
});
