import { describe, expect, it } from 'vitest';
import { clockHistory, type ClockHistory, type WaitReason } from './clock-history.ts';
import { clockStart } from './clock-start.ts';
import { derivationStep } from './clock.ts';
import type { ClockStop, CountedDeadline, StartEvent } from './law/deadline-rule.ts';

const at = (date: string) => ({ date, minute: 600 });
const wait = (reason: WaitReason, from: string, until: string | null) => ({
  reason,
  from: at(from),
  until: until === null ? null : at(until),
});
const received = derivationStep('received', '2026-11-02');
const history = (given: Partial<ClockHistory> = {}) =>
  clockHistory({ kind: 'inquiry', channel: 'phone', received: at('2026-11-02'), ...given });
const from = (
  start: CountedDeadline['start'],
  given: Partial<ClockHistory> = {},
  stops: readonly ClockStop[] = [],
) => {
  const rule = { is: 'counted', purpose: 'answer', amount: 10, unit: 'calendar-day' } as const;
  const cited = stops.map((stop, index) => ({ stop, citation: `Art. ${index + 1}` }));
  return clockStart({ ...rule, start }, cited, history(given));
};

describe('day 0 by one event', () => {
  it('is the receipt itself', () => {
    expect(from('receipt')).toEqual({ date: '2026-11-02', waitsFor: null, steps: [received] });
  });

  it.each([
    ['verification', { verified: at('2026-11-05') }, 'verified'],
    ['decision', { decided: at('2026-11-05') }, 'decided'],
    ['opt-out', { optOut: at('2026-11-05') }, 'opted-out'],
    ['identity-received', { identityReceived: at('2026-11-05') }, 'identity-received'],
    ['fee-paid', { feePaid: at('2026-11-05') }, 'fee-paid'],
  ] as const)('is the day of the %s', (event, given, code) => {
    const steps = [received, derivationStep(code, '2026-11-05')];
    expect(from(event, given)).toEqual({ date: '2026-11-05', waitsFor: null, steps });
  });

  it('is named once where the event fell on the day of receipt', () => {
    expect(from('verification', { verified: at('2026-11-02') }).steps).toEqual([received]);
  });

  it.each([
    ['verification', 'identity', 'identity'],
    ['identity-received', 'identity', 'identity'],
    ['decision', 'other', null],
    ['opt-out', 'other', null],
    ['fee-paid', 'other', null],
  ] as const)('waits for the %s', (event, waitsFor, reason) => {
    const steps = [received, derivationStep('not-started', '2026-11-02', { reason })];
    expect(from(event)).toEqual({ date: null, waitsFor, steps });
  });
});

describe('day 0 by the latest of several events', () => {
  const start: { latestOf: readonly StartEvent[] } = {
    latestOf: ['receipt', 'identity-received', 'fee-paid'],
  };
  it.each<[string, Partial<ClockHistory>, string | null, string | null]>([
    ['nothing was asked for', {}, '2026-11-02', null],
    [
      'identity came unasked',
      { identityReceived: at('2026-11-04'), feePaid: at('2026-11-05') },
      '2026-11-02',
      null,
    ],
    ['identity is asked for', { identityAsked: at('2026-11-03') }, null, 'identity'],
    [
      'a wait asks for identity',
      { waits: [wait('identity', '2026-11-03', null)] },
      null,
      'identity',
    ],
    [
      'another wait asks for no identity',
      { waits: [wait('clarification', '2026-11-03', null)] },
      '2026-11-02',
      null,
    ],
    [
      'identity was asked for and came',
      { identityAsked: at('2026-11-03'), identityReceived: at('2026-11-06') },
      '2026-11-06',
      null,
    ],
    ['a fee is asked for', { waits: [wait('fee', '2026-11-03', null)] }, null, 'other'],
    [
      'the fee was asked for and paid',
      { waits: [wait('fee', '2026-11-03', '2026-11-07')], feePaid: at('2026-11-07') },
      '2026-11-07',
      null,
    ],
    [
      'identity came after the fee',
      {
        identityAsked: at('2026-11-03'),
        identityReceived: at('2026-11-09'),
        waits: [wait('fee', '2026-11-03', '2026-11-07')],
        feePaid: at('2026-11-07'),
      },
      '2026-11-09',
      null,
    ],
    [
      'the fee came after identity',
      {
        identityAsked: at('2026-11-03'),
        identityReceived: at('2026-11-06'),
        waits: [wait('fee', '2026-11-03', '2026-11-07')],
        feePaid: at('2026-11-07'),
      },
      '2026-11-07',
      null,
    ],
    [
      'the fee was paid while identity is open',
      {
        identityAsked: at('2026-11-03'),
        waits: [wait('fee', '2026-11-03', '2026-11-07')],
        feePaid: at('2026-11-07'),
      },
      null,
      'identity',
    ],
  ])('where %s', (_, given, date, waitsFor) => {
    expect(from(start, given)).toMatchObject({ date, waitsFor });
  });

  it('counts the receipt, in whatever order the rule names it', () => {
    expect(from({ latestOf: ['decision', 'receipt'] }, { decided: at('2026-10-01') })).toEqual({
      date: '2026-11-02',
      waitsFor: null,
      steps: [received],
    });
  });

  it.each<[StartEvent, Partial<ClockHistory>]>([
    ['verification', { verified: at('2026-11-05') }],
    ['decision', { decided: at('2026-11-05') }],
    ['opt-out', { optOut: at('2026-11-05') }],
  ])('counts a %s once it happened and waits for none', (event, given) => {
    expect(from({ latestOf: ['receipt', event] })).toMatchObject({ date: '2026-11-02' });
    expect(from({ latestOf: ['receipt', event] }, given)).toMatchObject({ date: '2026-11-05' });
  });

  it('falls back on the receipt where none of them applies', () => {
    expect(from({ latestOf: ['fee-paid'] })).toEqual({
      date: '2026-11-02',
      waitsFor: null,
      steps: [received],
    });
  });
});

describe('a wait that begins the count anew', () => {
  const identity = { reason: 'identity', effect: 'restart' } as const;
  const fee = { reason: 'fee', effect: 'restart' } as const;

  it('moves day 0 to its end and cites the rule', () => {
    const waits = [wait('identity', '2026-11-03', '2026-11-06')];
    expect(from('receipt', { waits }, [identity])).toEqual({
      date: '2026-11-06',
      waitsFor: null,
      steps: [
        received,
        derivationStep('restarted', '2026-11-06', { reason: 'identity', citation: 'Art. 1' }),
      ],
    });
  });

  it.each([
    ['identity', identity, 'identity'],
    ['fee', fee, 'other'],
  ] as const)('holds the start up while it is open: %s', (reason, stop, waitsFor) => {
    const waits = [wait(reason, '2026-11-03', null)];
    expect(from('receipt', { waits }, [stop])).toEqual({
      date: null,
      waitsFor,
      steps: [
        received,
        derivationStep('not-started', '2026-11-02', { reason, citation: 'Art. 1' }),
      ],
    });
  });

  it('keeps the steps before it where a second one is open', () => {
    const waits = [wait('identity', '2026-11-03', '2026-11-06'), wait('fee', '2026-11-07', null)];
    const start = from('receipt', { waits }, [identity, fee]);
    expect(start.date).toBeNull();
    expect(start.steps.map(({ code, date, citation }) => [code, date, citation])).toEqual([
      ['received', '2026-11-02', null],
      ['restarted', '2026-11-06', 'Art. 1'],
      ['not-started', '2026-11-06', 'Art. 2'],
    ]);
  });

  it.each([
    ['ended before day 0', wait('identity', '2026-10-28', '2026-11-01'), [identity]],
    ['ended on day 0', wait('identity', '2026-11-02', '2026-11-02'), [identity]],
    ['is for something else', wait('clarification', '2026-11-03', '2026-11-06'), [identity]],
    ['is open for something else', wait('clarification', '2026-11-03', null), [identity]],
    [
      'only pauses',
      wait('identity', '2026-11-03', '2026-11-06'),
      [{ reason: 'identity', effect: 'pause' }],
    ],
    ['stops nothing', wait('identity', '2026-11-03', null), []],
  ] as const)('leaves day 0 alone where it %s', (_, one, stops) => {
    expect(from('receipt', { waits: [one] }, stops)).toEqual({
      date: '2026-11-02',
      waitsFor: null,
      steps: [received],
    });
  });

  it('never moves day 0 back: the latest end counts', () => {
    const waits = [
      wait('identity', '2026-11-03', '2026-11-09'),
      wait('fee', '2026-11-03', '2026-11-06'),
    ];
    expect(from('receipt', { waits }, [identity, fee]).date).toBe('2026-11-09');
  });
});
