import type { AuditEvent } from '../../src/domain/audit.ts';
import type { AuditAction } from '../../src/domain/vocabulary.ts';
import type { Deed, Moment, Watch, Snapshot } from './watch.ts';

/** By which events a record of a type may change, come or go. Requests and holds are held against their versions. */
const changers: Readonly<Record<string, readonly AuditAction[]>> = {
  customer: [
    'opt-out.carried-out',
    'correction.carried-out',
    'refusal.approved',
    'items.erased',
    'deletion.finished',
    'customers.imported',
    'record.joined',
    'record.parted',
    'items.shared',
    'demand.exported',
  ],
  'log-book': [
    'withholding.approved',
    'refusal.approved',
    'correction.carried-out',
    'deletion.entered',
  ],
  knowledge: [
    'identity.not-confirmed',
    'knowledge.unlocked',
    'merge.carried-out',
    'merge.undone',
    'deletion.finished',
  ],
  merge: [
    'merge.asked',
    'merge.carried-out',
    'merge.undo-asked',
    'merge.undone',
    'merge.returned',
    'deletion.finished',
  ],
  hold: [
    'hold.asked',
    'hold.placed',
    'hold.lift-asked',
    'hold.lifted',
    'hold.returned',
    'deletion.finished',
  ],
  tombstone: ['deletion.noticed'],
  suppression: ['items.erased', 'opt-out.carried-out', 'correction.carried-out'],
  erased: ['deletion.finished'],
  remnant: ['items.erased'],
};

/** Calls that are counted and not logged one by one. */
const unlogged: ReadonlySet<number> = new Set([400, 401, 405, 413, 415, 429, 503]);

/** I6: what changed has its event and every event its change; a refusal changes nothing and leaves one event. */
export class ChangeWatch implements Watch {
  *see(moment: Moment): Iterable<string> {
    const { before, after, events } = moment;
    const actions = new Set(events.map(({ action }) => action));
    for (const key of changedIn(before, after)) {
      const type = key.slice(0, key.indexOf(' '));
      if (type === 'request') continue;
      const by = changers[type];
      if (by === undefined ? events.length === 0 : !by.some((action) => actions.has(action)))
        yield `I6 ${key} changed without an event that says so`;
    }
    yield* versionsOf(moment);
    if (moment.deeds.length > 0) yield* refusalsOf(moment);
  }
}

/** Every record that came, changed or went. */
function* changedIn(before: Snapshot, after: Snapshot): Iterable<string> {
  for (const [key, record] of after) if (before.get(key) !== record) yield key;
  for (const key of before.keys()) if (!after.has(key)) yield key;
}

function* versionsOf({ before, after, events }: Moment): Iterable<string> {
  const steps = new Map<string, AuditEvent[]>();
  for (const event of events) {
    if (event.object.type !== 'request' || event.after === undefined) continue;
    const key = `request ${event.object.id}`;
    steps.set(key, [...(steps.get(key) ?? []), event]);
  }
  for (const [key, record] of after)
    if (key.startsWith('request ') && before.get(key) !== record && !steps.has(key))
      yield `I6 ${key} changed without an event`;
  for (const [key, told] of steps) {
    let version = before.get(key)?.version ?? 0;
    for (const event of told) {
      if ((event.before ?? 0) !== version || event.after !== version + 1)
        yield `I6 ${key} at ${version}: ${event.action} says ${event.before} to ${event.after}`;
      version = event.after ?? version;
    }
    if (after.get(key)?.version !== version) yield `I6 ${key} is not at ${version}`;
  }
}

function* refusalsOf({ deeds, events, before, after }: Moment): Iterable<string> {
  const refused = deeds.filter(({ reply }) => reply.status >= 400);
  const left = events.filter(({ action }) => action === 'command.refused');
  const logged = refused.filter(({ reply }) => !unlogged.has(reply.status));
  // A call that broke off may have done a part of its work, and says so; that may have been its refusal.
  const broken = deeds.filter(broke).length;
  if (left.length < logged.length || left.length > logged.length + broken)
    yield `I6 ${logged.length} refused, ${left.length} in the log`;
  if (refused.length < deeds.length || broken > 0) return;
  const others = events.filter(({ actor }) => actor.role !== 'system' && actor.role !== 'customer');
  if (others.some(({ action }) => action !== 'command.refused')) yield 'I6 a refusal did something';
  const hasSystem = events.some(({ actor }) => actor.role === 'system');
  if (hasSystem) return;
  for (const key of changedIn(before, after)) yield `I6 a refusal changed ${key}`;
}

function broke({ reply }: Deed): boolean {
  return reply.status === 503;
}
