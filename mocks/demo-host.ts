import type { Instant } from '../src/domain/instant.ts';
import type { OutboxMessage } from '../src/domain/outbox.ts';
import type { ContactKind } from '../src/domain/record-vocabulary.ts';
import { daysBetween } from '../src/domain/plain-date.ts';
import { clocksOf } from '../src/server/clocks-of.ts';
import { deskDate } from '../src/server/desk-time.ts';
import { randomUuid } from '../src/server/tokens.ts';
import type { ImportControl, ImportPreview, ImportReport } from './import/import-customers.ts';
import type { ColumnMeaning } from './import/column-meaning.ts';
import type { ImportPlan } from './import/import-plan.ts';
import type { Table } from './import/read-table.ts';
import type { FaultPlanView } from './fault-plan.ts';
import type { Place } from './store/place.ts';
import type { WantedFault } from './wanted-fault.ts';
import type { World } from './world.ts';
import type { WantedWorld, WorldIdentity } from './world-identity.ts';

/** How a host stands to the world that it shows. */
export type HostTraits = {
  /** The browser gave no service worker, so the page answers its own calls. */
  readonly isWorkerRefused: boolean;
};

/** The strings behind a pretended world, for a presenter, the console and tests. */
export interface DemoHost {
  /** Which world it is, whether it outlives a reload, and how its calls are answered. */
  world(): WorldIdentity & { readonly storage: Place['kind'] } & HostTraits;
  /** Begins anew; another world where one is asked for. */
  reset(wanted?: WantedWorld): Promise<void>;
  readonly clock: {
    now(): Instant;
    set(at: Instant): Promise<void>;
    advance(milliseconds: number): Promise<void>;
    /** Stops the clock, here or at a moment. */
    freeze(at?: Instant): Promise<void>;
    run(): Promise<void>;
    /** Days from today to the date that acts on a request, in its desk's zone; null where none does. */
    daysToDeadline(request: string): number | null;
  };
  readonly faults: {
    list(): FaultPlanView;
    add(fault: WantedFault): Promise<void>;
    remove(id: string): Promise<void>;
    clear(): Promise<void>;
    outage(isOut: boolean): Promise<void>;
    /** Whether the gateway to a kind of channel is down. */
    gateway(contact: ContactKind, isDown: boolean): Promise<void>;
  };
  /** What has left the desk, oldest first. */
  readonly outbox: {
    list(request?: string): readonly OutboxMessage[];
    /** Calls back when there may be more. Returns how to stop that. */
    onChange(listener: () => void): () => void;
  };
  /** What a customer does with a message that arrived. */
  readonly customerSide: {
    notMe(message: string): Promise<void>;
    /** The message comes back to the desk undelivered; the desk learns of it at the next call. */
    bounce(message: string): Promise<void>;
    /**
     * The package as a ZIP file; asked for again with the same key where its answer is lost. Throws with the problem type
     * where the code is not the right one.
     */
    openPackage(message: string, code: string): Promise<Blob>;
  };
  /** Customers from a file. Both throw ImportRefused for a file that is not read. */
  readonly customersFile: {
    /** The file as it was read, with a guess of what its columns hold. */
    read(file: Blob): Promise<Table & { readonly guesses: readonly ColumnMeaning[] }>;
    /** What loading it would do; nothing of it is kept. */
    preview(file: Blob, plan: ImportPlan, control?: ImportControl): Promise<ImportPreview>;
    /** Loads its good rows in one commit, or nothing. */
    load(file: Blob, plan: ImportPlan, control?: ImportControl): Promise<ImportReport>;
  };
}

/** Plays the customer and the weather of a world. `reset` is the host's own: a page reloads, a port does not. */
export function demoHost(
  world: World,
  reset: DemoHost['reset'],
  traits: HostTraits = { isWorkerRefused: false },
): DemoHost {
  const { clock, faults, store } = world;
  const kept = async (change: () => void): Promise<void> => {
    change();
    await world.isKept();
  };
  return {
    world: () => ({ ...world.identity, storage: world.storage, ...traits }),
    reset,
    clock: {
      now: () => clock.now(),
      set: (at) => kept(() => clock.set(at)),
      advance: (milliseconds) => kept(() => clock.advance(milliseconds)),
      freeze: (at) => kept(() => clock.freeze(at)),
      run: () => kept(() => clock.run()),
      daysToDeadline: (request) => daysToDeadline(world, request),
    },
    faults: {
      list: () => faults.view,
      add: async (fault) => {
        const { faultRuleOf } = await import('./wanted-fault.ts');
        const rule = faultRuleOf(fault);
        await kept(() => faults.add(rule));
      },
      remove: (id) => kept(() => faults.remove(id)),
      clear: () => kept(() => faults.clear()),
      outage: (isOut) => kept(() => faults.setOutage(isOut)),
      gateway: (contact, isDown) => kept(() => faults.setGateway(contact, isDown)),
    },
    outbox: {
      list: (request) =>
        store.messages().filter((message) => request === undefined || message.request === request),
      onChange: (listener) => store.onChange(listener),
    },
    customerSide: {
      notMe: async (message) => {
        await asCustomer(world, 'not-me', { reference: referenceIn(world, message) });
      },
      bounce: (message) => kept(() => faults.bounce(message)),
      openPackage: async (message, code) => {
        const body = { reference: referenceIn(world, message), code };
        const key = randomUuid(world.chance);
        return persistently(async () => {
          const response = await asCustomer(world, 'package', body, key);
          if (response.headers.get('content-type') !== 'application/zip') throw unreached();
          return response.blob();
        });
      },
    },
    customersFile: {
      read: async (file) => {
        const { readTable } = await import('./import/read-table.ts');
        const { guessMeanings } = await import('./import/column-meaning.ts');
        const table = await readTable(await bytesOf(file));
        return { ...table, guesses: guessMeanings(table.columns) };
      },
      preview: async (file, plan, control) => {
        const { previewCustomers } = await import('./import/import-customers.ts');
        return previewCustomers(world, await bytesOf(file), plan, control);
      },
      load: async (file, plan, control) => {
        const { importCustomers } = await import('./import/import-customers.ts');
        return importCustomers(world, await bytesOf(file), plan, control);
      },
    },
  };
}

function daysToDeadline({ store, clock }: World, id: string): number | null {
  const request = store.request(id);
  const desk = store.allDesks.find((candidate) => candidate.id === request?.receivedDesk);
  if (!request || !desk) return null;
  const due = clocksOf(request, desk, clock.now()).acting?.due;
  return due === undefined ? null : daysBetween(deskDate(clock.now(), desk.zone), due);
}

/** A customer knows what the message says, and no more. */
function referenceIn({ store }: World, id: string): string {
  const message = store.messages().find((candidate) => candidate.id === id);
  const reference = message?.payload?.reference;
  if (reference === undefined || reference === null) throw new Error('not-found');
  return reference;
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

async function asCustomer(
  world: World,
  path: string,
  body: unknown,
  key?: string,
): Promise<Response> {
  const request = new Request(`http://desk.example/api/customer-side/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
  });
  const response = await world.fetch(request);
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => null);
  const isTyped = typeof problem === 'object' && problem !== null && 'type' in problem;
  throw isTyped ? new Error(String(problem.type)) : unreached();
}

function unreached(): Error {
  return new Error('not-reachable');
}

/** Tries of a customer's page before it says that nobody answers. */
const TRIES = 3;
/** What a refusal decides; whatever else goes wrong may pass. */
const decided: ReadonlySet<string> = new Set([
  'not-found',
  'erased',
  'frozen',
  'code-not-confirmed',
  'code-tries-spent',
  'key-expired',
]);

async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried === TRIES || (error instanceof Error && decided.has(error.message))) throw error;
    }
  }
}
