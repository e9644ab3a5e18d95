import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import { HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { loadFolding } from '../../src/server/fold.ts';
import type { Customer } from '../../src/domain/customer.ts';
import type { Chance } from '../../src/server/ports.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { tinyTools } from '../store/tiny-store.ts';
import { TINY_NOW, TinyDesk, tinySeedOf, type Reply, type Sent } from '../tiny/tiny-desk.ts';
import { TINY_SEED } from '../tiny/tiny-people.ts';
import { lifeCustomers, lifeSettings } from './life-people.ts';
import { Breaker } from './breaker.ts';
import {
  customersIn,
  personIn,
  requestsIn,
  type Deed,
  type Snapshot,
  type Watch,
} from './watch.ts';
import { Watchers } from './watchers.ts';

/** A call without a session is the customer's. */
export type Who = string | null;

/** A session ends after a quarter of an hour without a call, or after eight hours; it is renewed a little earlier. */
const IDLE = 14 * MINUTE;
const ABSOLUTE = 8 * HOUR - MINUTE;

/** What a world of lives is made of. */
export type LifeMeans = Pick<LifeWorld, 'clock' | 'chance' | 'breaker' | 'store' | 'desk'>;

/** What a store of these lives begins with. */
export const lifeSeed = { ...tinySeedOf(lifeCustomers), records: lifeSettings };

function oneTab(): LifeMeans {
  const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
  const chance = seededChance(TINY_SEED, 'life');
  const breaker = new Breaker();
  const loadFold = async () => (await loadFolding()).keysOf;
  const store = new MemoryStore(lifeSeed, tinyTools({ clock, chance, loadFold }));
  const desk = new TinyDesk({
    given: { store, clock, chance },
    between: (inner) => breaker.between(inner),
  });
  return { clock, chance, breaker, store, desk };
}

/** The whole server on a few lives, watched at every call. */
export class LifeWorld {
  readonly clock: AdjustableClock;
  readonly chance: Chance;
  readonly breaker: Breaker;
  readonly store: MemoryStore;
  readonly desk: TinyDesk;
  readonly watchers: Watchers;
  readonly #sessions = new Map<string, { startedAt: number; seenAt: number }>();
  #lines = 0;
  readonly #answers = new Map<TinyDesk, number>();
  #seen: Snapshot;

  constructor(means: LifeMeans = oneTab(), watches?: readonly Watch[]) {
    this.clock = means.clock;
    this.chance = means.chance;
    this.breaker = means.breaker;
    this.store = means.store;
    this.desk = means.desk;
    this.#seen = this.snapshot();
    this.watchers = new Watchers(this.#seen, watches);
  }

  snapshot(): Snapshot {
    return new Map(this.store.stored());
  }

  requests(): readonly RequestRecord[] {
    return requestsIn(this.snapshot());
  }

  customers(): readonly Customer[] {
    return customersIn(this.snapshot());
  }

  /** Every record of the person behind a record. */
  person(customer: string | null): readonly Customer[] {
    return personIn(this.snapshot(), customer);
  }

  request(id: string): RequestRecord | null {
    return this.store.request(id);
  }

  /** Every server of this world. */
  get desks(): readonly TinyDesk[] {
    return [this.desk];
  }

  /** Signs an account in where it has no session that is still awake. */
  async awake(account: string): Promise<void> {
    const now = this.clock.now();
    const session = this.#sessions.get(account);
    const isAwake =
      session !== undefined && now - session.seenAt < IDLE && now - session.startedAt < ABSOLUTE;
    if (!isAwake) await this.desk.signIn(account);
    const startedAt = isAwake ? session.startedAt : now;
    this.#sessions.set(account, { startedAt, seenAt: now });
  }

  /** Makes one call, and lets everybody who watches look at what it left. */
  async call(who: Who, endpoint: Endpoint, sent: Sent): Promise<Reply> {
    const [reply] = await this.calls(who, [{ endpoint, sent }]);
    if (reply === undefined) throw new TypeError('A call has a reply.');
    return reply;
  }

  /** Makes calls of one account at the same moment. */
  async calls(
    who: Who,
    asked: readonly { readonly endpoint: Endpoint; readonly sent: Sent }[],
  ): Promise<readonly Reply[]> {
    if (who !== null) await this.awake(who);
    this.look([]);
    const replies = await Promise.all(
      asked.map(async ({ endpoint, sent }) => this.desk.call(who, endpoint, sent)),
    );
    this.look(
      asked.flatMap(({ endpoint, sent }, index): Deed[] => {
        const reply = replies[index];
        return reply === undefined ? [] : [{ who, endpoint, sent, reply }];
      }),
    );
    return replies;
  }

  /** Does something that is no call, and lets everybody look at what it left. */
  async beside<T>(work: () => Promise<T>): Promise<T> {
    this.look([]);
    const done = await work();
    this.look([]);
    return done;
  }

  /** Shows what has happened since the last look. */
  look(deeds: readonly Deed[]): void {
    const lines = this.store.linesAfter(this.#lines);
    // Between two calls nothing happens.
    if (deeds.length === 0 && lines.length === 0) return;
    const after = this.snapshot();
    this.#lines += lines.length;
    const answers = this.desks.flatMap((desk) => {
      const from = this.#answers.get(desk) ?? 0;
      this.#answers.set(desk, desk.answers.length);
      return desk.answers.slice(from);
    });
    const events = lines.map((line) => JSON.parse(line) as AuditEvent); // a line of this store's own chain
    const moment = {
      now: this.clock.now(),
      before: this.#seen,
      after,
      lines,
      events,
      deeds,
      answers,
      unforeseen: this.desks.flatMap((desk) => desk.unforeseen),
    };
    this.#seen = after;
    this.watchers.see(moment);
  }

  /** Holds the whole log against its checkpoints once more, from the first event. */
  async finish(): Promise<void> {
    this.look([]);
    const chain = await this.desk.chain();
    this.watchers.finish(chain);
  }
}
