import { memoryPlace } from './store/memory-place.ts';
import type { World } from './world.ts';
import { openWorld } from './world.ts';
import type { WantedWorld } from './world-identity.ts';
import { defaultWorld, worldSeed } from './world-seed.ts';

/** A world for tests: it lives in memory, and its clock stands still where the world begins. */
export function nodeWorld(wanted: WantedWorld = {}): Promise<World> {
  return openWorld({
    place: memoryPlace(),
    wanted,
    byDefault: defaultWorld,
    makeSeed: worldSeed,
    isFrozen: true,
    unforeseen: (error) => {
      throw error;
    },
  });
}
