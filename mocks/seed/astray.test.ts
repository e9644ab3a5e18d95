import { describe, expect, it } from 'vitest';
import { isAtWrongDesk } from '../../src/domain/astray.ts';
import { clocksOf } from '../../src/server/clocks-of.ts';
import { cast } from './cast.ts';
import { desks } from './desks.ts';
import { DAY } from '../../src/domain/instant.ts';
import { makeWorld } from './world-seed.ts';

const hashAnswer = (folded: string) => `hash of ${folded}`;
const worldOf = async (scenario: 'everyday' | 'wrong-desk') => {
  const { now, records } = await makeWorld({
    seed: 1,
    size: 2000,
    scenario,
    hashAnswer,
    hashTombstone: hashAnswer,
  });
  const requests = records.flatMap((one) => (one.type === 'request' ? [one.record] : []));
  return { now, requests };
};

describe('requests of a pretended world', () => {
  it('lie at the desk that answers, but for a few', async () => {
    const { requests: all } = await worldOf('everyday');
    const astray = all.filter(isAtWrongDesk).length;
    expect(all.length).toBeGreaterThan(100);
    expect(astray).toBeGreaterThan(0);
    expect(astray).toBeLessThan(all.length / 8);
  });

  it('have one letter that has lain at the wrong desk for 31 days, and nine are left', async () => {
    const { now, requests } = await worldOf('wrong-desk');
    const hers = requests.filter(({ customer }) => customer === cast.wong.id);
    expect(hers).toMatchObject([
      {
        desk: 'ntt-sales',
        channel: 'letter',
        receivedAt: now - 31 * DAY,
        routing: { desk: 'ntt-hong-kong', why: 'replied-first' },
      },
    ]);
    expect(hers.map(isAtWrongDesk)).toEqual([true]);
    const desk = desks.find(({ id }) => id === 'ntt-hong-kong');
    const [letter] = hers;
    if (desk === undefined || letter === undefined) throw new TypeError('Both were just seen.');
    const ordinance = clocksOf(letter, desk, now).laws.find(({ origin }) => origin === 'hk-pdpo');
    expect(ordinance).toMatchObject({ due: '2026-12-02', plainDue: null, daysLeft: 9 });
  });
});
