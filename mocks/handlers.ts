import type { RequestHandler } from 'msw';
import type { World } from './world.ts';

/** One catch-all: every call to the API goes to the world, nothing else does. */
export function handlers(world: Pick<World, 'fetch'>) {
  const handler = {
    kind: 'request',
    run: async ({ request, requestId }: { request: Request; requestId: string }) =>
      /\/api\//.test(new URL(request.url).pathname)
        ? { handler, request, requestId, response: await world.fetch(request) }
        : null,
    dispose: () => undefined,
  };
  // The rest of that class serves streams, generators and written paths, which no call here needs.
  return [handler as unknown as RequestHandler];
}
