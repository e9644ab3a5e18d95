import type { AccessRow } from '../../src/domain/access-history.ts';
import type { Authority } from '../../src/domain/authority.ts';
import type { AuditEvent, Checkpoint, EventDraft } from '../../src/domain/audit.ts';
import { AUDIT_LOG } from '../../src/domain/audit.ts';
import type { ChainTools } from '../../src/domain/audit-chain.ts';
import type { Customer, Recipient } from '../../src/domain/customer.ts';
import type { MailingList } from '../../src/domain/direct-mail.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { Merge } from '../../src/domain/merge.ts';
import type { LogBookEntry, OutboxMessage } from '../../src/domain/outbox.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import type { Desk, Staff } from '../../src/domain/staff.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type {
  AuditQuery,
  Chance,
  Change,
  Clock,
  KeyRecord,
  LookupHit,
  LookupProbe,
  RecordType,
  Records,
  Removal,
  Store,
} from '../../src/server/ports.ts';
import { AuditUnavailable, VersionMoved } from '../../src/server/ports.ts';
import type { Linked } from './audit-trail.ts';
import { dueCheckpoint } from './audit-trail.ts';
import type { Block } from './block.ts';
import type { FoldItem } from './customer-index.ts';
import { CustomerIndex } from './customer-index.ts';
import { Mutex } from './mutex.ts';
import { StoreLog } from './store-log.ts';
import type { StoreSeed } from './store-seed.ts';
import { Tables } from './tables.ts';
import { UUID_CHANCE, uuidV7 } from './uuid-v7.ts';

/** What a store borrows. */
export type StoreTools = {
  readonly clock: Clock;
  readonly chance: Chance;
  /** Chance of the events before the world begins: they are the same whatever was drawn since. */
  readonly seedChance: Chance;
  readonly chain: ChainTools;
  readonly loadFold: () => Promise<FoldItem>;
  /** Aborts when a commit has had its time; after it the commit has not happened. */
  readonly deadline: () => AbortSignal;
  /** Stands before every commit; throws, or never returns, for a fault. */
  readonly gate: (signal: AbortSignal) => Promise<void>;
};

/** The business state in memory, behind the one write that there is. */
export class MemoryStore implements Store {
  protected readonly tools: StoreTools;
  protected readonly tables = new Tables();
  protected readonly commits = new Mutex();
  protected readonly log: StoreLog;
  /** Of the seed's records only those that no commit can touch: an erased one must have no copy. */
  readonly #seed: Omit<StoreSeed, 'customers' | 'records' | 'events'>;
  readonly #writers = new Mutex();
  readonly #lookup: CustomerIndex;
  readonly #keys = new Map<string, KeyRecord>();
  readonly #checkpoints = new Map<number, Checkpoint>();
  readonly #listeners = new Set<() => void>();
  #mailingLists: Promise<readonly MailingList[]> | null = null;
  #writing = 0;

  constructor(seed: StoreSeed, tools: StoreTools) {
    const { customers: _customers, records: _records, events, ...rest } = seed;
    this.#seed = rest;
    this.tools = tools;
    const begun = [{ at: seed.openedAt, draft: opening }, ...events];
    this.log = new StoreLog(begun, tools, seed.head ?? null, (due) => this.takeCheckpoint(due));
    this.#lookup = new CustomerIndex(tools.loadFold);
    for (const record of seed.customers) {
      this.tables.put({ type: 'customer', record });
      this.#lookup.put(record);
    }
    for (const put of seed.records) this.tables.put(put);
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.turn(async () => {
      this.#writing += 1;
      try {
        return await work();
      } finally {
        this.#writing -= 1;
      }
    });
  }

  async commit(change: Change, draft: EventDraft): Promise<AuditEvent> {
    const write = () => this.commits.run(() => this.#write(change, draft));
    return this.#writing > 0 ? write() : this.exclusively(write);
  }

  async get<T extends RecordType>(type: T, id: string): Promise<Records[T] | null> {
    if (type === 'customer' && this.#seed.later?.ids.has(id)) await this.readyRecords();
    return this.tables.get(type, id);
  }

  /** Makes every record ready to be read whole; what asks for more than a first queue waits for it. */
  async readyRecords(): Promise<void> {
    await this.#seed.later?.ready();
  }

  async requests(): Promise<readonly RequestRecord[]> {
    return this.tables.requests();
  }

  async requestsOf(customers: readonly string[]): Promise<readonly RequestRecord[]> {
    return this.tables.requestsOf(customers);
  }

  async dueRequests(now: number): Promise<readonly string[]> {
    return this.tables.dueRequests(now);
  }

  async holdsOf(customers: readonly string[]): Promise<readonly Hold[]> {
    return this.tables.holdsOf(customers);
  }

  async logBook(): Promise<readonly LogBookEntry[]> {
    return this.tables.logBook();
  }

  async merges(): Promise<readonly Merge[]> {
    return this.tables.merges();
  }

  async everyCustomer(company: CompanyId): Promise<readonly Customer[]> {
    return this.tables.everyCustomer(company);
  }

  async messagesOf(request: string): Promise<readonly OutboxMessage[]> {
    return this.tables.messagesOf(request);
  }

  async messageByReference(referenceHash: string): Promise<OutboxMessage | null> {
    return this.tables.messageByReference(referenceHash);
  }

  async customersOf(person: string): Promise<readonly Customer[]> {
    return this.tables.customersOf(person);
  }

  async lookUp(
    company: CompanyId | null,
    probes: readonly LookupProbe[],
    limit: number,
  ): Promise<readonly LookupHit[]> {
    return this.#lookup.find(company, probes, limit);
  }

  async nextRequestNumber(): Promise<number> {
    return this.tables.nextRequestNumber();
  }

  async desks(): Promise<readonly Desk[]> {
    return this.#seed.desks;
  }

  async staff(): Promise<readonly Staff[]> {
    return this.#seed.staff;
  }

  async recipients(): Promise<readonly Recipient[]> {
    return this.#seed.recipients;
  }

  async authorities(): Promise<readonly Authority[]> {
    // Only the place of the authorities reads it.
    return (await import('../seed/authorities.ts')).authorities;
  }

  async mailingLists(): Promise<readonly MailingList[]> {
    this.#mailingLists ??= this.#seed.mailingLists?.() ?? Promise.resolve([]);
    return this.#mailingLists;
  }

  async accessRows(company: CompanyId): Promise<readonly AccessRow[]> {
    const { accessRowsOf } = await import('../seed/access-history.ts');
    const desks = this.#seed.desks.flatMap((one) => (one.company === company ? [one.id] : []));
    return accessRowsOf(company, this.tables.customersOfCompany(company), desks);
  }

  async auditSize(): Promise<number> {
    return this.log.size;
  }

  async auditPage(query: AuditQuery): Promise<readonly AuditEvent[]> {
    return (await this.log.ready()).page(query);
  }

  async auditLines(after: number, limit: number): Promise<readonly string[]> {
    return (await this.log.ready()).lines(after, limit);
  }

  async checkpoints(): Promise<readonly Checkpoint[]> {
    // Those within the seed come with its events.
    await this.log.ready();
    return [...this.#checkpoints.values()].sort((a, b) => a.size - b.size);
  }

  async addCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.takeCheckpoint(checkpoint);
  }

  async finishedKey(scope: string): Promise<KeyRecord | null> {
    return this.#keys.get(scope) ?? null;
  }

  /** Makes the keys of the look-up before anybody asks. */
  async readyLookUp(): Promise<void> {
    await this.readyRecords();
    await this.#lookup.ready();
  }

  /** Links the events of the log before anybody asks. */
  async readyLog(): Promise<void> {
    await this.log.ready(false);
  }

  /** Everything that was ever handed to the outbox, for those who play the customer. */
  messages(): readonly OutboxMessage[] {
    return [...this.tables.messages()];
  }

  /** A request as it stands, for those who move the clock to its date. */
  request(id: string): RequestRecord | null {
    return this.tables.get('request', id);
  }

  /** Lines of the log after the first so many. */
  linesAfter(size: number): readonly string[] {
    return this.log.whole.lines(size, Infinity);
  }

  /** Every record by `type id`, for those who watch what changes. */
  stored(): Iterable<[string, Records[RecordType]]> {
    return this.tables.stored();
  }

  /** Everything that is kept about anybody, for those who search it. */
  contents(): readonly unknown[] {
    return [
      ...this.tables.contents(),
      ...this.#lookup.contents(),
      ...this.#keys.values(),
      ...this.log.whole.lines(0, Infinity),
    ];
  }

  get allDesks(): readonly Desk[] {
    return this.#seed.desks;
  }

  /** Calls back after every change, one of another tab too. Returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits for the turn to write. */
  protected turn<T>(work: () => Promise<T>): Promise<T> {
    return this.#writers.run(work);
  }

  /** Makes a block last before anybody can read it; memory lasts as long as its page. */
  protected async keep(_block: Block, _signal: AbortSignal): Promise<void> {}

  protected takeKey(key: KeyRecord): void {
    this.#keys.set(key.scope, key);
  }

  protected takeForgotten(scopes: readonly string[]): void {
    for (const scope of scopes) this.#keys.delete(scope);
  }

  /** The first checkpoint of a size stands; a later one could say nothing else. */
  protected takeCheckpoint(checkpoint: Checkpoint): void {
    if (!this.#checkpoints.has(checkpoint.size)) this.#checkpoints.set(checkpoint.size, checkpoint);
  }

  protected takePuts(puts: Change['puts']): void {
    for (const put of puts) {
      this.tables.put(put);
      if (put.type === 'customer') this.#lookup.put(put.record);
    }
  }

  protected takeRemoves(removes: readonly Removal[]): void {
    for (const { type, id } of removes) {
      this.tables.remove(type, id);
      if (type === 'customer') this.#lookup.remove(id);
    }
  }

  protected changed(): void {
    for (const tell of this.#listeners) tell();
  }

  /** Validates, then makes it last, then shows it: a failure anywhere leaves nothing behind. */
  async #write(change: Change, draft: EventDraft): Promise<AuditEvent> {
    this.#refuseMoved(change);
    const { lastAt } = await this.log.end();
    const at = Math.max(this.tools.clock.now(), lastAt ?? 0);
    const linked = this.log.next(draft, uuidV7(at, this.tools.chance.bytes(UUID_CHANCE)), at);
    const block: Block = {
      revision: linked.event.seq,
      puts: change.puts,
      removes: change.removes ?? [],
      forgotten: this.#scopesOf(change.forgets ?? []),
      line: linked.line,
      key: change.key,
      checkpoint: dueCheckpoint(linked.event),
    };
    await this.#keepInTime(block);
    this.#show(block, linked);
    return linked.event;
  }

  #show(block: Block, linked: Linked): void {
    this.takePuts(block.puts);
    this.takeRemoves(block.removes);
    this.log.add(linked);
    this.takeForgotten(block.forgotten ?? []);
    if (block.key) this.takeKey(block.key);
    if (block.checkpoint) this.takeCheckpoint(block.checkpoint);
    this.changed();
  }

  #scopesOf(references: readonly string[]): readonly string[] {
    if (references.length === 0) return [];
    const forgets = new Set(references);
    return [...this.#keys.values()].flatMap(({ reference, scope }) =>
      reference !== null && forgets.has(reference) ? [scope] : [],
    );
  }

  async #keepInTime(block: Block): Promise<void> {
    const signal = this.tools.deadline();
    const kept = this.tools.gate(signal).then(() => {
      signal.throwIfAborted();
      return this.keep(block, signal);
    });
    const late = new Promise<never>((_, reject) => {
      const giveUp = (): void => reject(new AuditUnavailable('deadline'));
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp, { once: true });
    });
    await Promise.race([kept, late]);
  }

  #refuseMoved({ puts, removes = [] }: Change): void {
    const met = new Set<string>();
    for (const { type, id, seen } of removes) {
      const version = this.tables.get(type, id)?.version ?? 0;
      if (version !== seen) throw new VersionMoved(version);
      met.add(`${type} ${id}`);
    }
    for (const { type, record, seen } of puts) {
      const version = this.tables.get(type, record.id)?.version ?? 0;
      if (version !== seen) throw new VersionMoved(version);
      if (record.version <= seen) throw new TypeError(`${type}: a write must raise the version.`);
      if (met.has(`${type} ${record.id}`)) throw new TypeError(`${type}: written twice at once.`);
      met.add(`${type} ${record.id}`);
    }
  }
}

const opening: EventDraft = {
  actor: { id: 'system', role: 'system', desk: null, session: null },
  action: 'log.opened',
  object: { type: 'log', id: AUDIT_LOG, version: 1 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'opening',
};
