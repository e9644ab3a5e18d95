import { describe, expect, it } from 'vitest';
import { isAtWrongDesk } from '../../src/domain/astray.ts';
import { cast } from './cast.ts';
import { WORLD_NOW } from './day.ts';
import { DAY } from '../../src/domain/instant.ts';
import { makeWorld } from './world-seed.ts';

const hashAnswer = (folded: string) => `hash of ${folded}`;
const worldOf = async (scenario: 'everyday' | 'wrong-desk') => {
  const { records } = await makeWorld({
    seed: 1,
    size: 2000,
    scenario,
    hashAnswer,
    hashTombstone: hashAnswer,
  });
  return records.flatMap((one) => (one.type === 'request' ? [one.record] : []));
};

describe('requests of a pretended world', () => {
  it('lie at the desk that answers, but for a few', async () => {
    const all = await worldOf('everyday');
    const astray = all.filter(isAtWrongDesk).length;
    expect(all.length).toBeGreaterThan(100);
    expect(astray).toBeGreaterThan(0);
    expect(astray).toBeLessThan(all.length / 8);
  });

  it('have one letter that has lain at the wrong desk for 31 days', async () => {
    const hers = (await worldOf('wrong-desk')).filter(({ customer }) => customer === cast.wong.id);
    expect(hers).toMatchObject([
      {
        desk: 'ntt-sales',
        channel: 'letter',
        receivedAt: WORLD_NOW - 31 * DAY,
        routing: { desk: 'ntt-hong-kong', why: 'replied-first' },
      },
    ]);
    expect(hers.map(isAtWrongDesk)).toEqual([true]);
  });
});
