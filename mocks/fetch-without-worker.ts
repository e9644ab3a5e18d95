import type { World } from './world.ts';

/**
 * Answers calls in the page itself while no service worker stands between it and the network: the
 * browser refuses workers here, the page was loaded past its worker, or the worker is gone.
 */
export function fetchWithoutWorker(world: Pick<World, 'fetch'>): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (serviceWorker?.controller || !isCall(request)) return network(request);
    request.signal.throwIfAborted();
    const response = await Promise.race([world.fetch(request), aborted(request.signal)]);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

function isCall(request: Request): boolean {
  const { origin, pathname } = new URL(request.url);
  return origin === location.origin && pathname.startsWith('/api/');
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
