import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { fullProof, NOW } from '../server/conformance/sample-scene.ts';
import { freshDisclosure } from './disclosure.ts';
import { DAY, HOUR } from './instant.ts';
import { conditionsOf, currentWait, nextAction, wentWrong } from './next-action.ts';
import { freshVerification, type RequestRecord } from './request.ts';
import { promiseCall } from './call-deeds.ts';
import { standsStill } from './stands-still.ts';
import { requestKinds } from './vocabulary.ts';

const fresh = sampleRequest({ id: 'R-1', version: 1 });
const bare = { items: [], digest: '', customer: null, deletion: null };
const told = (request: RequestRecord, now: number) => [
  nextAction({ ...bare, request, now }),
  currentWait(request, now),
  conditionsOf(request, null, 3, now),
];

describe('a request that only the date moves', () => {
  it.each(requestKinds)('tells the same all day long: %s', (kind) => {
    const request = { ...fresh, kind };
    expect(standsStill(request)).toBe(true);
    expect(told(request, NOW + 23 * HOUR)).toEqual(told(request, NOW));
  });

  it('is any closed one', () => {
    const waits = [{ on: 'customer', since: NOW, until: NOW + HOUR } as const];
    expect(standsStill({ ...fresh, status: 'closed', waits })).toBe(true);
  });

  it.each<readonly [string, Partial<RequestRecord>]>([
    ['a wait ends', { waits: [{ on: 'customer', since: NOW, until: NOW + HOUR }] }],
    [
      'proof ends',
      { verification: { ...freshVerification(NOW, []), evidence: fullProof(NOW), reachedAt: NOW } },
    ],
    ['a promised call is due', { calls: promiseCall(fresh, NOW + HOUR, 'agent-1', NOW).calls }],
    ['a reminder runs out', { course: { ...fresh.course, remindedAt: NOW - 30 * DAY } }],
    ['a package may come back', { disclosure: freshDisclosure }],
  ])('is none of which %s', (_name, change) => {
    expect(standsStill({ ...fresh, ...change })).toBe(false);
  });
});

describe('what went wrong', () => {
  const back = { ...freshDisclosure, cameBack: { at: NOW, why: 'bounced' as const } };
  it.each<readonly [string, Partial<RequestRecord>, boolean]>([
    ['nothing', {}, false],
    ['"Not me" was pressed', { frozen: { at: NOW } }, true],
    ['the package came back', { disclosure: back }, true],
    [
      'it came back, and the request has ended since',
      { disclosure: back, status: 'closed' },
      false,
    ],
    ['a package that is not back', { disclosure: freshDisclosure }, false],
  ])('%s', (_name, change, expected) => {
    const request = { ...fresh, ...change };
    expect(wentWrong(request)).toBe(expected);
    expect(conditionsOf(request, null, 3, NOW).includes('came-back')).toBe(
      expected && change.disclosure !== undefined,
    );
  });
});
