import { describe, expect, it } from 'vitest';
import { demoHost } from './demo-host.ts';
import { nodeWorld } from './node.ts';
import { MemoryPersistence } from './store/memory-persistence.ts';
import { memoryPlace } from './store/memory-place.ts';
import type { Place } from './store/place.ts';
import type { World } from './world.ts';
import { openWorld } from './world.ts';
import { wantedBy } from './world-identity.ts';
import { defaultWorld, worldSeed } from './world-seed.ts';

const small = { size: 40 };
const { store: begun } = await worldSeed({ ...defaultWorld, ...small });
const staff = begun.staff.find(({ role }) => role === 'agent');

function call(path: string, token: string | null = null, body?: unknown): Request {
  return new Request(`http://desk.example${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function signIn(world: World): Promise<string> {
  const response = await world.fetch(call('/api/sessions', null, { staff: staff?.id }));
  expect(response.status).toBe(201);
  // The reply of signing in is an object with a token.
  return ((await response.json()) as { token: string }).token;
}

/** Everything that a short day at the desk says and writes. */
async function day(world: World): Promise<readonly string[]> {
  const said: string[] = [];
  const token = await signIn(world);
  for (const request of [
    call('/api/session', token),
    call('/api/customers/look-up', token, {
      company: staff?.company ?? 'hkt',
      purpose: 'customer-contact',
      details: ['sato'],
    }),
    call('/api/audit', token),
    call('/api/nothing', token),
  ]) {
    said.push(await (await world.fetch(request)).text());
  }
  return [token, ...said, ...(await world.store.auditLines(0, 1000))];
}

describe('a world', () => {
  it('says and writes the same for the same seed, clock and calls, byte for byte', async () => {
    const [once, again] = [await day(await nodeWorld(small)), await day(await nodeWorld(small))];
    expect(once).toEqual(again);
    expect(once.length).toBeGreaterThan(6);
  });

  it('of ten thousand requests ends its log as is known before it is linked', async () => {
    const { store } = await nodeWorld({ scenario: 'full' });
    expect(await store.auditLines(0, Infinity)).toHaveLength(await store.auditSize());
  });

  it('is another one with another seed', async () => {
    const other = await day(await nodeWorld({ ...small, seed: 2 }));
    expect(other).not.toEqual(await day(await nodeWorld(small)));
  });

  it('answers nothing in an outage, and goes on after it', async () => {
    const world = await nodeWorld(small);
    const host = demoHost(world, async () => undefined);
    await host.faults.outage(true);
    expect((await world.fetch(call('/api/sign-in'))).type).toBe('error');
    await host.faults.clear();
    expect((await world.fetch(call('/api/sign-in'))).status).toBe(200);
  });

  it('signs nobody in while the log takes no event', async () => {
    const world = await nodeWorld(small);
    const size = await world.store.auditSize();
    const rule = { method: 'POST', path: '/api/sessions' };
    world.faults.add({ id: 'log', call: rule, nth: 1, when: 'before', fault: 'audit-down' });
    const refused = await world.fetch(call('/api/sessions', null, { staff: staff?.id }));
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ type: 'audit-unavailable' });
    expect(await world.store.auditSize()).toBe(size);
    await signIn(world);
    expect(await world.store.auditSize()).toBe(size + 1);
  });
});

describe('a world that lives somewhere', () => {
  const openAt = (place: Place, wanted = {}): Promise<World> =>
    openWorld({
      place,
      wanted,
      byDefault: { ...defaultWorld, ...small },
      makeSeed: worldSeed,
      isFrozen: true,
    });
  const shared = (): Place => ({ ...memoryPlace(), persistence: new MemoryPersistence() });

  it('is found again as it was left, session, clock and faults included', async () => {
    const place = shared();
    const before = await openAt(place);
    const token = await signIn(before);
    const host = demoHost(before, async () => undefined);
    await host.clock.advance(60_000);
    await host.faults.outage(true);
    const after = await openAt(place);
    expect(after.faults.view.outage).toBe(true);
    expect(after.clock.setting).toEqual(before.clock.setting);
    after.faults.clear();
    expect((await after.fetch(call('/api/session', token))).status).toBe(200);
    expect(await after.store.auditLines(0, 1000)).toEqual(await before.store.auditLines(0, 1000));
  });

  it('never gives two tabs the same token', async () => {
    const place = shared();
    const tokens = [await signIn(await openAt(place)), await signIn(await openAt(place))];
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it('gives way to another one that is asked for, and only then', async () => {
    const place = memoryPlace();
    const first = await openAt(place, { seed: 5 });
    await demoHost(first, async () => undefined).faults.outage(true);
    expect((await openAt(place, { seed: 5 })).faults.view.outage).toBe(true);
    expect((await openAt(place)).identity.seed).toBe(5);
    const other = await openAt(place, { seed: 6 });
    expect([other.identity.seed, other.faults.view.outage]).toEqual([6, false]);
  });
});

describe('what an address asks for', () => {
  it.each([
    ['scenario=first-call&seed=7&size=100', { scenario: 'first-call', seed: 7, size: 100 }],
    ['seed=7', { seed: 7 }],
    ['', {}],
    ['seed=seven', {}],
    ['size=0', {}],
    ['size=1e9', {}],
    ['scenario=<b>', {}],
    ['scenario=nothing-like-it', {}],
  ])('%s', (search, wanted) => {
    expect(wantedBy(new URLSearchParams(search))).toEqual(wanted);
  });
});
