import { serve as listen } from '@hono/node-server';
import type { Breakage } from './broken/broken-fetch.ts';
import { brokenFetch } from './broken/broken-fetch.ts';
import { builtConsole } from './built-console.ts';
import { conformanceGiven } from './conformance/conformance-given.ts';
import type { DemoHost } from './demo-host.ts';
import { demoHost } from './demo-host.ts';
import { deskRoutes } from './desk-routes.ts';
import { memoryPlace } from './store/memory-place.ts';
import type { World } from './world.ts';
import { openWorld } from './world.ts';
import type { WantedWorld } from './world-identity.ts';
import { withWanted } from './world-identity.ts';
import { defaultWorld, worldSeed } from './world-seed.ts';

/** What a loopback host serves; port 0 takes any free one. `app` is the folder of a built console. */
export type ServeOptions = WantedWorld & {
  readonly port?: number;
  readonly app?: string;
  /** What is wrong with its backend on purpose, so that a check can be seen to fail. */
  readonly broken?: Breakage;
};

/** A running host. */
export type LoopbackHost = { readonly url: string; readonly close: () => Promise<void> };

const HOST = '127.0.0.1';

/** Serves a pretended world on loopback over plain HTTP: the API, and its strings under `/__desk`. */
export async function serve(options: ServeOptions = {}): Promise<LoopbackHost> {
  const { port = 8787, app, broken, ...wanted } = options;
  const open = async (given: WantedWorld): Promise<World> => {
    const place = memoryPlace();
    const opened = await openWorld({
      place,
      wanted: given,
      byDefault: defaultWorld,
      makeSeed: worldSeed,
      promises: ['backend-apart'],
    });
    // Beside the first calls, in slices. What fails here is tried again by the first look-up.
    void opened.store.readyLookUp().catch(() => undefined);
    return broken === undefined ? opened : { ...opened, fetch: brokenFetch(broken, opened, place) };
  };
  let world = await open(wanted);
  const reset: DemoHost['reset'] = async (given = {}) => {
    world = await open(withWanted(world.identity, given));
    host = demoHost(world, reset);
  };
  let host = demoHost(world, reset);
  const desk = deskRoutes(() => host);
  const files = app === undefined ? null : builtConsole(app);

  const answer = async (request: Request): Promise<Response> => {
    const { hostname, pathname } = new URL(request.url);
    if (!isLoopback(hostname)) return new Response('Not this host.', { status: 421 });
    if (pathname === '/api' || pathname.startsWith('/api/')) return world.fetch(request);
    if (pathname === '/__desk/conformance')
      return Response.json(conformanceGiven(await world.store.staff()));
    // Everything that is kept, for those who search it for what should be gone.
    if (pathname === '/__desk/stored') return Response.json(world.store.contents());
    if (pathname.startsWith('/__desk/') || !files) return desk.fetch(request);
    return files(request);
  };
  return listening(answer, port);
}

/** Another site's page may reach this port under a name of its own; it gets nothing. */
function isLoopback(hostname: string): boolean {
  return hostname === HOST || hostname === 'localhost' || hostname === '[::1]';
}

function listening(
  answer: (request: Request) => Promise<Response>,
  port: number,
): Promise<LoopbackHost> {
  return new Promise((resolve, reject) => {
    const server = listen(
      {
        hostname: HOST,
        port,
        fetch: async (request, { outgoing }) => {
          const response = await answer(request);
          // What the world answers with an error is no answer: the line goes dead.
          if (response.type === 'error') outgoing.destroy();
          return response.type === 'error' ? new Response(null) : response;
        },
      },
      ({ port: taken }) => {
        const close = (): Promise<void> =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve({ url: `http://${HOST}:${taken}`, close });
      },
    );
    server.on('error', reject);
  });
}
