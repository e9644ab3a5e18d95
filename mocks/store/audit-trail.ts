import type { AuditEvent, Checkpoint, EventDraft } from '../../src/domain/audit.ts';
import { AUDIT_FORMAT, AUDIT_LOG } from '../../src/domain/audit.ts';
import type { ChainTools } from '../../src/domain/audit-chain.ts';
import { GENESIS, link } from '../../src/domain/audit-chain.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { AuditQuery } from '../../src/server/ports.ts';
import { Grouping } from './grouping.ts';

/** A checkpoint is due every so many events. */
const CHECKPOINT_EVERY = 100;

/** An event with its place in the chain and the line that is stored. */
export type Linked = { readonly event: AuditEvent; readonly line: string };

/** Where a log ends: what the next event is linked to. */
export type LogEnd = {
  readonly size: number;
  readonly head: string;
  /** When the last event was; null in an empty log. */
  readonly lastAt: Instant | null;
};

/** What filters ask of every event, so that only the lines of a page are read. */
type Row = Pick<AuditEvent, 'at' | 'action' | 'outcome'> & {
  readonly actor: string;
  readonly desk: string | null;
};

/** The log in memory: the stored lines, and enough beside them to find some. */
export class AuditTrail {
  readonly #lines: string[] = [];
  readonly #rows: Row[] = [];
  readonly #ofObject = new Grouping();
  readonly #ofSubject = new Grouping();
  /** Places of each person's and each kind's events, oldest first. */
  readonly #ofActor = new Map<string, number[]>();
  readonly #ofAction = new Map<string, number[]>();
  readonly #tools: ChainTools;
  #head = GENESIS;

  constructor(tools: ChainTools) {
    this.#tools = tools;
  }

  get size(): number {
    return this.#lines.length;
  }

  get head(): string {
    return this.#head;
  }

  get end(): LogEnd {
    const last = this.#rows.at(-1);
    return { size: this.size, head: this.#head, lastAt: last ? Date.parse(last.at) : null };
  }

  /** Links a draft to the head without adding it. The chain refuses an event that no log may hold. */
  next(draft: EventDraft, id: string, at: Instant): Linked {
    return linkNext(this, draft, { id, at }, this.#tools);
  }

  /** Adds the event that `next` linked, or the next line of another writer. */
  add({ line, event }: Linked): void {
    const seq = String(event.seq);
    this.#lines.push(line);
    this.#head = event.hash;
    const { at, action, outcome, actor } = event;
    this.#rows.push({ at, action, outcome, actor: actor.id, desk: actor.desk });
    this.#ofObject.move(seq, null, objectKey(event.object));
    if (event.subject !== null) this.#ofSubject.move(seq, null, event.subject);
    addTo(this.#ofActor, actor.id, event.seq);
    addTo(this.#ofAction, action, event.seq);
  }

  /** Adds a stored line. */
  addLine(line: string): void {
    this.add({ line, event: readEvent(line) });
  }

  lines(after: number, limit: number): readonly string[] {
    return this.#lines.slice(after, after + limit);
  }

  /** Newest first. `fromAt` is the first moment wanted, `toAt` the first no longer wanted. */
  page(query: AuditQuery): readonly AuditEvent[] {
    const events: AuditEvent[] = [];
    for (const seq of this.#candidates(query)) {
      if (events.length >= query.limit) break;
      if (query.before !== undefined && seq >= query.before) continue;
      const row = this.#rows[seq - 1];
      if (row && wants(query, row)) events.push(readEvent(this.#lines[seq - 1] ?? ''));
    }
    return events;
  }

  /** Places that may hold what is wanted, newest first: the fewest that a key leads to, within the time asked for. */
  *#candidates(query: AuditQuery): Generator<number> {
    const first = query.fromAt === undefined ? 1 : this.#firstAt(query.fromAt);
    const last = query.toAt === undefined ? this.size : this.#firstAt(query.toAt) - 1;
    const end = Math.min(last, (query.before ?? Infinity) - 1);
    const members = this.#fewest(query);
    if (members === null) {
      for (let seq = end; seq >= first; seq -= 1) yield seq;
      return;
    }
    for (let at = members.length - 1; at >= 0; at -= 1) {
      const seq = Number(members[at]);
      if (seq < first) return;
      if (seq <= end) yield seq;
    }
  }

  #fewest({ object, subject, actor, action }: AuditQuery): readonly (string | number)[] | null {
    const ofObject = object && this.#ofObject.of(objectKey(object));
    const ofSubject = subject === undefined ? undefined : this.#ofSubject.of(subject);
    if (ofObject && ofSubject) {
      const both = new Set(ofSubject);
      return ofObject.filter((seq) => both.has(seq));
    }
    const keyed = ofObject ?? ofSubject;
    if (keyed) return keyed;
    const ofActor = actor === undefined ? null : (this.#ofActor.get(actor) ?? []);
    const ofAction = action === undefined ? null : (this.#ofAction.get(action) ?? []);
    if (ofActor === null || ofAction === null) return ofActor ?? ofAction;
    return ofActor.length < ofAction.length ? ofActor : ofAction;
  }

  /** The place of the first event at or after a moment, or the one after the last: the log's times never go back. */
  #firstAt(at: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle]?.at ?? '') < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}

/** Links a draft to the end of a log. The chain refuses an event that no log may hold. */
export function linkNext(
  { size, head }: Pick<LogEnd, 'size' | 'head'>,
  draft: EventDraft,
  { id, at }: { readonly id: string; readonly at: Instant },
  tools: ChainTools,
): Linked {
  const unlinked = {
    v: AUDIT_FORMAT,
    log: AUDIT_LOG,
    seq: size + 1,
    id,
    at: new Date(at).toISOString(),
    ...draft,
    prev: head,
  };
  const { line, hash } = link(unlinked, tools);
  return { line, event: { ...unlinked, hash } };
}

/** Where a log ends whose last event this is. */
export function endOf({ seq, hash, at }: AuditEvent): LogEnd {
  return { size: seq, head: hash, lastAt: Date.parse(at) };
}

/** A checkpoint at an event, where one is due. */
export function dueCheckpoint({ seq, hash, at }: AuditEvent): Checkpoint | null {
  return seq % CHECKPOINT_EVERY === 0 ? { log: AUDIT_LOG, size: seq, head: hash, at } : null;
}

function addTo(places: Map<string, number[]>, key: string, seq: number): void {
  const known = places.get(key);
  if (known) known.push(seq);
  else places.set(key, [seq]);
}

function wants(query: AuditQuery, { at, action, outcome, actor, desk }: Row): boolean {
  return (
    (query.actor === undefined || query.actor === actor) &&
    (query.action === undefined || query.action === action) &&
    (query.outcome === undefined || query.outcome === outcome) &&
    (query.desks === null || (desk !== null && query.desks.includes(desk))) &&
    (query.fromAt === undefined || at >= query.fromAt) &&
    (query.toAt === undefined || at < query.toAt)
  );
}

function objectKey({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type} ${id}`;
}

/** Reads a stored line. */
export function readEvent(line: string): AuditEvent {
  // A line comes from this store's own chain, whose grammar admits nothing but an event.
  return JSON.parse(line) as AuditEvent;
}
