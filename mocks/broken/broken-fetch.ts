import { createApp } from '../../src/server/app.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import type { KeyRecord, Store } from '../../src/server/ports.ts';
import { pretendedStepUp } from '../step-up.ts';
import type { Place } from '../store/place.ts';
import type { World } from '../world.ts';

/** Backends that are wrong on purpose, each in one way. */
export const breakages = [
  'unmasked-view',
  'missing-event',
  'lost-update',
  'doubled-effect',
  'wrong-role',
] as const;
export type Breakage = (typeof breakages)[number];

type Fetch = World['fetch'];

/** The backend of a world, broken in one way: what a suite that looks for it has to find. */
export function brokenFetch(breakage: Breakage, world: World, place: Place): Fetch {
  switch (breakage) {
    case 'unmasked-view':
      return unmasked(world);
    case 'missing-event':
      return withoutEvents(world, place);
    case 'lost-update':
      return overwriting(world.fetch);
    case 'doubled-effect':
      return forgetting(world.fetch);
    case 'wrong-role':
      return mistaking(world);
  }
}

/** A customer's page shows the values themselves. */
function unmasked({ fetch, store }: World): Fetch {
  return async (request) => {
    const answer = await fetch(request);
    const id = /^\/api\/customers\/([\w-]+)$/.exec(new URL(request.url).pathname)?.[1];
    if (!answer.ok || request.method !== 'GET' || id === undefined) return answer;
    const customer = await store.get('customer', id);
    const clear = new Map(customer?.items.map((item) => [item.id, item.value]));
    const view = (await answer.json()) as { items: { id: string; masked: string }[] }; // a customer as it is answered
    const items = view.items.map((item) => ({
      ...item,
      masked: clear.get(item.id) ?? item.masked,
    }));
    return new Response(JSON.stringify({ ...view, items }), answer);
  };
}

/** A note is kept, and nothing of it comes into the log. */
function withoutEvents(world: World, { scratch }: Place): Fetch {
  const { clock, chance, keys } = world;
  const app = createApp({
    store: unlogged(world.store),
    scratch,
    clock,
    chance,
    keys,
    stepUp: pretendedStepUp,
    gateways: { isDown: () => false },
  });
  return app.fetch;
}

/** Requests with notes that no event knows of lie before the store's own. */
function unlogged(store: Store): Store {
  const requests = new Map<string, RequestRecord>();
  const finished = new Map<string, KeyRecord>();
  const get: Store['get'] = async (type, id) => {
    const found = await store.get(type, id);
    // A request of that id is what stands there for the type.
    return type === 'request' ? ((requests.get(id) as typeof found) ?? found) : found;
  };
  const commit: Store['commit'] = async (change, event) => {
    if (event.action !== 'request.noted') {
      const puts = await Promise.all(
        change.puts.map(async (put) => {
          const present = await store.get(put.type, put.record.id);
          return requests.has(put.record.id) ? { ...put, seen: present?.version ?? 0 } : put;
        }),
      );
      const done = await store.commit({ ...change, puts }, event);
      for (const { record } of change.puts) requests.delete(record.id);
      return done;
    }
    for (const put of change.puts)
      if (put.type === 'request') requests.set(put.record.id, put.record);
    if (change.key !== null) finished.set(change.key.scope, change.key);
    const [last] = await store.auditPage({ desks: null, limit: 1 });
    if (last === undefined) throw new TypeError('The log was never opened.');
    return last;
  };
  const own: Readonly<Partial<Store>> = {
    get,
    commit,
    finishedKey: async (scope) => finished.get(scope) ?? store.finishedKey(scope),
  };
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(name in own ? own : target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Whoever comes last writes over what was saved since they looked. */
function overwriting(fetch: Fetch): Fetch {
  return async (request) => {
    const { origin, pathname } = new URL(request.url);
    const about = /^\/api\/requests\/[\w-]+/.exec(pathname)?.[0];
    if (!request.headers.has('if-match') || about === undefined) return fetch(request);
    const { headers } = await fetch(new Request(origin + about, { headers: tokenOf(request) }));
    return fetch(changed(request, { 'if-match': headers.get('etag') }));
  };
}

/** A key that comes a second time is a new one. */
export function forgetting(fetch: Fetch): Fetch {
  const seen = new Set<string>();
  return async (request) => {
    const key = request.headers.get('idempotency-key');
    if (key === null || !seen.has(key)) {
      if (key !== null) seen.add(key);
      return fetch(request);
    }
    return fetch(changed(request, { 'idempotency-key': globalThis.crypto.randomUUID() }));
  };
}

/** What a role may not read is read for it by one that may. */
function mistaking({ fetch, store }: World): Fetch {
  return async (request) => {
    const answer = await fetch(request.clone());
    if (answer.status !== 403 || request.method !== 'GET') return answer;
    const officer = (await store.staff()).find(({ role }) => role === 'privacy-officer');
    const { origin } = new URL(request.url);
    const signed = await fetch(
      new Request(`${origin}/api/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ staff: officer?.id }),
      }),
    );
    const { token } = (await signed.json()) as { token: string }; // the reply of a sign-in
    return fetch(changed(request, { authorization: `Bearer ${token}` }));
  };
}

function tokenOf(request: Request): Record<string, string> {
  return { authorization: request.headers.get('authorization') ?? '' };
}

function changed(request: Request, given: Readonly<Record<string, string | null>>): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(given)) if (value !== null) headers.set(name, value);
  return new Request(request, { headers });
}
