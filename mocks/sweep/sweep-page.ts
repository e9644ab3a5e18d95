import type { Endpoint } from '../../src/contract/endpoint.ts';
import { CommitGate } from '../commit-gate.ts';
import { aborted } from '../aborted.ts';
import type { FaultRule } from '../fault-plan.ts';
import type { StoreTools } from '../store/memory-store.ts';
import { struck } from '../struck.ts';
import type { WireFault } from './sweep-faults.ts';

/** What a call of the console is given. */
export type Pressed = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number;
};

/** The console's own function that talks to the API, with what it is given by its browser. */
export type MakeCall = (means: {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly chance: () => number;
  readonly timeout: (milliseconds: number) => AbortSignal;
  readonly token: () => string | null;
  readonly mayLeave: () => Promise<boolean>;
  readonly stay: () => number;
  readonly signInAgain: () => Promise<boolean>;
}) => (endpoint: Endpoint, input: Pressed) => Promise<unknown>;

/** A log that may hang: its deadline comes at once, so that nobody waits for a clock. */
export class SlowGate {
  readonly gate = new CommitGate();
  #deadline = new AbortController();
  isHanging = false;

  readonly deadline: StoreTools['deadline'] = () => {
    this.#deadline = new AbortController();
    return this.#deadline.signal;
  };

  readonly pass: StoreTools['gate'] = async (signal) => {
    if (!this.isHanging) return this.gate.pass(signal);
    this.#deadline.abort();
    return aborted(signal);
  };
}

/** What stands between a page and the desk: the first call of an endpoint meets the fault, every other passes. */
export function faultyWire(
  run: (request: Request) => Promise<Response>,
  gate: SlowGate,
  fault: WireFault | null,
): (request: Request) => Promise<Response> {
  let isDue = fault !== null;
  return async (request) => {
    if (fault === null || !isDue) return run(request);
    isDue = false;
    return answered(fault, request, gate, async () => run(request));
  };
}

async function answered(
  { fault, when }: WireFault,
  request: Request,
  gate: SlowGate,
  run: () => Promise<Response>,
): Promise<Response> {
  if (fault === 'hang') {
    // The page gives up after its time, which passes at once here.
    if (when === 'after') await run();
    throw new DOMException('The page gave up.', 'TimeoutError');
  }
  if (fault === 'audit-hangs') {
    gate.isHanging = true;
    try {
      return await run();
    } finally {
      gate.isHanging = false;
    }
  }
  const rule: FaultRule = { id: 'one', call: { method: '*', path: '*' }, nth: 1, when, fault };
  const response = await struck(rule, request, run, gate.gate);
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
}
