import { SECOND } from '../domain/instant.ts';
import { lanesOf } from '../domain/lanes.ts';
import type { SeenPattern } from '../domain/patterns.ts';
import type { Lane } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { patternsSeen } from './patterns-seen.ts';
import type { Store } from './ports.ts';
import { queueLines, type QueueLine } from './queue-lines.ts';

/** A line of the queue and the lanes that it stands in for the account that looks. */
export type LanedLine = { readonly line: QueueLine; readonly lanes: readonly Lane[] };

/** The whole queue as one account sees it at one moment, before anything is narrowed. */
export type QueueLook = {
  readonly at: number;
  /** Events in the log: nothing of the business is written without one. */
  readonly events: number;
  readonly lines: readonly LanedLine[];
  readonly patterns: readonly SeenPattern[];
};

/** The last look of each account. */
const looks = new WeakMap<Store, Map<string, QueueLook>>();

/**
 * What the account sees now. A page further down and another lane are cut from the same look, while nothing was written
 * and no second has passed: thousands of lines are not made anew for each.
 */
export async function queueLook(call: Call): Promise<QueueLook> {
  const { store } = call.deps;
  const { id } = staffOf(call);
  const events = await store.auditSize();
  const ofStore = looks.get(store) ?? new Map<string, QueueLook>();
  const kept = ofStore.get(id);
  const age = call.now - (kept?.at ?? -Infinity);
  if (kept?.events === events && age >= 0 && age < SECOND) return kept;
  const look = { at: call.now, events, ...(await made(call)) };
  looks.set(store, ofStore.set(id, look));
  return look;
}

async function made(call: Call): Promise<Pick<QueueLook, 'lines' | 'patterns'>> {
  const me = staffOf(call);
  const requests = await call.deps.store.requests();
  const patterns = await patternsSeen(call, requests);
  const flooded = new Set(
    patterns.flatMap((one) => (one.pattern === 'flood' ? one.requests.slice(1) : [])),
  );
  const lines = await queueLines(call, requests);
  return {
    patterns,
    lines: lines.map((line) => ({ line, lanes: lanesOf(line, me, flooded.has(line.request.id)) })),
  };
}
