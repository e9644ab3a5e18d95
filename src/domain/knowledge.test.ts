import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, sampleItem, sampleItems } from '../server/conformance/sample-scene.ts';
import { DAY, HOUR, MINUTE } from './instant.ts';
import {
  attemptsLeft,
  canGiveSet,
  chooseSet,
  isQuestion,
  isQuestionField,
  lockedUntil,
  usableQuestions,
} from './knowledge.ts';
import type { KnowledgeGuard } from './outbox.ts';
import { freshVerification, type QuestionSet, type Verification } from './request.ts';
import { itemFields, questionFields, type QuestionField } from './record-vocabulary.ts';

const hard: ReadonlySet<string> = new Set([
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'delivery-reference',
  'imported-number',
]);
const first = () => 0;

describe('the question catalogue: what locates a record proves nothing (N1)', () => {
  it('holds nothing that only locates a record, and nothing secret', () => {
    const others = itemFields.filter((field) => !isQuestionField(field));
    expect(others).toEqual(
      expect.arrayContaining([
        'name',
        'birth-date',
        'email',
        'phone',
        'post',
        'payment-card',
        'password',
      ]),
    );
    expect(isQuestion(sampleItem({ field: 'birth-date' }))).toBe(false);
    expect(isQuestion(sampleItem({ field: 'customer-number' }))).toBe(true);
  });
});

describe('questions that may be asked, never of a declined item (H3)', () => {
  const item = (given: object) => [sampleItem({ field: 'customer-number', ...given })];
  it.each([
    ['held', item({}), new Set<string>(), ['customer-number']],
    ['kept as a hash only', item({ hashed: true }), new Set<string>(), ['customer-number']],
    ['declined', item({ state: 'declined' }), new Set<string>(), []],
    [
      'declined in one record and brought in by another',
      [...item({ state: 'declined' }), ...item({ id: 'i-2', source: 'import' })],
      new Set<string>(),
      [],
    ],
    ['disputed', item({ disputed: true }), new Set<string>(), []],
    ['seen', item({}), new Set(['customer-number']), []],
    ['no question', sampleItems('name', 'email', 'note'), new Set<string>(), []],
    ['held twice', [...item({}), ...item({ id: 'i-2' })], new Set<string>(), ['customer-number']],
    [
      'in the order of the catalogue',
      sampleItems('product-plan', 'customer-number'),
      new Set<string>(),
      ['customer-number', 'product-plan'],
    ],
  ])('%s', (_, items, seen, fields) => {
    expect(usableQuestions(items, seen)).toEqual(fields);
  });
});

const asked = (...questions: QuestionField[]): QuestionSet => ({
  attempt: 1,
  points: questions.length,
  questions,
  askedAt: NOW,
  verdict: 'not-confirmed',
  answeredAt: NOW,
});

describe('a set', () => {
  it.each<[string, QuestionField[], number, QuestionField[] | null]>([
    [
      'of two has one that is hard to guess',
      ['customer-number', 'product-plan'],
      2,
      ['customer-number', 'product-plan'],
    ],
    ['of two cannot be of easy ones', ['event-booked', 'product-plan'], 2, null],
    [
      'of three needs two that are hard',
      ['customer-number', 'event-booked', 'product-plan'],
      3,
      null,
    ],
    [
      'of three with two that are hard',
      ['customer-number', 'last-invoice-number', 'product-plan'],
      3,
      ['customer-number', 'last-invoice-number', 'product-plan'],
    ],
    ['cannot be shorter than it must', ['customer-number', 'last-invoice-number'], 3, null],
    ['cannot come from nothing', [], 2, null],
    ['one imported number gives no set', ['imported-number'], 2, null],
  ])('%s', (_, usable, points, set) => {
    expect(chooseSet(usable, points, [], first)).toEqual(set);
    expect(canGiveSet(usable, points)).toBe(set !== null);
  });

  it('asks other questions the next time where the record allows', () => {
    const usable: QuestionField[] = [
      'customer-number',
      'last-invoice-number',
      'event-booked',
      'product-plan',
    ];
    const earlier = [asked('customer-number', 'event-booked')];
    expect(chooseSet(usable, 2, earlier, first)).toEqual(['last-invoice-number', 'product-plan']);
  });

  it('asks again where the record has no others', () => {
    const usable: QuestionField[] = ['customer-number', 'event-booked', 'product-plan'];
    expect(chooseSet(usable, 2, [asked('customer-number', 'event-booked')], first)).toEqual([
      'customer-number',
      'product-plan',
    ]);
  });

  it('is always whole, of usable questions, and at least half hard to guess; new ones first', () => {
    const fields = fc.subarray([...questionFields]);
    const picks = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(
        fields,
        fields,
        fc.constantFrom(2, 3),
        picks,
        (usable, before, points, stream) => {
          const pick = (below: number) => stream.next().value % below;
          const set = chooseSet(usable, points, [asked(...before)], pick);
          const hards = usable.filter((field) => hard.has(field)).length;
          expect(set !== null).toBe(usable.length >= points && hards >= Math.ceil(points / 2));
          if (set === null) return;
          expect(new Set(set).size).toBe(points);
          expect(set.every((field) => usable.includes(field))).toBe(true);
          expect(set.filter((field) => hard.has(field)).length).toBeGreaterThanOrEqual(points / 2);
          const isNew = (field: QuestionField) => !before.includes(field);
          const isHard = (field: QuestionField) => hard.has(field);
          const skippedNewHard = usable.some(
            (field) => isNew(field) && isHard(field) && !set.includes(field),
          );
          const repeatedHard = set.filter((field) => isHard(field) && !isNew(field)).length;
          expect(skippedNewHard && repeatedHard === Math.ceil(points / 2)).toBe(false);
        },
      ),
    );
  });

  it('draws each place once from what is left, the new questions before those that were asked', () => {
    const drawn: number[] = [];
    const usable: QuestionField[] = [
      'customer-number',
      'last-invoice-number',
      'last-invoice-amount',
      'event-booked',
      'product-plan',
    ];
    chooseSet(usable, 2, [asked('event-booked', 'product-plan')], (below) => {
      drawn.push(below);
      return below - 1;
    });
    expect(drawn).toEqual([3, 2, 2]);
  });

  it('does not always ask the same', () => {
    const pickFrom = (start: number) => {
      let count = start;
      return (below: number) => (count += 7) % below;
    };
    const sets = Array.from({ length: 20 }, (_, start) =>
      chooseSet([...questionFields], 3, [], pickFrom(start))?.join(),
    );
    expect(new Set(sets).size).toBeGreaterThan(3);
  });
});

function failed(times: readonly number[], countedFrom = 0): Verification {
  const sets = times.map((at, index): QuestionSet => ({
    ...asked('customer-number'),
    attempt: index + 1,
    askedAt: at,
    answeredAt: at,
  }));
  return { ...freshVerification(countedFrom, []), sets };
}

const guard = (failures: readonly number[], countedFrom = 0): KnowledgeGuard => ({
  id: 'p-1',
  version: 1,
  failures,
  countedFrom,
});
const ago = (...minutes: number[]) => minutes.map((minute) => NOW - minute * MINUTE);

describe('the lock', () => {
  it.each<[string, Verification, KnowledgeGuard | null, number | null, number]>([
    ['nothing failed', failed([]), null, null, 3],
    ['one failed set', failed(ago(9)), guard(ago(9)), null, 2],
    ['two failed sets', failed(ago(9, 8)), guard(ago(9, 8)), null, 1],
    [
      'three failed sets in the request',
      failed(ago(9, 8, 7)),
      guard(ago(9, 8, 7)),
      NOW - 7 * MINUTE + DAY,
      0,
    ],
    [
      'three failed sets over three days',
      failed(ago(3000, 1500, 7)),
      null,
      NOW - 7 * MINUTE + DAY,
      0,
    ],
    ['four of the person elsewhere', failed([]), guard(ago(50, 40, 30, 20)), null, 1],
    [
      'five of the person elsewhere',
      failed([]),
      guard(ago(50, 40, 30, 20, 10)),
      NOW - 10 * MINUTE + DAY,
      0,
    ],
    [
      'five of the person elsewhere, kept in another order',
      failed([]),
      guard(ago(10, 50, 40, 30, 20)),
      NOW - 10 * MINUTE + DAY,
      0,
    ],
    [
      'one more that failed while the lock held',
      failed(ago(9, 8, 7, 6)),
      null,
      NOW - 6 * MINUTE + DAY,
      0,
    ],
    [
      'three failed sets from the very moment of an unlock on',
      failed(ago(9, 8, 7), NOW - 9 * MINUTE),
      null,
      NOW - 7 * MINUTE + DAY,
      0,
    ],
    [
      'five of the person from the very moment of an unlock on',
      failed([]),
      guard(ago(50, 40, 30, 20, 10), NOW - 50 * MINUTE),
      NOW - 10 * MINUTE + DAY,
      0,
    ],
    [
      'five of the person over more than a day',
      failed([]),
      guard(ago(1441, 40, 30, 20, 1)),
      null,
      1,
    ],
    [
      'five of the person within a day, just',
      failed([]),
      guard(ago(1440, 40, 30, 20, 1)),
      NOW - MINUTE + DAY,
      0,
    ],
    [
      'the last moment of a lock',
      failed([NOW - DAY - 2, NOW - DAY - 1, NOW - DAY + 1]),
      null,
      NOW + 1,
      0,
    ],
    ['a lock that has ended', failed([NOW - DAY - 2, NOW - DAY - 1, NOW - DAY]), null, null, 3],
    [
      'one failure after a lock that has ended',
      failed([NOW - 2 * DAY, NOW - 2 * DAY, NOW - 2 * DAY, NOW - HOUR]),
      null,
      null,
      2,
    ],
    [
      'an unlock starts the count of the request anew',
      failed(ago(9, 8, 7), NOW - MINUTE),
      guard(ago(9, 8, 7)),
      null,
      2,
    ],
    [
      'an unlock starts the count of the person anew',
      failed([]),
      guard(ago(50, 40, 30, 20, 10), NOW - MINUTE),
      null,
      3,
    ],
    [
      'the later of two locks',
      failed(ago(9, 8, 7)),
      guard(ago(50, 40, 30, 20, 5)),
      NOW - 5 * MINUTE + DAY,
      0,
    ],
  ])('%s', (_, verification, person, until, left) => {
    expect(lockedUntil(verification, person, NOW)).toBe(until);
    expect(attemptsLeft(verification, person, NOW)).toBe(left);
  });

  it('takes no notice of confirmed, open and voided sets', () => {
    const sets: QuestionSet[] = [
      { ...asked('customer-number'), verdict: 'confirmed' },
      { ...asked('customer-number'), verdict: 'open', answeredAt: null },
      { ...asked('customer-number'), verdict: 'not-confirmed', answeredAt: null },
    ];
    const verification = { ...freshVerification(0, []), sets: [...sets, ...sets, ...sets] };
    expect(lockedUntil(verification, null, NOW)).toBeNull();
  });

  it('never lets a fourth set fail in a row, nor a sixth of the person in a day', () => {
    const steps = fc.array(
      fc.record({ wait: fc.integer({ min: 0, max: 8 * HOUR }), isHere: fc.boolean() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (walk) => {
        let now = NOW;
        let here: number[] = [];
        let person: number[] = [];
        for (const { wait, isHere } of walk) {
          now += wait;
          const isLocked = lockedUntil(failed(isHere ? here : []), guard(person), now) !== null;
          if (isLocked) continue;
          if (isHere) here = [...here, now];
          person = [...person, now];
        }
        const inAnyDay = (times: readonly number[]) =>
          Math.max(
            0,
            ...times.map((end) => times.filter((at) => at <= end && end - at < DAY).length),
          );
        expect(inAnyDay(here)).toBeLessThanOrEqual(3);
        expect(inAnyDay(person)).toBeLessThanOrEqual(5);
      }),
    );
  });
});
