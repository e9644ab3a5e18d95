import { describe, expect, it } from 'vitest';
import type { Calendars } from './calendar.ts';
import { calendarsFor } from './calendars/calendar-of.ts';
import { clockHistory, type ClockHistory, type LocalMoment } from './clock-history.ts';
import { clocks } from './deadline.ts';
import type { ClockLaw, LawRule } from './law/law-pack.ts';
import { hktPolicy } from './policies/hkt.ts';

const at = (date: string): LocalMoment => ({ date, minute: 720 });
const start = { kind: 'inquiry', channel: 'phone', scope: 'data' } as const;

/** A duty to answer within some days, or with no number where `amount` is null. */
function answerWithin(id: string, amount: number | null): LawRule {
  return {
    id,
    right: 'all',
    topic: 'deadline',
    statement: 'An answer within some days.',
    citation: 'Art. 1',
    asRead: '2026-11-21',
    checked: true,
    mandatory: 'must',
    note: '',
    value:
      amount === null
        ? {
            is: 'uncounted',
            purpose: 'answer',
            words: { en: 'without delay', native: null },
            start: 'receipt',
          }
        : { is: 'counted', purpose: 'answer', amount, unit: 'calendar-day', start: 'receipt' },
  };
}

function law(rules: readonly LawRule[], holidaysOf: ClockLaw['holidaysOf'] = 'desk'): ClockLaw {
  return { id: 'jp-appi', holidaysOf, rules };
}

function ofLaws(
  packs: readonly ClockLaw[],
  more: Partial<ClockHistory> = {},
  calendars: Calendars = calendarsFor('jp'),
) {
  const history = clockHistory({ ...start, received: at('2026-11-16'), ...more });
  return clocks(history, hktPolicy, packs, calendars, '2026-11-21');
}

describe('the laws’ clocks', () => {
  const dated = [
    ['five', 5],
    ['twenty', 20],
    ['nine', 9],
  ] as const;
  it.each([
    ['come strictest first', [...dated], ['five', 'nine', 'twenty']],
    [
      'that have no number come last',
      [['words', null], ...dated],
      ['five', 'nine', 'twenty', 'words'],
    ],
    [
      'keep the order of their rules where all have no number',
      [
        ['second', null],
        ['first', null],
      ],
      ['second', 'first'],
    ],
    [
      'with a number come before those that stand ahead of them without',
      [
        ['words', null],
        ['five', 5],
        ['more words', null],
      ],
      ['five', 'words', 'more words'],
    ],
  ] as const)('%s', (_, rules, ids) => {
    const pack = law(rules.map(([id, amount]) => answerWithin(id, amount)));
    expect(ofLaws([pack]).laws.map(({ id }) => id)).toEqual(ids);
  });

  it('of several laws stand in one order', () => {
    const packs = [law([answerWithin('late', 20)]), law([answerWithin('soon', 3)])];
    expect(ofLaws(packs).laws.map(({ id }) => id)).toEqual(['soon', 'late']);
  });
});

describe('the clock that acts: the stricter of policy and law (N0)', () => {
  it.each([
    ['is the policy’s where that is strictest', [20, 30], 'policy', '2026-11-30'],
    ['is a law’s where that is strictest, wherever it stands', [20, 3, 9], 'rule-1', '2026-11-19'],
  ] as const)('%s', (_, days, clockId, due) => {
    const pack = law(days.map((amount, index) => answerWithin(`rule-${index}`, amount)));
    const { acting, orderBy } = ofLaws([pack]);
    expect(acting).toEqual({ clockId, due });
    expect(orderBy).toBe(due);
  });

  it('is the next action once everything was answered, in time or late', () => {
    const pack = law([answerWithin('five', 5)]);
    const more = { nextAction: '2026-12-24' };
    const next = { clockId: 'next-action', due: '2026-12-24' };
    for (const day of ['2026-11-17', '2026-12-20']) {
      const all = ofLaws([pack], { ...more, answered: at(day) });
      expect(all.acting).toEqual(next);
      expect(all.orderBy).toBe(next.due);
    }
  });
});

describe('a period that ends on a holiday', () => {
  const calendars = calendarsFor('jp');
  // The eighth day from receipt is Labour Thanksgiving Day in Japan and an ordinary Monday in Hong Kong.
  const sevenDays: LawRule = {
    ...answerWithin('seven', null),
    value: {
      is: 'counted',
      purpose: 'answer',
      amount: 5,
      unit: 'business-day',
      start: 'receipt',
    },
  };
  it.each([
    ['desk', '2026-11-24'],
    ['hk', '2026-11-23'],
  ] as const)('goes by the holidays of %s', (holidaysOf, due) => {
    const found = ofLaws([law([sevenDays], holidaysOf)], {}, calendars);
    expect(found.laws[0]?.due).toBe(due);
  });
});

describe('a request that was taken up again', () => {
  const first = { firstReceived: at('2026-10-01') };
  const pack = law([answerWithin('nine', 9)]);
  it('counts from the day on which it was taken up, in every clock', () => {
    const { policy, laws } = ofLaws([pack], first);
    expect(policy.due).toBe('2026-11-30');
    expect(laws.map(({ due }) => due)).toEqual(['2026-11-25']);
  });

  it('shows its first receipt and then how its clocks began anew, and no receipt else', () => {
    const { policy, laws } = ofLaws([pack], first);
    for (const { derivation } of [policy, ...laws]) {
      expect(derivation.slice(0, 3).map(({ code, date }) => [code, date])).toEqual([
        ['first-received', '2026-10-01'],
        ['reopened', '2026-11-16'],
        ['counted', derivation[2]?.date],
      ]);
    }
  });

  it('is the only one whose clocks show more than a receipt', () => {
    const { policy, laws } = ofLaws([pack]);
    for (const { derivation } of [policy, ...laws])
      expect(derivation.map(({ code }) => code)).toEqual(['received', 'counted']);
  });

  it('keeps its purpose, its status and its days left', () => {
    const again = ofLaws([pack], first);
    const once = ofLaws([pack]);
    expect({ ...again.policy, derivation: [] }).toEqual({ ...once.policy, derivation: [] });
  });
});
