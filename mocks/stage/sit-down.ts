import type { World } from '../world.ts';
import { seatOf, setStage } from './set-stage.ts';
import type { Seat } from './set-stage.ts';
import { wantedStage } from './stage.ts';

/**
 * Brings a world to the stage that an address asks for, or somebody to a desk in it. Null where nobody is to sit down: a
 * story from its beginning, or a name that works nowhere here.
 */
export async function sitDown(world: World, asked: URLSearchParams): Promise<Seat | null> {
  const staff = asked.get('as');
  if (staff === null) return setStage(world, wantedStage(asked));
  return seatOf(world, staff).catch(() => null);
}
