import { openPackage } from '../../src/contract/disclosures.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import { DAY } from '../../src/domain/instant.ts';
import { loadFolding } from '../../src/server/fold.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { tinyTools } from '../store/tiny-store.ts';
import { TinyDesk, TINY_NOW, tinySeedOf, type Sent } from '../tiny/tiny-desk.ts';
import { callerRecords } from './caller-people.ts';

/** Endpoints that show values to an agent, who reads none of them out: only the caller's own eyes and ears count. */
const forAgents: ReadonlySet<string> = new Set([
  'revealItem',
  'previewDisclosure',
  'compareCorrection',
  'openPackage',
]);

/** A desk that people call, with everything that has left it: a message is kept as it was sent, though the desk empties it. */
export class CallerDesk {
  readonly desk: TinyDesk;
  readonly #sent = new Map<string, OutboxMessage>();

  private constructor(desk: TinyDesk) {
    this.desk = desk;
    desk.store.onChange(() => this.#collect());
  }

  static open(): CallerDesk {
    const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
    const chance = seededChance(16, 'callers');
    const loadFold = async () => (await loadFolding()).keysOf;
    const store = new MemoryStore(
      tinySeedOf(callerRecords),
      tinyTools({ clock, chance, loadFold }),
    );
    return new CallerDesk(new TinyDesk({ given: { store, clock, chance } }));
  }

  /** What lies in the boxes that somebody opens: contact points of record by their item, others by their address. */
  inbox(holds: readonly string[]): readonly OutboxMessage[] {
    return [...this.#sent.values()].filter(
      ({ item, payload }) => holds.includes(item ?? '') || holds.includes(payload?.to ?? ''),
    );
  }

  /** Everything that an agent could tell a caller: all that the screens showed, but for what is shown to the agent alone. */
  get screens(): readonly string[] {
    return this.desk.answers
      .filter(({ endpoint }) => !forAgents.has(endpoint))
      .map(({ text }) => text);
  }

  /** Time goes by, and the people of the desk sign in again. */
  async pass(days: number): Promise<void> {
    this.desk.clock.advance(days * DAY);
    for (const account of ['ada', 'ali', 'bea', 'sue', 'sam', 'pia', 'pat'])
      await this.desk.signIn(account);
  }

  /** A call that may be refused: its body where it was done, else null. */
  async try(by: string, endpoint: Endpoint, sent: Sent): Promise<unknown> {
    const reply = await this.desk.call(by, endpoint, sent);
    return reply.status < 300 ? reply.body : null;
  }

  /** Opens a package with what somebody has; its text, or null. */
  async openPackage(reference: string, code: string): Promise<string | null> {
    const reply = await this.desk.call(null, openPackage, { body: { reference, code } });
    return reply.status === 200 ? reply.text : null;
  }

  #collect(): void {
    for (const message of this.desk.store.messages())
      if (message.payload !== null && message.payload.to !== '' && !this.#sent.has(message.id))
        this.#sent.set(message.id, message);
  }
}
