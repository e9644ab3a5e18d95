import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { fullProof, NOW, sampleItem } from '../server/conformance/sample-scene.ts';
import {
  countingEvidence,
  isComplete,
  isVerified,
  levelEnds,
  missing,
  missingFor,
  missingToWithdraw,
  needed,
  neededFor,
  neededToWithdraw,
  standing,
  type Ways,
} from './assurance.ts';
import { freshCorrection } from './correction.ts';
import { freshCourse } from './course.ts';
import { DAY, HOUR } from './instant.ts';
import type { Evidence, Verification } from './request.ts';
import { freshVerification } from './request.ts';
import { signals, type Signal } from './vocabulary.ts';

const points = (count: number, at = NOW): Evidence => ({
  kind: 'points',
  points: count,
  at,
  from: at,
});
const possession = (item: string, at = NOW, from = at): Evidence => ({
  kind: 'possession',
  item,
  contact: 'email',
  at,
  from,
});
const authenticity = (at = NOW, from = at): Evidence => ({
  kind: 'authenticity',
  how: 'code',
  item: 'i-1',
  at,
  from,
});
const declaration = (at = NOW): Evidence => ({
  kind: 'declaration',
  how: 'read-aloud',
  at,
  from: at,
});
const paper = (at = NOW): Evidence => ({
  kind: 'paper',
  paper: 'passport',
  reason: 'too-few-questions',
  addressMatches: true,
  by: 'agent-1',
  approvedBy: 'sup-1',
  at,
  from: at,
});
const supervisorsCall = (at = NOW): Evidence => ({
  kind: 'call-back',
  item: 'i-1',
  by: 'sup-1',
  at,
  from: at,
});
type Left = [
  points: number,
  possession: number,
  authenticity: boolean,
  declaration: boolean,
  callBack?: boolean,
];
const wayOf = (channels: number, otherWay = false): Ways => ({ otherWay, channels });

describe('what a right needs: who it is, and that they asked (H7)', () => {
  const light = { points: 2, possession: 0, authenticity: true, declaration: false };
  const full = { points: 3, possession: 1, authenticity: true, declaration: true };
  const nothing = { points: 0, possession: 0, authenticity: false, declaration: false };
  it.each([
    ['opt-out', null, nothing],
    ['legal-demand', null, nothing],
    ['correction', null, light],
    ['inquiry', 'categories', light],
    ['inquiry', 'data', full],
    ['inquiry', 'access-history', full],
    ['deletion', null, full],
  ] as const)('%s %s', (kind, scope, need) => {
    expect(needed(kind, scope)).toEqual(need);
  });
});

const light = needed('inquiry', 'categories');
const full = needed('inquiry', 'data');
const one: Signal[] = ['urgency'];
const all: Signal[] = [...signals];

describe('what is missing', () => {
  it.each<[string, typeof full, Evidence[], Ways, Signal[], Left]>([
    ['nothing was shown', full, [], wayOf(2), [], [3, 1, true, true]],
    ['a code alone', full, [possession('a'), authenticity()], wayOf(2), [], [3, 0, false, true]],
    ['a set alone', full, [points(3)], wayOf(2), [], [0, 1, true, true]],
    [
      'all that is asked',
      full,
      [points(3), possession('a'), authenticity(), declaration()],
      wayOf(2),
      [],
      [0, 0, false, false],
    ],
    ['sets do not add up', full, [points(2), points(2)], wayOf(2), [], [1, 1, true, true]],
    [
      'a higher set serves a lower right',
      light,
      [points(3), authenticity()],
      wayOf(2),
      [],
      [0, 0, false, false],
    ],
    ['a set of two', light, [points(2)], wayOf(2), [], [0, 0, true, false]],
    [
      'two codes to one channel are one factor',
      full,
      [possession('a'), possession('a')],
      wayOf(2, true),
      [],
      [3, 0, true, true],
    ],
    [
      'rule 11: a second channel stands for the points',
      full,
      [possession('a'), possession('b'), authenticity(), declaration()],
      wayOf(2, true),
      [],
      [0, 0, false, false],
    ],
    [
      'rule 11 is closed while the questions serve',
      full,
      [possession('a'), possession('b'), authenticity(), declaration()],
      wayOf(2),
      [],
      [3, 0, false, false],
    ],
    [
      'rule 11 for a light right: one channel',
      light,
      [possession('a'), authenticity()],
      wayOf(1, true),
      [],
      [0, 0, false, false],
    ],
    [
      'rule 11: a paper stands for the points',
      full,
      [paper(), possession('a'), authenticity(), declaration()],
      wayOf(1, true),
      [],
      [0, 0, false, false],
    ],
    [
      'rule 11: a paper leaves possession to ask',
      full,
      [paper()],
      wayOf(1, true),
      [],
      [0, 1, true, true],
    ],
    [
      'rule 11 without any channel: a paper stands for all but the declaration',
      full,
      [paper()],
      wayOf(0, true),
      [],
      [0, 0, false, true],
    ],
    [
      'without any channel and without paper',
      full,
      [points(3), declaration()],
      wayOf(0),
      [],
      [0, 1, true, false],
    ],
    [
      'a signal asks one factor more',
      full,
      [points(3), possession('a'), authenticity(), declaration()],
      wayOf(2),
      one,
      [0, 1, false, false],
    ],
    [
      'all signals together ask one more',
      full,
      [points(3), possession('a'), authenticity(), declaration()],
      wayOf(3),
      all,
      [0, 1, false, false],
    ],
    [
      'a signal is answered by a second channel',
      full,
      [points(3), possession('a'), possession('b'), authenticity(), declaration()],
      wayOf(2),
      all,
      [0, 0, false, false],
    ],
    [
      'where no channel is left, a signal asks for a supervisor’s call-back',
      full,
      [points(3), possession('a'), authenticity(), declaration()],
      wayOf(1),
      one,
      [0, 0, false, false, true],
    ],
    [
      'all signals together ask for one call-back',
      full,
      [points(3), possession('a'), authenticity(), declaration(), supervisorsCall()],
      wayOf(1),
      all,
      [0, 0, false, false],
    ],
    [
      'a call-back stands for no channel that is there',
      full,
      [points(3), possession('a'), authenticity(), declaration(), supervisorsCall()],
      wayOf(2),
      one,
      [0, 1, false, false],
    ],
    [
      'a call-back is forgotten with its validity',
      full,
      [points(3), possession('a'), authenticity(), declaration(), supervisorsCall(NOW - 14 * DAY)],
      wayOf(1),
      one,
      [0, 0, false, false, true],
    ],
    [
      'no signal, no call-back',
      full,
      [points(3), possession('a'), authenticity(), declaration()],
      wayOf(1),
      [],
      [0, 0, false, false],
    ],
    [
      'both channels stand for the points, so a signal asks for a call-back',
      full,
      [possession('a'), possession('b'), authenticity(), declaration()],
      wayOf(2, true),
      one,
      [0, 0, false, false, true],
    ],
    [
      'a third channel is asked before a call-back',
      full,
      [possession('a'), possession('b'), authenticity(), declaration()],
      wayOf(3, true),
      one,
      [3, 0, false, false],
    ],
    [
      'a light right with its one channel',
      light,
      [points(2), authenticity()],
      wayOf(1),
      one,
      [0, 1, false, false],
    ],
    [
      'a light right whose one channel stands for the points',
      light,
      [possession('a'), authenticity()],
      wayOf(1, true),
      one,
      [0, 0, false, false, true],
    ],
    [
      'without any channel nothing that was shown answers a signal',
      full,
      [points(3), possession('a'), possession('b'), authenticity(), declaration()],
      wayOf(0),
      one,
      [0, 0, false, false, true],
    ],
    [
      'without any channel a paper answers the signals too',
      full,
      [paper(), declaration()],
      wayOf(0),
      one,
      [0, 0, false, false],
    ],
    [
      'a signal on a light right',
      light,
      [points(2), authenticity()],
      wayOf(2),
      one,
      [0, 1, false, false],
    ],
    [
      'a paper answers the signals',
      full,
      [paper(), possession('a'), authenticity(), declaration()],
      wayOf(2, true),
      all,
      [0, 0, false, false],
    ],
    [
      'an opt-out is never asked for proof',
      needed('opt-out', null),
      [],
      wayOf(0, true),
      all,
      [0, 0, false, false],
    ],
  ])(
    '%s',
    (
      _,
      need,
      evidence,
      ways,
      given,
      [pointsLeft, possessionLeft, authenticityLeft, declarationLeft, callBackLeft],
    ) => {
      expect(missingFor(need, standing(evidence, { company: 'hkt' }, NOW), ways, given)).toEqual({
        points: pointsLeft,
        possession: possessionLeft,
        authenticity: authenticityLeft,
        declaration: declarationLeft,
        ...(callBackLeft === true ? { callBack: true } : {}),
      });
    },
  );
});

describe('evidence counts', () => {
  it.each([
    ['from its moment', NOW, NOW, NOW, true],
    ['not before its wait is over', NOW, NOW + DAY, NOW + DAY - 1, false],
    ['from the end of its wait', NOW, NOW + DAY, NOW + DAY, true],
    ['to the end of 14 days', NOW, NOW, NOW + 14 * DAY - 1, true],
    ['no longer after 14 days', NOW, NOW, NOW + 14 * DAY, false],
    [
      '14 days from when it was given, not from its wait',
      NOW,
      NOW + 5 * DAY,
      NOW + 14 * DAY,
      false,
    ],
  ])('%s', (_, at, from, now, does) => {
    expect(countingEvidence([possession('a', at, from)], { company: 'hkt' }, now)).toHaveLength(
      does ? 1 : 0,
    );
  });

  it('ends the level with its oldest piece', () => {
    const evidence = [
      points(3, NOW - 3 * DAY),
      possession('a', NOW - DAY),
      points(3, NOW - 20 * DAY),
    ];
    expect(levelEnds(evidence, { company: 'hkt' }, NOW)).toBe(NOW + 11 * DAY);
    expect(levelEnds([], { company: 'hkt' }, NOW)).toBeNull();
  });
});

function verified(
  evidence: readonly Evidence[],
  reachedAt: number | null,
): { company: 'hkt'; kind: 'inquiry'; scope: 'data'; verification: Verification } {
  return {
    company: 'hkt',
    kind: 'inquiry',
    scope: 'data',
    verification: { ...freshVerification(NOW, []), evidence, reachedAt },
  };
}

describe('a reached level', () => {
  it.each([
    ['stands', fullProof(NOW), NOW, NOW + DAY, true],
    ['was not reached', fullProof(NOW), null, NOW, false],
    ['is not reached before its wait is over', fullProof(NOW), NOW + DAY, NOW + HOUR, false],
    ['stands to the last moment', fullProof(NOW), NOW, NOW + 14 * DAY - 1, true],
    ['has ended', fullProof(NOW), NOW, NOW + 14 * DAY, false],
    [
      'ends with its oldest piece',
      [points(3, NOW - 13 * DAY), ...fullProof(NOW)],
      NOW,
      NOW + DAY,
      false,
    ],
    [
      'is not shortened by what came after it',
      [...fullProof(NOW), possession('b', NOW - 13 * DAY, NOW + HOUR)],
      NOW,
      NOW + DAY,
      true,
    ],
  ])('%s', (_, evidence, reachedAt, now, does) => {
    expect(isVerified(verified(evidence, reachedAt), now)).toBe(does);
  });

  it('is not needed for an opt-out', () => {
    expect(
      isVerified(
        { company: 'hkt', kind: 'opt-out', scope: null, verification: freshVerification(NOW, []) },
        NOW,
      ),
    ).toBe(true);
  });
});

describe('no way around the proofs', () => {
  const at = fc.integer({ min: NOW - 20 * DAY, max: NOW + 5 * DAY });
  const piece: fc.Arbitrary<Evidence> = fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 3 }), at).map(([count, when]) => points(count, when)),
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), at, fc.integer({ min: 0, max: 5 * DAY }))
      .map(([item, when, wait]) => possession(item, when, when + wait)),
    fc
      .tuple(at, fc.integer({ min: 0, max: 5 * DAY }))
      .map(([when, wait]) => authenticity(when, when + wait)),
    at.map(declaration),
    at.map(paper),
    at.map(supervisorsCall),
  );
  const ways = fc.record({ otherWay: fc.boolean(), channels: fc.integer({ min: 0, max: 3 }) });
  const given = fc.subarray(all);

  it('for the data itself every proof is there, or the one that rule 11 names', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), ways, given, (evidence, way, found) => {
        const verification = { ...freshVerification(NOW, found), evidence };
        fc.pre(
          isComplete(
            missing({ company: 'hkt', kind: 'inquiry', scope: 'data', verification }, way, NOW),
          ),
        );
        const counting = evidence.filter((one) => one.from <= NOW && NOW < one.at + 14 * DAY);
        const kinds = new Set(counting.map((one) => one.kind));
        const channels = new Set(
          counting.flatMap((one) => (one.kind === 'possession' ? [one.item] : [])),
        );
        const hasSet = counting.some((one) => one.kind === 'points' && one.points === 3);
        expect(kinds.has('declaration')).toBe(true);
        expect(hasSet || kinds.has('paper') || (way.otherWay && channels.size >= 2)).toBe(true);
        const isPaperAlone = kinds.has('paper') && way.channels === 0;
        const asksMore = found.length > 0 && !kinds.has('paper');
        expect(!asksMore || channels.size >= 2 || kinds.has('call-back')).toBe(true);
        expect(isPaperAlone || (channels.size >= 1 && kinds.has('authenticity'))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('more evidence never takes a level away', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        piece,
        ways,
        given,
        (evidence, more, way, found) => {
          const before = missingFor(full, standing(evidence, { company: 'hkt' }, NOW), way, found);
          fc.pre(isComplete(before));
          expect(
            isComplete(
              missingFor(full, standing([...evidence, more], { company: 'hkt' }, NOW), way, found),
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a correction needs (N5)', () => {
  const asked = (field: 'email' | 'name', answeredInquiry: string | null = null) => ({
    kind: 'correction' as const,
    scope: null,
    correction: freshCorrection(sampleItem({ field }), 'asked', answeredInquiry, {
      id: 'e-1',
      by: 'ada',
      at: NOW,
    }),
  });
  it.each([
    ['of a name', asked('name'), { channels: 1 }, [2, 0, true]],
    ['of a name after an answered inquiry', asked('name', 'R-9'), { channels: 1 }, [0, 0, true]],
    ['of a contact point, with another', asked('email'), { channels: 1 }, [3, 1, true]],
    ['of a contact point, without another', asked('email'), { channels: 0 }, [3, 0, false]],
    [
      'of a contact point, after an answered inquiry',
      asked('email', 'R-9'),
      { channels: 2 },
      [3, 1, true],
    ],
    [
      'of a contact point, where nothing is said of others',
      asked('email'),
      undefined,
      [3, 1, true],
    ],
    [
      'not yet said',
      { kind: 'correction', scope: null, correction: null },
      { channels: 1 },
      [2, 0, true],
    ],
    [
      'of another kind',
      { ...asked('name', 'R-9'), kind: 'opt-out' },
      { channels: 1 },
      [0, 0, false],
    ],
  ] as const)('%s', (_, one, way, [count, codes, isAuthentic]) => {
    expect(neededFor(one, way)).toEqual({
      points: count,
      possession: codes,
      authenticity: isAuthentic,
      declaration: false,
    });
  });
});

describe('taking a request back', () => {
  const nothing = { points: 0, possession: 0, authenticity: false, declaration: false };
  const askedAt = NOW - HOUR;
  const left = (
    asked: {
      kind: 'inquiry' | 'correction' | 'opt-out' | 'deletion';
      scope: 'data' | 'categories' | null;
    },
    evidence: readonly Evidence[],
    found: readonly Signal[] = [],
    before: readonly Evidence[] = [],
  ) =>
    missingToWithdraw(
      sampleRequest({
        id: 'R-1',
        version: 1,
        ...asked,
        course: {
          ...freshCourse,
          withdrawal: { at: askedAt, channel: 'phone', by: 'ada', proofs: before.length },
        },
        verification: { ...freshVerification(0, found), evidence: [...before, ...evidence] },
      }),
      wayOf(2),
      NOW,
    );
  const data = { kind: 'inquiry', scope: 'data' } as const;
  const categories = { kind: 'inquiry', scope: 'categories' } as const;

  it.each([
    [data, full],
    [{ kind: 'deletion', scope: null }, full],
    [categories, { ...nothing, authenticity: true }],
    [
      { kind: 'correction', scope: null },
      { ...nothing, authenticity: true },
    ],
    [{ kind: 'opt-out', scope: null }, nothing],
  ] as const)('%o needs %o', (asked, need) => {
    expect(neededToWithdraw(asked)).toEqual(need);
    expect(left(asked, [])).toEqual(need);
  });

  it.each([
    ['authenticity since', [], [authenticity(askedAt)], false],
    ['authenticity before, if only a moment', [authenticity(askedAt)], [], true],
    ['a paper since', [], [paper(askedAt)], false],
    ['a paper before', [paper(askedAt)], [], true],
    ['authenticity before and points since', [authenticity(askedAt)], [points(3)], true],
    ['authenticity before and since', [authenticity(askedAt)], [authenticity(askedAt)], false],
    ['points', [], [points(3)], true],
  ] as const)('without points to reach takes %s', (_, before, since, isLeft) => {
    expect(left(categories, since, [], before)).toEqual({ ...nothing, authenticity: isLeft });
    expect(left({ kind: 'opt-out', scope: null }, since, [], before)).toEqual(nothing);
  });

  it('takes proof since the wish alone, and as much of it as asking did', () => {
    const proof = (at: number) => [
      points(3, at),
      possession('a', at),
      authenticity(at),
      declaration(at),
    ];
    const now = proof(askedAt);
    expect(isComplete(left(data, now))).toBe(true);
    expect(left(data, [], [], now)).toEqual(full);
    expect(left(data, [declaration(askedAt)], [], now)).toEqual({ ...full, declaration: false });
    expect(left(data, now, ['urgency'])).toEqual({ ...nothing, possession: 1 });
    expect(isComplete(left(data, now, [], now))).toBe(true);
  });
});

describe('the edge of a level', () => {
  const request = (reachedAt: number | null, evidence: readonly Evidence[]) => ({
    company: 'hkt' as const,
    kind: 'inquiry' as const,
    scope: 'data' as const,
    verification: { ...freshVerification(0, []), evidence: [...evidence], reachedAt },
  });
  const old = NOW - 14 * DAY;
  it.each([
    ['reached at this moment', request(NOW, [points(3)]), true],
    ['reached later', request(NOW + 1, [points(3)]), false],
    ['never reached', request(null, [points(3)]), false],
    ['its oldest piece ends now', request(NOW - 1, [points(3, old)]), false],
    ['its oldest piece ends in a moment', request(NOW - 1, [points(3, old + 1)]), true],
    [
      'a piece that came after it ended',
      request(old, [points(3, NOW - 1), possession('a', old, old + 1)]),
      true,
    ],
    ['nothing is needed', { ...request(null, []), kind: 'opt-out' as const }, true],
  ])('%s', (_, one, isReached) => {
    expect(isVerified(one, NOW)).toBe(isReached);
  });
});

describe('what signals ask beside the proof (rule 9)', () => {
  const proof = { points: 3, possession: 1, authenticity: true, declaration: true };
  const none = { points: 0, possession: 0, authenticity: false, declaration: false };
  it.each([
    ['a second channel, where there is one', proof, false, 2, { possession: 1 }],
    ['a call-back, where there is no second channel', proof, false, 1, { callBack: true }],
    [
      'a second channel, where points were earned before the way closed',
      proof,
      true,
      2,
      { possession: 1 },
    ],
    [
      'a call-back, where the second channel has to stand for points',
      { ...proof, points: 2 },
      true,
      2,
      { points: 1, callBack: true },
    ],
    [
      'a second channel, while points are still to be earned by questions',
      { ...proof, points: 2 },
      false,
      2,
      { points: 1, possession: 1 },
    ],
    [
      'a third channel, where the second one stands for points',
      { ...proof, points: 0, possession: 2 },
      true,
      3,
      { points: 3, possession: 0 },
    ],
    [
      'nothing more, where three channels were proved and one stands for points',
      { ...proof, points: 0, possession: 3 },
      true,
      3,
      {},
    ],
    ['nothing more after a call-back', { ...proof, callBack: true }, false, 1, {}],
    ['nothing more after an approved paper', { ...proof, paper: true }, false, 2, {}],
  ])('%s', (_, has, otherWay, channels, left) => {
    const found = missingFor(
      { points: 3, possession: 1, authenticity: true, declaration: true },
      { paper: false, authority: false, callBack: false, ...has },
      { otherWay, channels },
      ['urgency'],
    );
    expect(found).toEqual({ ...none, ...left });
  });
});
