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

  /** When the last event was, or null. */
  get lastAt(): Instant | null {
    const last = this.#rows.at(-1);
    return last ? Date.parse(last.at) : null;
  }

  /** Links a draft to the head without adding it. The chain refuses an event that no log may hold. */
  next(draft: EventDraft, id: string, at: Instant): Linked {
    const unlinked = {
      v: AUDIT_FORMAT,
      log: AUDIT_LOG,
      seq: this.size + 1,
      id,
      at: new Date(at).toISOString(),
      ...draft,
      prev: this.#head,
    };
    const { line, hash } = link(unlinked, this.#tools);
    return { line, event: { ...unlinked, hash } };
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

  /** A checkpoint of the head, where one is due. */
  dueCheckpoint({ seq, hash, at }: AuditEvent): Checkpoint | null {
    return seq % CHECKPOINT_EVERY === 0 ? { log: AUDIT_LOG, size: seq, head: hash, at } : null;
  }

  *#candidates({ object, subject, before }: AuditQuery): Generator<number> {
    const members = object
      ? this.#ofObject.of(objectKey(object))
      : subject === undefined
        ? null
        : this.#ofSubject.of(subject);
    if (members === null) {
      for (let seq = Math.min(this.size, (before ?? Infinity) - 1); seq > 0; seq -= 1) yield seq;
      return;
    }
    const both = object && subject !== undefined ? new Set(this.#ofSubject.of(subject)) : null;
    const kept = both ? members.filter((seq) => both.has(seq)) : members;
    for (const seq of kept.toReversed()) yield Number(seq);
  }
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

function readEvent(line: string): AuditEvent {
  // A line comes from this store's own chain, whose grammar admits nothing but an event.
  return JSON.parse(line) as AuditEvent;
}
