import type { TinyDesk } from '../tiny/tiny-desk.ts';

/** Every record and key that is stored. A record is never changed, only put in another's place. */
function recordsOf(desk: TinyDesk): readonly unknown[] {
  return desk.store
    .contents()
    .filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
}

/** How things stand before a call. */
export async function standingOf(desk: TinyDesk): Promise<Before> {
  return { records: recordsOf(desk), size: await desk.store.auditSize() };
}

function isAsBefore(desk: TinyDesk, { records }: Before): boolean {
  const now = recordsOf(desk);
  return now.length === records.length && now.every((record, place) => record === records[place]);
}

/** One call and what it was told. */
type Told = {
  readonly by: string | null;
  readonly endpoint: string;
  readonly told: string;
  readonly status: number;
};

/** How things stood before a call. */
export type Before = { readonly records: readonly unknown[]; readonly size: number };

/** Statuses that are counted and leave no event. */
const counted: ReadonlySet<number> = new Set([400, 401, 413, 415, 429]);

/** What is wrong with the traces of a command that was done, or null. */
export async function faultOfDone(
  desk: TinyDesk,
  { size }: Before,
  { by }: Told,
): Promise<string | null> {
  const left = (await desk.events(size)).filter(({ actor }) => actor.id === by);
  if (left.length === 0) return 'was done without an event';
  return left.some(({ action }) => action === 'command.refused') ? 'was done and refused' : null;
}

/** What is wrong with the traces of a refusal, or null. `moves`: time that passed made the system act meanwhile. */
export async function faultOfRefusal(
  desk: TinyDesk,
  before: Before,
  { by, endpoint, told, status }: Told,
  moves = false,
): Promise<string | null> {
  const events = await desk.events(before.size);
  const left = moves ? events.filter(({ actor }) => actor.role !== 'system') : events;
  if (!moves && !isAsBefore(desk, before)) return 'changed what is stored';
  if (counted.has(status)) {
    if (left.length > 0) return `left ${left.length} events, but is only counted`;
    const isCounted = desk.scratch.contents().some((line) => line.includes(`refused ${status} `));
    return isCounted ? null : 'was not counted';
  }
  const [event] = left;
  if (left.length !== 1 || event === undefined) return `left ${left.length} events`;
  const isRight =
    event.action === 'command.refused' &&
    event.outcome === 'refused' &&
    event.actor.id === (by ?? 'customer') &&
    event.problem === told &&
    event.reason === endpoint;
  return isRight ? null : `left ${event.action} of ${event.problem ?? 'nothing'}`;
}
