import { setupWorker } from 'msw/browser';
import { readyWholeApp } from '../src/server/app.ts';
import { afterFirstList } from './after-first-list.ts';
import type { DemoHost } from './demo-host.ts';
import { demoHost } from './demo-host.ts';
import { fetchWithoutWorker } from './fetch-without-worker.ts';
import { tellMaking } from './demo/tell-making.ts';
import { handlers } from './handlers.ts';
import { browserPlace } from './store/browser-place.ts';
import type { Place } from './store/place.ts';
import type { World } from './world.ts';
import { openWorld } from './world.ts';
import { beginAnew } from './world-memory.ts';
import { wantedBy, withWanted } from './world-identity.ts';
import { defaultWorld, worldSeed } from './world-seed.ts';

declare global {
  interface Window {
    /** The strings behind the demo, for a presenter at the console and for tests. */
    rightsdesk?: DemoHost;
  }
}

/** Starts the demo's backend in this page, on what the first address asked for. Resolves when it answers calls. */
export async function startDemo(asked: URLSearchParams): Promise<DemoHost> {
  const wanted = wantedBy(asked);
  cleanAddress();
  const opening = openInBrowser(wanted);
  // Registering the worker takes as long as opening the world: both at once.
  const fetch: World['fetch'] = async (request) => (await opening).world.fetch(request);
  await Promise.all([opening, startWorker(fetch)]);
  const { world, place } = await opening;
  const host = demoHost(world, async (given = {}) => {
    await beginAnew(place, withWanted(world.identity, given));
    location.replace(import.meta.env.BASE_URL);
  });
  window.rightsdesk = host;
  // What an offline browser cannot load comes when it is online again.
  const show = (): void => {
    showDockOf(host, world).catch(() => addEventListener('online', show, { once: true }));
  };
  void afterFirstList().then(show);
  return host;
}

/** What answers the next calls, the panel, and then the keys of the look-up, so that the first one need not wait for them. */
async function showDockOf(host: DemoHost, world: World): Promise<void> {
  // What fails to load here is loaded by the first call that needs it.
  await readyWholeApp().catch(() => undefined);
  const { showDock } = await import('./demo/show-dock.tsx');
  showDock(host);
  // What fails here is tried again by the first look-up.
  await world.store.readyLookUp().catch(() => undefined);
}

async function openInBrowser(
  wanted: ReturnType<typeof wantedBy>,
): Promise<{ readonly world: World; readonly place: Place }> {
  const reload = (): void => location.reload();
  const place = await browserPlace(reload);
  place.onCleared(() => location.replace(import.meta.env.BASE_URL));
  const { tell, end } = tellMaking();
  const world = await openWorld({
    place,
    wanted,
    byDefault: defaultWorld,
    makeSeed: worldSeed,
    tell,
  });
  end();
  return { world, place };
}

/** Takes out of the address what was read from it. */
function cleanAddress(): void {
  const url = new URL(location.href);
  for (const name of ['scenario', 'seed', 'size']) url.searchParams.delete(name);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Where no worker can be had, and whenever it is gone, the page answers its own calls. */
async function startWorker(fetch: World['fetch']): Promise<void> {
  window.addEventListener('unhandledrejection', forgiveLostWorker);
  try {
    await setupWorker(...handlers({ fetch })).start({
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
      quiet: true,
      onUnhandledFrame: 'bypass',
    });
  } catch {
    // The page says nothing of it: calls are answered all the same.
  }
  fetchWithoutWorker({ fetch });
}

/**
 * A worker takes itself away with its last page. One that goes while the next page asks for its
 * newest script leaves a promise broken that nobody holds, and nothing else.
 */
function forgiveLostWorker(event: PromiseRejectionEvent): void {
  const reason: unknown = event.reason;
  if (reason instanceof TypeError && reason.message.startsWith('Failed to update a ServiceWorker'))
    event.preventDefault();
}
