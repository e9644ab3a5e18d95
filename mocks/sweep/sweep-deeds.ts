import { openPackage } from '../../src/contract/disclosures.ts';
import type { Deed, Prepared } from '../crash/deeds.ts';
import { endOf } from '../crash/end-of.ts';
import { readSession } from '../../src/contract/session.ts';
import { readRequest } from '../../src/contract/requests.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import { faultyWire, type MakeCall, type Pressed, SlowGate } from './sweep-page.ts';
import { nameOf, type Mishap, type SweepFault, sweepFaults } from './sweep-faults.ts';

/** What was found of one deed under every fault. */
export type Swept = {
  readonly runs: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly deadEnds: readonly string[];
};

const KEY = '00000000-5eed-4000-8000-000000000001';
const OTHER_KEY = '00000000-5eed-4000-8000-000000000002';
/** Presses of an agent who is told each time that it may not be done yet. */
const PRESSES = 4;
/** Calls after which a desk that is left to itself has nothing more to do. */
const SETTLED = 20;

type Wire = (fetch: (request: Request) => Promise<Response>) => typeof fetch;

/** Does one deed under each fault in turn; each must end as if there had been none. `behind` is what stands before the desk. */
export async function sweepDeed(
  deed: Deed,
  makeCall: MakeCall,
  behind: Wire = (fetch) => fetch,
): Promise<Swept> {
  const prepared = await deed.prepare();
  const calm = await ended(prepared, makeCall, null, behind);
  const found = { lost: [] as string[], doubled: [] as string[], deadEnds: [] as string[] };
  if (!calm.isDone) found.deadEnds.push(`${deed.name}: not done without any fault`);
  let runs = 0;
  for (const fault of sweepFaults.filter((one) => befalls(one, prepared))) {
    runs += 1;
    const end = await ended(prepared, makeCall, fault, behind);
    const name = `${deed.name}, ${nameOf(fault)}`;
    if (!end.isDone) found.deadEnds.push(name);
    if (end.text === calm.text) continue;
    (end.lines > calm.lines ? found.doubled : found.lost).push(name);
  }
  return { runs, ...found };
}

/** Whether a mishap can befall this deed: what has no version may well be meant twice. */
function befalls(fault: SweepFault, { endpoint, by }: Prepared): boolean {
  // A package opens once, for whoever has link and code: one that was lost on its way is asked for anew at the desk.
  if (endpoint.id === openPackage.id && fault.is === 'wire' && fault.when === 'after') return false;
  if (fault.is === 'wire') return fault.fault !== 'signed-out' || by !== null;
  switch (fault.mishap) {
    case 'two-tabs':
      return endpoint.versioned;
    case 'sent-twice-at-once':
    case 'sent-again-late':
    case 'double-press':
      return endpoint.changes;
    case 'another-agent-before':
    case 'another-agent-after':
      return by !== null;
    case 'reload-before':
    case 'reload-after':
    case 'tab-closed':
      return true;
  }
}

type End = { readonly isDone: boolean; readonly text: string; readonly lines: number };

async function ended(
  prepared: Prepared,
  makeCall: MakeCall,
  fault: SweepFault | null,
  behind: Wire,
): Promise<End> {
  const gate = new SlowGate();
  const reopening = { stream: 'swept', series: '0005', gate: gate.pass, deadline: gate.deadline };
  const saved = await prepared.saved.fork(reopening);
  const fetch = behind(async (request) => saved.desk.fetch(request));
  const page = new Page({ saved, gate, prepared, makeCall, fetch });
  let isDone = true;
  for (let time = 0; time < prepared.times; time += 1)
    isDone = (await page.suffer(time === 0 ? fault : null)) && isDone;
  await settled(saved, prepared);
  const text = await endOf(saved);
  // Refusals are no part of it: what stands there more often than it should was done twice.
  return { isDone, text, lines: text.split('\n').length };
}

type Means = {
  readonly saved: SavedDesk;
  readonly gate: SlowGate;
  readonly prepared: Prepared;
  readonly makeCall: MakeCall;
  readonly fetch: (request: Request) => Promise<Response>;
};

/** The agent and their page: they press, are told, and press again, with the key that the deed was given. */
class Page {
  readonly #means: Means;

  constructor(means: Means) {
    this.#means = means;
  }

  /** Gets the deed done whatever happens. Whether it was told so. */
  async suffer(fault: SweepFault | null): Promise<boolean> {
    if (fault === null || fault.is === 'wire') return this.#press(this.#tab(fault));
    return this.#through(fault.mishap);
  }

  async #through(mishap: Mishap): Promise<boolean> {
    const tab = this.#tab(null);
    switch (mishap) {
      case 'double-press':
        return (await Promise.all([this.#press(tab), this.#press(tab)])).every(Boolean);
      case 'sent-twice-at-once':
        return (await Promise.all([this.#press(tab), this.#press(this.#tab(null))])).every(Boolean);
      case 'sent-again-late':
        return (await this.#press(tab)) && this.#press(this.#tab(null));
      case 'reload-before':
      case 'another-agent-before':
        await this.#visited(mishap);
        return this.#press(this.#tab(null));
      case 'reload-after':
      case 'tab-closed':
      case 'another-agent-after':
        await this.#once(tab, KEY);
        await this.#visited(mishap);
        // The words that were typed stand in a draft with the key; what has no draft shows that it was done.
        return this.#means.prepared.endpoint.spends === null || this.#press(this.#tab(null));
      case 'two-tabs': {
        const both = await Promise.all([
          this.#once(tab, KEY),
          this.#once(this.#tab(null), OTHER_KEY),
        ]);
        return both.filter(Boolean).length === 1;
      }
    }
  }

  /** Somebody else sits down and leaves again. */
  async #visited(mishap: Mishap): Promise<void> {
    if (!mishap.startsWith('another-agent')) return;
    await this.#means.saved.desk.call('ada', readSession);
  }

  /** Presses until it is done. What is refused for now is pressed again. */
  async #press(tab: ReturnType<MakeCall>): Promise<boolean> {
    for (let press = 0; press < PRESSES; press += 1) if (await this.#once(tab, KEY)) return true;
    return false;
  }

  async #once(tab: ReturnType<MakeCall>, key: string): Promise<boolean> {
    const { endpoint, sent } = this.#means.prepared;
    const { params, query, body, version } = sent;
    const pressed: Pressed = {
      ...(params && { params }),
      ...(query && { query }),
      ...(endpoint.body === null ? {} : { body: body ?? {} }),
      ...(endpoint.changes ? { key } : {}),
      ...(typeof version === 'number' ? { version } : {}),
    };
    return tab(endpoint, pressed).then(
      () => true,
      () => false,
    );
  }

  /** A page of its own over the same desk. */
  #tab(fault: Extract<SweepFault, { is: 'wire' }> | null): ReturnType<MakeCall> {
    const { by } = this.#means.prepared;
    return this.#means.makeCall({
      fetch: faultyWire(this.#means.fetch, this.#means.gate, fault),
      origin: () => 'http://desk.example',
      sleep: async () => undefined,
      chance: () => 0,
      timeout: () => new AbortController().signal,
      token: () => (by === null ? null : (this.#means.saved.desk.tokens.get(by) ?? null)),
      mayLeave: async () => true,
      stay: () => 1,
      signInAgain: async () => true,
    });
  }
}

/** The system carries on at every call until it owes nothing. */
async function settled({ desk }: SavedDesk, { request }: Prepared): Promise<void> {
  for (let calls = 0; calls < SETTLED; calls += 1) {
    const before = await desk.store.auditSize();
    await desk.call('pia', readSession);
    if (request !== null) await desk.call('pia', readRequest, { params: { request } });
    if ((await desk.store.auditSize()) === before) return;
  }
}
