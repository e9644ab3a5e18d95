import type { RequestHandler } from 'msw';
import type { World } from './world.ts';

type Asked = { readonly request: Request; readonly requestId: string };

/** What the page asks of a handler: the answer to a call, or null where it is somebody else's. */
export type OneHandler = {
  readonly run: (asked: Asked) => Promise<{ readonly response: Response } | null>;
};

/** One catch-all: every call to the API goes to the world, nothing else does. */
export function handlers(world: Pick<World, 'fetch'>) {
  const handler: OneHandler & { readonly kind: string; readonly dispose: () => void } = {
    kind: 'request',
    run: async (asked) => {
      const isCall = new URL(asked.request.url).pathname.startsWith('/api/');
      return isCall ? { handler, ...asked, response: await world.fetch(asked.request) } : null;
    },
    dispose: () => undefined,
  };
  // The rest of MSW's class serves streams, generators and written paths, which no call here needs.
  return [handler as unknown as RequestHandler];
}
