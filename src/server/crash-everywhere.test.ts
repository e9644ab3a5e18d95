import { expect, it } from 'vitest';
import { crashEverywhere } from '../../mocks/crash/crash-sweep.ts';
import { deeds } from '../../mocks/crash/deeds.ts';
import { attempts } from '../../mocks/callers/impostors.ts';
import { visits } from '../../mocks/callers/genuine-callers.ts';
import { allEndpoints } from '../contract/all-endpoints.ts';

it('every command that carries a key is among the deeds that a crash is tried in', () => {
  const tried = new Set(deeds().map(({ name }) => name.split(',')[0]));
  const keyed = allEndpoints.filter(({ changes }) => changes);
  expect(keyed.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

// `npm run q12` tries all of them.
const some = ['placeHold, a customer', 'markDuplicate, deletion received'];
it.each(
  deeds()
    .filter(({ name }) => some.includes(name))
    .map((deed) => [deed.name, deed] as const),
)(
  'a crash after any operation of %s leaves both or neither',
  async (_, deed) => {
    const { points, wrong } = await crashEverywhere(deed);
    expect(wrong).toEqual([]);
    expect(points).toBeGreaterThan(5);
  },
  60_000,
);

it('enough people call, of either sort, and no two alike', () => {
  expect(attempts.length).toBeGreaterThanOrEqual(20);
  expect(visits.length).toBeGreaterThanOrEqual(10);
  const names = [...attempts, ...visits].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
