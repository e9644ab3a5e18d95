import { seededKeys } from './keys.ts';
import type { TellMaking } from './making.ts';
import { DEFAULT_SIZE, makeWorld } from './seed/world-seed.ts';
import type { WorldSeed } from './world.ts';
import type { WorldIdentity } from './world-identity.ts';

/** The world that nobody asked for in particular. */
export const defaultWorld: WorldIdentity = { seed: 1, size: DEFAULT_SIZE, scenario: 'everyday' };

/** Makes what a world begins with; the same identity always begins the same. */
export async function worldSeed(
  identity: WorldIdentity,
  tell?: TellMaking,
  mayWait = false,
): Promise<WorldSeed> {
  const keys = seededKeys(identity.seed);
  const hashAnswer = (folded: string): string => keys.hmac('question', folded);
  const hashTombstone = (detail: string): string => keys.hmac('tombstone', detail);
  const { now, ...store } = await makeWorld({
    ...identity,
    hashAnswer,
    hashTombstone,
    tell,
    mayWait,
  });
  return { startsAt: now, store };
}
