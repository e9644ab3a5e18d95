import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { DAY, HOUR } from './instant.ts';
import { patternsOf } from './patterns.ts';
import { freshVerification, type RequestRecord } from './request.ts';

const now = 100 * DAY;

function some(count: number, given: Partial<RequestRecord> = {}): RequestRecord[] {
  return Array.from({ length: count }, (_, index) =>
    sampleRequest({ id: `R-${index}`, version: 1, receivedAt: now - HOUR + index, ...given }),
  );
}

const proved = { ...freshVerification(now, []), reachedAt: now };

describe('patterns', () => {
  it.each<[name: string, requests: RequestRecord[], failures: number[], wanted: string[]]>([
    ['five unproved in a day', some(5), [], ['flood 5']],
    ['four', some(4), [], []],
    ['five of which one is proved', [...some(4), ...some(1, { verification: proved })], [], []],
    ['five of the day before', some(5, { receivedAt: now - DAY }), [], []],
    ['five that have ended', some(5, { status: 'closed' }), [], []],
    ['five opt-outs', some(5, { kind: 'opt-out' }), [], []],
    [
      'three desks in a week',
      ['a', 'b', 'c'].flatMap((desk) => some(1, { desk, receivedAt: now - 6 * DAY })),
      [],
      ['many-desks 3'],
    ],
    [
      'three desks in a week to the moment, which is longer',
      ['a', 'b', 'c'].flatMap((desk) => some(1, { desk, receivedAt: now - 7 * DAY })),
      [],
      [],
    ],
    [
      'three desks in a week less a moment',
      ['a', 'b', 'c'].flatMap((desk) => some(1, { desk, receivedAt: now - 7 * DAY + 1 })),
      [],
      ['many-desks 3'],
    ],
    [
      'three desks in longer',
      ['a', 'b', 'c'].flatMap((desk, at) => some(1, { desk, receivedAt: now - at * 4 * DAY })),
      [],
      [],
    ],
    ['three failures in a day', some(1), [now - 3, now - 2, now - 1], ['many-attempts 3']],
    ['three failures in longer', some(1), [now - DAY, now - 2, now - 1], []],
  ])('%s', (_name, requests, failures, wanted) => {
    const seen = patternsOf({ customer: 'c-1', requests, failures }, now);
    expect(seen.map(({ pattern, count }) => `${pattern} ${count}`)).toEqual(wanted);
  });

  it('names its requests, the earliest first', () => {
    const [flood] = patternsOf(
      { customer: 'c-1', requests: some(5).toReversed(), failures: [] },
      now,
    );
    expect(flood?.requests).toEqual(['R-0', 'R-1', 'R-2', 'R-3', 'R-4']);
  });

  it('names the requests of a week that are open where many sets failed', () => {
    const requests = [
      ...some(1),
      ...some(1, { id: 'R-ended', status: 'closed' }),
      ...some(1, { id: 'R-old', receivedAt: now - 8 * DAY }),
      ...some(1, { id: 'R-proved', verification: proved }),
    ];
    const failures = [now - 3, now - 2, now - 1];
    const [attempts] = patternsOf({ customer: 'c-1', requests, failures }, now);
    expect(attempts).toEqual({
      pattern: 'many-attempts',
      customer: 'c-1',
      count: 3,
      requests: ['R-0', 'R-proved'],
    });
  });
});
