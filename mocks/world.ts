import type { Instant } from '../src/domain/instant.ts';
import { createApp } from '../src/server/app.ts';
import type { Chance, Deps, Keys } from '../src/server/ports.ts';
import { chainTools } from '../src/server/chain-tools.ts';
import { inSlices } from './breathe.ts';
import { seededChance } from './chance.ts';
import { AdjustableClock } from './clock.ts';
import { CommitGate } from './commit-gate.ts';
import { FaultPlan } from './fault-plan.ts';
import { seededKeys } from './keys.ts';
import type { TellMaking } from './making.ts';
import { pretendedStepUp } from './step-up.ts';
import type { StoreTools } from './store/memory-store.ts';
import { MemoryStore } from './store/memory-store.ts';
import { OverlayStore } from './store/overlay-store.ts';
import type { Place } from './store/place.ts';
import type { StoreSeed } from './store/store-seed.ts';
import type { WantedWorld, WorldIdentity } from './world-identity.ts';
import { keepClock, openPlace, readClock } from './world-memory.ts';

/** A commit that takes longer has not happened, in milliseconds. */
const COMMIT_MS = 5000;

/** How a world begins: what its store holds, and the moment at which its clock starts. */
export type WorldSeed = { readonly store: StoreSeed; readonly startsAt: Instant };

/** What a host brings. */
export type WorldOptions = {
  readonly place: Place;
  readonly wanted: WantedWorld;
  readonly byDefault: WorldIdentity;
  readonly makeSeed: (identity: WorldIdentity, tell?: TellMaking) => Promise<WorldSeed>;
  /** Told while the world is made. */
  readonly tell?: TellMaking;
  /** A clock that stands still at the start, for tests; else it runs. */
  readonly isFrozen?: boolean;
  /** What the host of this world answers for. */
  readonly promises?: Deps['promises'];
  /** Told of errors that nobody foresaw. */
  readonly unforeseen?: (error: unknown, call: string) => void;
};

/** The API of a pretended world, and the strings that move it from behind. */
export type World = {
  readonly identity: WorldIdentity;
  readonly storage: Place['kind'];
  /** The moment at which its clock began. */
  readonly startsAt: Instant;
  /** The API. An answer of type `error` means: no answer, the network is gone. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly store: MemoryStore;
  readonly clock: AdjustableClock;
  readonly chance: Chance;
  readonly keys: Keys;
  readonly faults: FaultPlan;
  /** Resolves when clock and faults, as they were set, outlive a reload. */
  readonly isKept: () => Promise<void>;
};

/** Opens the world that lives at a place, or begins the one that is wanted. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const { place, makeSeed, isFrozen = false } = options;
  const { identity, boot } = await openPlace(place, options.wanted, options.byDefault);
  const seed = await makeSeed(identity, options.tell);
  const clock = await openClock(place, seed.startsAt, isFrozen);
  const gate = new CommitGate();
  const chance = seededChance(identity.seed, `tab ${boot}`);
  const tools: StoreTools = {
    clock,
    chance,
    seedChance: seededChance(identity.seed, 'before'),
    chain: chainTools,
    loadFold: async () => {
      const { loadFolding } = await import('../src/server/fold.ts');
      return (await loadFolding()).keysInBulk();
    },
    deadline: () => AbortSignal.timeout(COMMIT_MS),
    gate: gate.pass,
  };
  const store = place.persistence
    ? await OverlayStore.open(seed.store, tools, place.persistence)
    : new MemoryStore(seed.store, tools);
  const keys = seededKeys(identity.seed);
  const { unforeseen, promises = [] } = options;
  const faults = new FaultPlan();
  const app = createApp({
    store,
    scratch: place.scratch,
    clock,
    chance,
    keys,
    stepUp: pretendedStepUp,
    promises,
    ready: async () => store.readyRecords(),
    // The page of whoever waits for it has to answer meanwhile.
    inSlices: async (steps) => inSlices(steps, () => undefined),
    gateways: {
      isDown: (contact) => faults.view.gateways.includes(contact),
      bounced: () => faults.view.bounced,
    },
    ...(unforeseen === undefined ? {} : { unforeseen }),
  });
  const isKept = await keepState(place, clock, faults);
  const fetch = faultyFetch(app.fetch, faults, gate);
  const { startsAt } = seed;
  return {
    identity,
    storage: place.kind,
    startsAt,
    fetch,
    store,
    clock,
    chance,
    keys,
    faults,
    isKept,
  };
}

/** The clock starts with the world, and goes on from there in every later page. */
async function openClock(
  { state }: Place,
  startsAt: Instant,
  isFrozen: boolean,
): Promise<AdjustableClock> {
  const kept = await readClock(state);
  if (kept) return new AdjustableClock(kept);
  const clock = new AdjustableClock({ kind: 'frozen', at: startsAt });
  if (!isFrozen) clock.run();
  await keepClock(state, clock.setting);
  return clock;
}

/** Clock and faults follow the other tabs, and tell them. */
async function keepState(
  { state }: Place,
  clock: AdjustableClock,
  faults: FaultPlan,
): Promise<() => Promise<void>> {
  let last: Promise<unknown> = Promise.resolve();
  const keep = (write: () => Promise<void>): void => {
    // What cannot be kept still holds in this page.
    last = last.then(write).catch(() => undefined);
  };
  faults.follow(await state.get('faults'));
  clock.onChange((setting) => keep(() => keepClock(state, setting)));
  faults.onChange((plan) => keep(() => state.put('faults', JSON.stringify(plan))));
  state.onChange(() => {
    keep(async () => {
      clock.follow((await readClock(state)) ?? clock.setting);
      faults.follow(await state.get('faults'));
    });
  });
  return async () => {
    await last;
  };
}

function faultyFetch(fetch: World['fetch'], faults: FaultPlan, gate: CommitGate): World['fetch'] {
  return async (request) => {
    if (faults.view.outage) return Response.error();
    const rules = faults.strike(request.method, new URL(request.url).pathname);
    if (rules.length === 0) return fetch(request);
    const { struck } = await import('./struck.ts');
    const run = rules.reduceRight<() => Promise<Response>>(
      (inner, rule) => () => struck(rule, request, inner, gate),
      () => fetch(request),
    );
    return run();
  };
}
