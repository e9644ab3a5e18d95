import type { Checkpoint } from '../../src/domain/audit.ts';
import type { Put } from '../../src/server/ports.ts';
import { AuditUnavailable, StorageFull } from '../../src/server/ports.ts';
import type { Block, News } from './block.ts';
import type { IDBPTransaction } from 'idb';
import type { OverlayDatabase, OverlaySchema } from './idb-schema.ts';
import type { Persistence } from './persistence.ts';
import type { TabChannel } from './tab-channel.ts';

const WRITER = 'rightsdesk.writer';
/** A writer whose turn does not come in this time gives up, in milliseconds. */
const TURN_MS = 5000;
/** From so many records on a commit is kept as one value. */
const BATCH_FROM = 200;

const committed = ['lines', 'records', 'batches', 'keys', 'checkpoints', 'state'] as const;
type CommitTransaction = IDBPTransaction<OverlaySchema, typeof committed, 'readwrite'>;

/** The overlay in IndexedDB: one transaction a commit, one writer of all tabs by a Web Lock. */
export class IdbPersistence implements Persistence {
  readonly #database: OverlayDatabase;
  readonly #channel: TabChannel;
  /** The world that this tab has read; after a reset there is another, which it must not touch. */
  #epoch: string | null = null;

  /** In which batch a record stands, as far as this tab has read. */
  readonly #batchOf = new Map<string, number>();

  constructor(database: OverlayDatabase, channel: TabChannel) {
    this.#database = database;
    this.#channel = channel;
  }

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    let hasTurn = false;
    try {
      return await navigator.locks.request(
        WRITER,
        { signal: AbortSignal.timeout(TURN_MS) },
        async () => {
          hasTurn = true;
          return work();
        },
      );
    } catch (error) {
      throw hasTurn ? error : new AuditUnavailable('no turn');
    }
  }

  async since(size: number): Promise<News> {
    const later = IDBKeyRange.lowerBound(size, true);
    const read = this.#database.transaction(committed, 'readonly');
    const [epoch, lines, records, batches, batchKeys, keys, checkpoints] = await Promise.all([
      read.objectStore('state').get('epoch'),
      read.objectStore('lines').getAll(later),
      read.objectStore('records').index('revision').getAll(later),
      read.objectStore('batches').getAll(later),
      read.objectStore('batches').getAllKeys(later),
      read.objectStore('keys').index('revision').getAll(later),
      // One may have been taken of a head that this store knew already.
      read.objectStore('checkpoints').getAll(IDBKeyRange.lowerBound(size)),
      read.done,
    ]);
    this.#epoch ??= epoch ?? null;
    if (epoch !== this.#epoch) throw new AuditUnavailable('reset');
    const blocks = batches.map((puts, index) => ({ revision: batchKeys[index] ?? 0, puts }));
    const singles = records.flatMap(({ revision, put }) =>
      put === null ? [] : [{ revision, puts: [put] }],
    );
    const removes = records.flatMap(({ gone }) => gone ?? []);
    for (const [index, one] of batches.entries()) {
      for (const put of one) this.#batchOf.set(nameOf(put), batchKeys[index] ?? 0);
    }
    const puts = [...blocks, ...singles]
      .sort((a, b) => a.revision - b.revision)
      .flatMap((block) => block.puts);
    return {
      puts,
      removes,
      lines,
      keys: keys.flatMap((key) => ('gone' in key ? [] : [key])),
      forgotten: keys.flatMap((key) => ('gone' in key ? [key.scope] : [])),
      checkpoints,
    };
  }

  async append(block: Block, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const write = this.#database.transaction(committed, 'readwrite', { durability: 'relaxed' });
    const giveUp = (): void => write.abort();
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      if ((await write.objectStore('state').get('epoch')) !== this.#epoch) {
        throw new AuditUnavailable('reset');
      }
      const { revision, puts, removes, line, key, checkpoint, forgotten = [] } = block;
      await this.#unbatch(write, block);
      const asked: Promise<unknown>[] = [
        // Not `put`: a number that another writer has used must stop the whole commit.
        write.objectStore('lines').add(line, revision),
        ...(puts.length < BATCH_FROM
          ? puts.map((put) => write.objectStore('records').put({ revision, put }, idOf(put)))
          : [write.objectStore('batches').put(puts, revision)]),
        ...removes.map((gone) =>
          write.objectStore('records').put({ revision, put: null, gone }, [gone.type, gone.id]),
        ),
        ...forgotten.map((scope) =>
          write.objectStore('keys').put({ scope, gone: true, revision }, scope),
        ),
        ...(key ? [write.objectStore('keys').put({ ...key, revision }, key.scope)] : []),
        ...(checkpoint ? [write.objectStore('checkpoints').put(checkpoint, revision)] : []),
      ];
      await Promise.all([...asked, write.done]);
      if (puts.length >= BATCH_FROM)
        for (const put of puts) this.#batchOf.set(nameOf(put), revision);
    } catch (error) {
      write.done.catch(() => undefined);
      throw isQuota(error) ? new StorageFull('quota') : new AuditUnavailable('transaction');
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
    this.#channel.tell('committed');
  }

  /** Takes what is written anew, or removed, out of the batch that still holds it as it was. */
  async #unbatch(write: CommitTransaction, { puts, removes }: Block): Promise<void> {
    const names = new Set([...puts.map(nameOf), ...removes.map(({ type, id }) => `${type} ${id}`)]);
    const held = new Set([...names].flatMap((name) => this.#batchOf.get(name) ?? []));
    const batches = write.objectStore('batches');
    for (const place of held) {
      const batch = (await batches.get(place)) ?? [];
      await batches.put(
        batch.filter((put) => !names.has(nameOf(put))),
        place,
      );
    }
    for (const name of names) this.#batchOf.delete(name);
  }

  async addCheckpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#database.put('checkpoints', checkpoint, checkpoint.size);
    this.#channel.tell('committed');
  }

  onNews(listener: () => void): void {
    this.#channel.on('committed', listener);
  }
}

function nameOf({ type, record }: Put): string {
  return `${type} ${record.id}`;
}

function idOf({ type, record }: Put): [string, string] {
  return [type, record.id];
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
