import type { Endpoint } from '../../src/contract/endpoint.ts';
import { readSession } from '../../src/contract/session.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import type { Mishap, SweepFault } from './sweep-faults.ts';
import { faultyWire, type MakeCall, type Pressed, type SlowGate } from './sweep-page.ts';

/** Presses of an agent who is told each time that it may not be done yet. */
const PRESSES = 4;

/** What an agent has to do, with the key that the deed was given, and another for a second tab. */
export type Work = {
  readonly desk: TinyDesk;
  readonly gate: SlowGate;
  readonly makeCall: MakeCall;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly by: string | null;
  readonly endpoint: Endpoint;
  readonly sent: Sent;
  readonly keys: readonly [own: string, other: string];
};

/** What became of it: its answer; nothing to see where the page only shows later that it was done; or null, not done. */
export type Done = { readonly answer: unknown } | 'shown-later' | null;

type Tab = ReturnType<MakeCall>;

/** The agent and their page: they press, are told, and press again. */
export class SweepAgent {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  /** Gets the deed done whatever happens. */
  async suffer(fault: SweepFault | null): Promise<Done> {
    if (fault === null || fault.is === 'wire') return this.#press(this.#tab(fault));
    return this.#through(fault.mishap);
  }

  async #through(mishap: Mishap): Promise<Done> {
    const { endpoint, keys } = this.#work;
    const [tab, other] = [this.#tab(null), this.#tab(null)];
    switch (mishap) {
      case 'double-press':
        return bothOf(await Promise.all([this.#press(tab), this.#press(tab)]));
      case 'sent-twice-at-once':
        return bothOf(await Promise.all([this.#press(tab), this.#press(other)]));
      case 'sent-again-late':
        return bothOf([await this.#press(tab), await this.#press(other)]);
      case 'reload-before':
      case 'another-agent-before':
        await this.#visited(mishap);
        return this.#press(other);
      case 'reload-after':
      case 'tab-closed':
      case 'another-agent-after':
        await this.#once(tab, keys[0]);
        await this.#visited(mishap);
        // The words that were typed stand in a draft with the key; what has no draft shows that it was done.
        if (endpoint.changes && endpoint.spends === null) return 'shown-later';
        return this.#press(other);
      case 'two-tabs': {
        const [one, two] = await Promise.all([
          this.#once(tab, keys[0]),
          this.#once(other, keys[1]),
        ]);
        return one !== null && two !== null ? null : (one ?? two);
      }
    }
  }

  /** Somebody else sits down and leaves again. */
  async #visited(mishap: Mishap): Promise<void> {
    if (mishap.startsWith('another-agent')) await this.#work.desk.call('ada', readSession);
  }

  /** Presses until it is done. What is refused for now is pressed again. */
  async #press(tab: Tab): Promise<Done> {
    for (let press = 0; press < PRESSES; press += 1) {
      const done = await this.#once(tab, this.#work.keys[0]);
      if (done !== null) return done;
    }
    return null;
  }

  async #once(tab: Tab, key: string): Promise<Done> {
    const { endpoint, sent } = this.#work;
    const { params, query, body, version } = sent;
    const pressed: Pressed = {
      ...(params && { params }),
      ...(query && { query }),
      ...(endpoint.body === null ? {} : { body: body ?? {} }),
      ...(endpoint.changes ? { key } : {}),
      ...(typeof version === 'number' ? { version } : {}),
    };
    return tab(endpoint, pressed).then(
      (answer) => ({ answer }),
      () => null,
    );
  }

  /** A page of its own over the same desk. */
  #tab(fault: Extract<SweepFault, { is: 'wire' }> | null): Tab {
    const { by, desk, gate, fetch, makeCall } = this.#work;
    return makeCall({
      fetch: faultyWire(fetch, gate, fault),
      origin: () => 'http://desk.example',
      sleep: async () => undefined,
      chance: () => 0,
      timeout: () => new AbortController().signal,
      token: () => (by === null ? null : (desk.tokens.get(by) ?? null)),
      mayLeave: async () => true,
      stay: () => 1,
      signInAgain: async () => true,
    });
  }
}

function bothOf([one = null, other = null]: readonly Done[]): Done {
  return other === null ? null : one;
}

/** Whether something can befall a call: who has no session loses none, and what has no version may well be meant twice. */
export function befalls(fault: SweepFault, endpoint: Endpoint, by: string | null): boolean {
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
