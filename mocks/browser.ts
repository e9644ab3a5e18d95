import { setupWorker } from 'msw/browser';
import { readyWholeApp } from '../src/server/app.ts';
import { afterFirstList, directorAsked } from './after-first-list.ts';
import type { DemoHost } from './demo-host.ts';
import { demoHost } from './demo-host.ts';
import { fetchWithoutWorker } from './fetch-without-worker.ts';
import { tellMaking } from './demo/tell-making.ts';
import { handlers } from './handlers.ts';
import { browserPlace } from './store/browser-place.ts';
import type { Place } from './store/place.ts';
import { isTourOn, keepTour } from './tour-mark.ts';
import type { World } from './world.ts';
import { openWorld } from './world.ts';
import { beginAnew } from './world-memory.ts';
import { wantedBy, withWanted } from './world-identity.ts';
import type { WantedWorld } from './world-identity.ts';
import { defaultWorld, worldSeed } from './world-seed.ts';

declare global {
  interface Window {
    /** The strings behind the demo, for a presenter at the console and for tests. */
    rightsdesk?: DemoHost;
  }
}

/** The page that shows the demo: the path under which it lies, and where it keeps the token of its tab. */
export type OwnPage = { readonly root: string; readonly keepToken: (token: string) => void };

/** The story that the guided tour walks through. */
const TOURED: WantedWorld = { scenario: 'impersonator' };

/** Starts the demo's backend in this page, on what the first address asked for. Resolves when it answers calls. */
export async function startDemo(asked: URLSearchParams, page: OwnPage): Promise<DemoHost> {
  const { root } = page;
  const isTour = asked.has('tour');
  const wanted = isTour ? TOURED : wantedBy(asked);
  const isStaged = isTour || asked.has('hours');
  if (isTour) keepTour(true);
  cleanAddress();
  const opening = openInBrowser(wanted, root, isStaged);
  // Registering the worker takes as long as opening the world: both at once.
  const fetch: World['fetch'] = async (request) => (await opening).world.fetch(request);
  const [, isWorkerRefused] = await Promise.all([opening, startWorker(fetch, root)]);
  const { world, place } = await opening;
  if (isStaged || asked.has('as')) {
    const { sitDown } = await import('./stage/sit-down.ts');
    const seat = await sitDown(world, asked);
    // The page opens anew at their desk, and nothing is said before.
    if (seat !== null) {
      page.keepToken(seat.token);
      location.replace(`${root}${seat.path}`);
      await new Promise(() => undefined);
    }
  }
  const reset: DemoHost['reset'] = async (given = {}) => {
    await beginAnew(place, withWanted(world.identity, given));
    location.replace(root);
  };
  const host = demoHost(world, reset, { isWorkerRefused });
  window.rightsdesk = host;
  // What an offline browser cannot load comes when it is online again.
  const show = (isAsked: boolean): void => {
    const again = (): void => show(isAsked);
    showDockOf(host, world, root, isAsked).catch(() =>
      addEventListener('online', again, { once: true }),
    );
  };
  const hasNews = isWorkerRefused || isTourOn();
  void Promise.race([
    hasNews ? false : afterFirstList().then(() => false),
    directorAsked().then(() => true),
  ]).then(show);
  return host;
}

/** What answers the next calls, the panel, and then the keys of the look-up, so that the first one need not wait for them. */
async function showDockOf(
  host: DemoHost,
  world: World,
  root: string,
  isAsked: boolean,
): Promise<void> {
  // What fails to load here is loaded by the first call that needs it.
  await readyWholeApp().catch(() => undefined);
  await world.store.readyRecords().catch(() => undefined);
  const { showDock } = await import('./demo/show-dock.tsx');
  showDock(host, world, root, isAsked);
  // What fails here is tried again by the first look-up.
  await world.store.readyLookUp().catch(() => undefined);
  await world.store.readyLog().catch(() => undefined);
  if (!import.meta.env.PROD) return;
  const { holdFiles } = await import('./hold-files.ts');
  await holdFiles(root).catch(() => undefined);
}

async function openInBrowser(
  wanted: ReturnType<typeof wantedBy>,
  root: string,
  isAnew: boolean,
): Promise<{ readonly world: World; readonly place: Place }> {
  const reload = (): void => location.reload();
  const place = await browserPlace(reload);
  if (isAnew) await beginAnew(place, withWanted(defaultWorld, wanted));
  place.onCleared(() => location.replace(root));
  const { tell, end } = tellMaking(async () =>
    (await import('./demo/show-making.tsx')).showMaking(root),
  );
  const world = await openWorld({
    place,
    wanted,
    byDefault: defaultWorld,
    makeSeed: async (identity, making) => worldSeed(identity, making, true),
    tell,
  });
  end();
  return { world, place };
}

/** Takes out of the address what was read from it. */
function cleanAddress(): void {
  const url = new URL(location.href);
  for (const name of ['scenario', 'seed', 'size', 'hours', 'point', 'faults', 'as', 'tour'])
    url.searchParams.delete(name);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Where no worker can be had, and whenever it is gone, the page answers its own calls. Tells whether none was had. */
async function startWorker(fetch: World['fetch'], root: string): Promise<boolean> {
  window.addEventListener('unhandledrejection', forgiveLostWorker);
  // The library does not say so where there is none at all.
  let isRefused = !('serviceWorker' in navigator);
  try {
    await setupWorker(...handlers({ fetch })).start({
      serviceWorker: { url: `${root}mockServiceWorker.js` },
      quiet: true,
      onUnhandledFrame: 'bypass',
    });
  } catch {
    isRefused = true;
  }
  fetchWithoutWorker({ fetch });
  return isRefused;
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
