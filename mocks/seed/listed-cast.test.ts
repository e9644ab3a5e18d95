import { expect, it } from 'vitest';
import { memoryPlace } from '../store/memory-place.ts';
import { openWorld } from '../world.ts';
import { defaultWorld, worldSeed } from '../world-seed.ts';
import { castRecords } from './cast-records.ts';

it('lists the cast at once and tells who they are when somebody reads one', async () => {
  const { store: seed } = await worldSeed({ ...defaultWorld, size: 60 }, undefined, true);
  const [sato] = seed.customers;
  expect(sato).toMatchObject(castRecords.sato);
  expect(() => sato?.items, 'a first queue names none of them').toThrow(TypeError);

  const world = await openWorld({
    place: memoryPlace(),
    wanted: {},
    byDefault: { ...defaultWorld, size: 60 },
    makeSeed: async () => ({ store: seed, startsAt: 0 }),
    isFrozen: true,
  });
  const read = await world.store.get('customer', castRecords.sato.id);
  expect(read?.items.map(({ field }) => field)).toContain('birth-date');
  expect({ ...read }.items, 'a copy holds them too').toEqual(sato?.items);
});
