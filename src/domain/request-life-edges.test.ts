import { describe, expect, it } from 'vitest';
import { fullProof, NOW, provedRequest } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { freshCourse } from './course.ts';
import { freshDeletion } from './deletion.ts';
import { HOUR } from './instant.ts';
import {
  freshVerification,
  type QuestionSet,
  type RequestRecord,
  type SentCode,
  type Wait,
} from './request.ts';
import {
  addCode,
  askFee,
  askSet,
  close,
  endWait,
  judgeSet,
  payFee,
  reachLevel,
  startWait,
  tryCode,
  voidLevel,
  waiveFee,
} from './request-life.ts';
import { channels } from './vocabulary.ts';

const fresh = (given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-1', version: 1, ...given });
const set = (given: Partial<QuestionSet>): QuestionSet => ({
  attempt: 1,
  points: 3,
  questions: [],
  askedAt: NOW - 2,
  verdict: 'open',
  answeredAt: null,
  ...given,
});
const code = (given: Partial<SentCode>): SentCode => ({
  id: 'code-1',
  item: 'i-phone',
  contact: 'phone',
  hash: 'h',
  sentAt: NOW,
  expiresAt: NOW + HOUR,
  triesLeft: 5,
  state: 'sent',
  waitMs: 0,
  ...given,
});
const proving = (given: object, waits: readonly Wait[] = []): RequestRecord =>
  fresh({ waits, verification: { ...freshVerification(0, []), ...given } });
const wait = (on: Wait['on'], until: number | null): Wait => ({ on, since: NOW - 9, until });

describe('a wait', () => {
  it.each([
    ['that has no end', null, 1],
    ['that ends later', NOW + 1, 1],
    ['that ends now', NOW, 2],
    ['that has ended', NOW - 1, 2],
  ])('%s is begun again or not', (_, until, count) => {
    const request = fresh({ waits: [wait('customer', until)] });
    expect(startWait(request, 'customer', NOW, null).waits).toHaveLength(count);
    expect(startWait(request, 'supervisor', NOW, null).waits).toHaveLength(2);
  });

  const mixed = [
    wait('customer', null),
    wait('customer', NOW + 1),
    wait('customer', NOW - 1),
    wait('supervisor', null),
    wait('clarification', NOW + 5),
  ];
  it('ends with its own kind alone', () => {
    expect(endWait(fresh({ waits: mixed }), 'customer', NOW).waits).toEqual([
      wait('customer', NOW),
      wait('customer', NOW),
      wait('customer', NOW - 1),
      wait('supervisor', null),
      wait('clarification', NOW + 5),
    ]);
  });

  it('ends with the request, and what has ended keeps its end', () => {
    const ends = [
      wait('customer', NOW),
      wait('customer', NOW),
      wait('customer', NOW - 1),
      wait('supervisor', NOW),
      wait('clarification', NOW),
    ];
    expect(close(fresh({ waits: mixed }), 'granted', 'package', NOW).waits).toEqual(ends);
    expect(voidLevel(fresh({ waits: mixed }), NOW).waits).toEqual(ends);
  });

  const fee = { reason: 'cost', amount: 5, currency: 'JPY', citation: 'law', at: NOW } as const;

  it('for a fee lasts until it is paid, whatever becomes of the level', () => {
    const asked = askFee(fresh({ waits: [wait('customer', null)] }), fee);
    expect(asked.course.fee).toEqual({ ...fee, paidAt: null });
    const voided = voidLevel(asked, NOW + 1);
    expect(voided.waits).toEqual([
      wait('customer', NOW + 1),
      { on: 'fee', since: NOW, until: null },
    ]);
    const paid = payFee(voided, NOW + 2);
    expect(paid.course.fee?.paidAt).toBe(NOW + 2);
    expect(paid.waits.at(-1)).toEqual({ on: 'fee', since: NOW, until: NOW + 2 });
    expect(close(asked, 'refused', 'notice', NOW + 3).waits.at(-1)?.until).toBe(NOW + 3);
  });

  it('for a fee that is done without was none', () => {
    const asked = askFee(fresh({ waits: [wait('customer', null)] }), fee);
    const without = waiveFee(asked);
    expect(without.course.fee).toBeNull();
    expect(without.waits).toEqual([wait('customer', null)]);
    expect(() => payFee(without, NOW)).toThrow(TypeError);
  });
});

describe('a set of questions', () => {
  it.each(channels.map((channel) => [channel, channel === 'email' || channel === 'letter']))(
    'by %s waits for the customer: %s',
    (channel, waits) => {
      expect(askSet(fresh({ channel }), [], NOW).waits).toEqual(
        waits ? [{ on: 'customer', since: NOW, until: null }] : [],
      );
    },
  );

  it('is numbered after those before it', () => {
    const asked = askSet(proving({ sets: [set({ verdict: 'not-confirmed' })] }), [], NOW);
    expect(asked.verification.sets.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  const failed = set({ verdict: 'not-confirmed', points: 3, answeredAt: NOW - 1 });
  it.each([
    [true, 'confirmed', [{ kind: 'points', points: 2, at: NOW, from: NOW }]],
    [false, 'not-confirmed', []],
  ] as const)(
    'judged %s leaves those before it, and gives its own points',
    (is, verdict, given) => {
      const open = set({ attempt: 2, points: 2 });
      const judged = judgeSet(proving({ sets: [failed, open] }), is, NOW);
      expect(judged.verification.sets).toEqual([failed, { ...open, verdict, answeredAt: NOW }]);
      expect(judged.verification.evidence).toEqual(given);
    },
  );
});

describe('a code on its way', () => {
  const before = (['confirmed', 'spent', 'replaced'] as const).map((state) => code({ state }));

  it('replaces the one on its way alone', () => {
    const request = addCode(proving({ codes: [...before, code({})] }), code({ id: 'code-2' }));
    expect(request.verification.codes).toEqual([
      ...before,
      code({ state: 'replaced' }),
      code({ id: 'code-2' }),
    ]);
    expect(request.waits).toEqual([{ on: 'customer', since: NOW, until: NOW + HOUR }]);
  });

  it.each([
    ['told back', true, 5, { state: 'confirmed', triesLeft: 5 }, NOW + 1],
    ['wrong, with tries left', false, 2, { state: 'sent', triesLeft: 1 }, null],
    ['wrong at the last try', false, 1, { state: 'spent', triesLeft: 0 }, NOW + 1],
  ] as const)('%s', (_, isConfirmed, triesLeft, expected, until) => {
    const request = proving({ codes: [...before, code({ triesLeft })] }, [wait('customer', null)]);
    const tried = tryCode(request, isConfirmed, NOW + 1);
    expect(tried.verification.codes).toEqual([...before, code(expected)]);
    expect(tried.waits).toEqual([wait('customer', until)]);
  });
});

describe('a level', () => {
  it.each([
    ['received', 'in-review'],
    ['awaiting-identity', 'in-review'],
    ['awaiting-approval', 'awaiting-approval'],
  ] as const)('reached while %s: %s', (status, after) => {
    const waits = [wait('wait-period', null), wait('customer', null), wait('supervisor', null)];
    const reached = reachLevel(fresh({ status, waits }), NOW - 1, NOW);
    expect(reached.status).toBe(after);
    expect(reached.verification.reachedAt).toBe(NOW - 1);
    expect(reached.waits).toEqual([
      wait('wait-period', NOW),
      wait('customer', NOW),
      wait('supervisor', null),
    ]);
  });

  it.each([
    ['in-review', 'awaiting-identity'],
    ['carrying-out', 'awaiting-identity'],
    ['closed', 'closed'],
  ] as const)('void while %s: %s', (status, after) => {
    expect(voidLevel(provedRequest({ status }), NOW).status).toBe(after);
  });

  it('void keeps what else happened, and what was judged already', () => {
    const course = {
      ...freshCourse,
      remindedAt: NOW - 5,
      acknowledgedAt: NOW - 6,
      withdrawal: { at: NOW - 2, channel: 'phone', by: 'a', proofs: 0 } as const,
    };
    const codes = (['confirmed', 'spent', 'sent'] as const).map((state) => code({ state }));
    const confirmed = set({ verdict: 'confirmed', answeredAt: NOW - 1 });
    const verification = {
      ...freshVerification(3, ['urgency']),
      evidence: fullProof(),
      reachedAt: NOW - 1,
      codes,
      sets: [confirmed, set({ attempt: 2 })],
    };
    const deletion = {
      ...freshDeletion,
      choices: { 'i-1': 'anonymise' } as const,
      approved: { digest: 'd', by: 'sup', at: NOW },
    };
    const voided = voidLevel(provedRequest({ course, verification, deletion }), NOW);
    expect(voided.course).toEqual({ ...course, withdrawal: null });
    expect(voided.deletion).toEqual({ ...freshDeletion, choices: deletion.choices });
    expect(voided.verification).toEqual({
      ...verification,
      evidence: [],
      reachedAt: null,
      codes: (['confirmed', 'spent', 'replaced'] as const).map((state) => code({ state })),
      sets: [confirmed, set({ attempt: 2, verdict: 'not-confirmed' })],
    });
  });
});
