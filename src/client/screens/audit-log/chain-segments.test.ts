import { describe, expect, it } from 'vitest';
import { chainSegments, knownFrom, type Known } from './chain-segments.ts';

const at = (size: number) => ({
  log: 'rightsdesk',
  size,
  head: 'a'.repeat(64),
  at: '2026-11-20T01:00:00.000Z',
});
const drawn = (sizes: readonly number[], size: number, known: Known) =>
  chainSegments(sizes.map(at), size, known).map(({ from, to, state, checkpoints }) =>
    [from, to, state, checkpoints].join(' '),
  );
const nothing: Known = { kind: 'nothing' };

describe('the chain as it is drawn', () => {
  it.each([
    [
      'before anything was verified',
      [100, 200],
      250,
      nothing,
      ['1 100 not-yet 1', '101 200 not-yet 1', '201 250 not-yet 0'],
    ],
    ['without a checkpoint', [], 40, nothing, ['1 40 not-yet 0']],
    ['empty', [], 0, nothing, []],
    ['that ends at a checkpoint', [100], 100, { kind: 'holds', upTo: 100 }, ['1 100 verified 1']],
    [
      'verified half way',
      [100, 200],
      250,
      { kind: 'holds', upTo: 150 },
      ['1 100 verified 1', '101 200 not-yet 1', '201 250 not-yet 0'],
    ],
    [
      'that grew since',
      [100],
      130,
      { kind: 'holds', upTo: 120 },
      ['1 100 verified 1', '101 130 not-yet 0'],
    ],
    [
      'broken at its first event',
      [100, 200],
      200,
      { kind: 'broken', seq: 1 },
      ['1 100 broken 1', '101 200 not-yet 1'],
    ],
    [
      'broken at a checkpoint',
      [100, 200],
      250,
      { kind: 'broken', seq: 200 },
      ['1 100 verified 1', '101 200 broken 1', '201 250 not-yet 0'],
    ],
    [
      'cut short of a checkpoint',
      [100, 300],
      250,
      { kind: 'broken', seq: 251 },
      ['1 100 verified 1', '101 250 verified 0', '251 300 broken 1'],
    ],
    ['with two checkpoints at one place', [100, 100], 100, nothing, ['1 100 not-yet 1']],
  ] as const)('%s', (_, sizes, size, known, segments) => {
    expect(drawn(sizes, size, known)).toEqual(segments);
  });

  const many = Array.from({ length: 60 }, (_, index) => (index + 1) * 100);

  it('joins what lies far back, and counts its checkpoints', () => {
    const segments = drawn(many, 6050, { kind: 'holds', upTo: 6050 });
    expect(segments).toHaveLength(17);
    expect(segments[0]).toBe('1 4500 verified 45');
    expect(segments.at(-1)).toBe('6001 6050 verified 0');
  });

  it('keeps the bad one in sight, wherever it is', () => {
    const segments = drawn(many, 6050, { kind: 'broken', seq: 2050 });
    expect(segments).toContain('2001 2100 broken 1');
    expect(segments[0]).toBe('1 1200 verified 12');
    expect(segments.at(-1)).toBe('2801 6050 not-yet 32');
  });

  it('never joins what was verified with what was not', () => {
    expect(drawn(many, 6000, { kind: 'holds', upTo: 1000 }).slice(0, 2)).toEqual([
      '1 1000 verified 10',
      '1001 4400 not-yet 34',
    ]);
  });
});

describe('a verification that ended', () => {
  it.each([
    [
      'well',
      { kind: 'verdict', verdict: { ok: true, size: 9, head: 'h' } },
      { kind: 'holds', upTo: 9 },
    ],
    [
      'badly',
      { kind: 'verdict', verdict: { ok: false, seq: 4, reason: 'wrong-hash', anchored: 0 } },
      { kind: 'broken', seq: 4 },
    ],
    ['by being cancelled', { kind: 'cancelled' }, { kind: 'holds', upTo: 3 }],
  ] as const)('%s', (_, outcome, known) => {
    expect(knownFrom(outcome, { kind: 'holds', upTo: 3 })).toEqual(known);
  });
});
