/** Why the page is covered: the agent was idle, or the backend ended the session. */
export type CoverReason = 'idle' | 'ended';
/** Who is here: nobody, an agent, or an agent who must sign in again before anything goes on. */
export type Gate =
  | { readonly state: 'signed-out' | 'signed-in' }
  | { readonly state: 'covered'; readonly why: CoverReason };

let gate: Gate = { state: 'signed-out' };
let stay = 0;
let waiting: ((signedInAgain: boolean) => void)[] = [];
const listeners = new Set<() => void>();

/** The gate as it stands; for `useSyncExternalStore` together with `watchGate`. */
export function currentGate(): Gate {
  return gate;
}

/** Counts who left for good: under another number somebody else may be here, and what the last one pressed is given up. */
export function currentStay(): number {
  return stay;
}

/** Calls back on each change; returns how to stop. */
export function watchGate(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** An agent is here. Calls that waited behind the cover go on, with the new token. */
export function openGate(): void {
  settle({ state: 'signed-in' }, true);
}

/** Nobody is here any more. Calls that waited behind the cover are given up. */
export function closeGate(): void {
  stay += 1;
  settle({ state: 'signed-out' }, false);
}

/** Covers the page until the same person signs in again. Changes nothing while nobody is signed in. */
export function coverGate(why: CoverReason): void {
  if (gate.state === 'signed-in') publish({ state: 'covered', why });
}

/** Waits while the page is covered; true when the same person is here again. */
export async function gateOpens(): Promise<boolean> {
  if (gate.state !== 'covered') return gate.state === 'signed-in';
  return new Promise((resolve) => waiting.push(resolve));
}

function settle(next: Gate, signedInAgain: boolean): void {
  const released = waiting;
  waiting = [];
  publish(next);
  for (const release of released) release(signedInAgain);
}

function publish(next: Gate): void {
  gate = next;
  for (const listener of listeners) listener();
}
