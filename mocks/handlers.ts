import { http } from 'msw/http';
import type { World } from './world.ts';

/** One catch-all: every call to the API goes to the world, nothing else does. */
export function handlers(world: Pick<World, 'fetch'>) {
  return [http.all(/\/api\//, ({ request }) => world.fetch(request))];
}
