import type { Checkpoint, EventDraft } from '../../src/domain/audit.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { inSlices } from '../breathe.ts';
import type { Linked, LogEnd } from './audit-trail.ts';
import { AuditTrail, dueCheckpoint, endOf, linkNext, readEvent } from './audit-trail.ts';
import type { StoreTools } from './memory-store.ts';
import { Mutex } from './mutex.ts';
import type { SeedEvent } from './store-seed.ts';
import { UUID_CHANCE, uuidV7 } from './uuid-v7.ts';

/** What the log borrows. */
type LogTools = Pick<StoreTools, 'chain' | 'seedChance'>;

/**
 * The log of a store. The events of the seed are linked when somebody reads the log or writes behind them, in slices, or
 * beforehand when asked: a first list needs none of them, and a world of ten thousand requests has thirty thousand.
 */
export class StoreLog {
  /** Let go of when they are linked. */
  #seed: readonly SeedEvent[];
  readonly #tools: LogTools;
  readonly #trail: AuditTrail;
  readonly #linkers = new Mutex();
  /** Lines written after the seed, while not all of the seed is linked. */
  #after: string[] = [];
  readonly #taken: (checkpoint: Checkpoint) => void;
  /** The hash of the seed's last event, where it was known before. */
  readonly #head: string | null;
  #isWhole = false;
  /** Who waits for the whole log. */
  #waiting = 0;

  /** `taken` gets the checkpoints that are due within the seed. */
  constructor(
    seed: readonly SeedEvent[],
    tools: LogTools,
    head: string | null,
    taken: (checkpoint: Checkpoint) => void,
  ) {
    this.#seed = seed;
    this.#tools = tools;
    this.#head = head;
    this.#taken = taken;
    this.#trail = new AuditTrail(tools.chain);
  }

  get size(): number {
    return this.#isWhole ? this.#trail.size : this.#seed.length + this.#after.length;
  }

  /** All of it, linked at once where it is not yet. */
  get whole(): AuditTrail {
    for (const event of this.#unlinked()) this.#link(event);
    return this.#trail;
  }

  /** All of it, linked in slices where it is not yet. */
  async ready(isAwaited = true): Promise<AuditTrail> {
    this.#waiting += isAwaited ? 1 : 0;
    const link = async (): Promise<void> =>
      inSlices(this.#unlinked(), (event) => this.#link(event), {
        isAwaited: () => this.#waiting > 0,
      });
    await this.#linkers.run(link).finally(() => {
      this.#waiting -= isAwaited ? 1 : 0;
    });
    return this.#trail;
  }

  /** What the next event is linked to. */
  async end(): Promise<LogEnd> {
    return this.#end ?? (await this.ready()).end;
  }

  /** Links a draft to the end without adding it; `end` must have been waited for. */
  next(draft: EventDraft, id: string, at: Instant): Linked {
    return linkNext(this.#end ?? this.#trail.end, draft, { id, at }, this.#tools.chain);
  }

  /** Adds the event that `next` linked. */
  add(linked: Linked): void {
    if (this.#isWhole) this.#trail.add(linked);
    else this.#after.push(linked.line);
  }

  /** Adds the next line of another writer. */
  addLine(line: string): void {
    if (this.#isWhole) this.#trail.addLine(line);
    else this.#after.push(line);
  }

  /** The end as far as it is known without the events before it. */
  get #end(): LogEnd | null {
    if (this.#isWhole) return this.#trail.end;
    const last = this.#after.at(-1);
    if (last !== undefined) return endOf(readEvent(last));
    const begun = this.#seed.at(-1);
    if (this.#head === null || begun === undefined) return null;
    return { size: this.#seed.length, head: this.#head, lastAt: begun.at };
  }

  /** Whoever asks meanwhile may have linked the next one already. */
  *#unlinked(): Generator<SeedEvent> {
    while (!this.#isWhole) {
      const event = this.#seed[this.#trail.size];
      if (event === undefined) this.#join();
      else yield event;
    }
  }

  #link({ at, draft }: SeedEvent): void {
    const id = uuidV7(at, this.#tools.seedChance.bytes(UUID_CHANCE));
    const linked = this.#trail.next(draft, id, at);
    this.#trail.add(linked);
    const due = dueCheckpoint(linked.event);
    if (due) this.#taken(due);
  }

  /** What was written meanwhile goes on where the seed ends. */
  #join(): void {
    const { head } = this.#trail;
    if (this.#head !== null && head !== this.#head)
      throw new Error(`The log of the seed ends with ${head}, not with ${this.#head}.`);
    for (const line of this.#after) this.#trail.addLine(line);
    this.#after = [];
    this.#seed = [];
    this.#isWhole = true;
  }
}
