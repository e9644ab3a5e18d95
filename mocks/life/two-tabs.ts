import { loadFolding } from '../../src/server/fold.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryPersistence } from '../store/memory-persistence.ts';
import { OverlayStore } from '../store/overlay-store.ts';
import { tinyTools } from '../store/tiny-store.ts';
import { TINY_NOW, TinyDesk, type Reply } from '../tiny/tiny-desk.ts';
import { TINY_SEED } from '../tiny/tiny-people.ts';
import { Breaker } from './breaker.ts';
import type { LifeCall } from './life-step.ts';
import { lifeSeed, LifeWorld, type LifeMeans } from './life-world.ts';
import { storeInTurns, type Turns } from './turns.ts';
import { Violation, type Deed } from './watch.ts';

/** A call of a schedule, made from one of two tabs. */
export type TabCall = Pick<LifeCall, 'who' | 'endpoint' | 'sent'> & { readonly tab: 0 | 1 };

type Tab = { readonly store: OverlayStore; readonly desk: TinyDesk };

/** One world in two tabs of one browser: each has its own store above what both share. */
export class TwoTabs extends LifeWorld {
  readonly turns: Turns;
  readonly #second: Tab;
  readonly #first: OverlayStore;

  private constructor(means: LifeMeans, first: OverlayStore, second: Tab, turns: Turns) {
    super(means);
    this.#first = first;
    this.#second = second;
    this.turns = turns;
  }

  static async open(turns: Turns): Promise<TwoTabs> {
    const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
    const shared = turns.over(new MemoryPersistence(), ['onNews', 'contents']);
    const tab = async (stream: string) => {
      const chance = seededChance(TINY_SEED, stream);
      const loadFold = async () => (await loadFolding()).keysOf;
      const tools = tinyTools({ clock, chance, loadFold });
      const store = await OverlayStore.open(lifeSeed, tools, shared);
      const desk = new TinyDesk({
        given: { store, clock, chance },
        between: (inner) => storeInTurns(turns, inner),
      });
      return { store, desk, chance };
    };
    const [first, second] = [await tab('tab-1'), await tab('tab-2')];
    const means = { clock, breaker: new Breaker(), ...first };
    return new TwoTabs(means, first.store, second, turns);
  }

  override get desks(): readonly TinyDesk[] {
    return [this.desk, this.#second.desk];
  }

  /** The store of the second tab, for what comes in beside the API. */
  get otherStore(): OverlayStore {
    return this.#second.store;
  }

  /** Makes calls of several accounts in both tabs beside each other, and whatever else is to happen meanwhile. */
  async together(
    asked: readonly TabCall[],
    beside: readonly (() => Promise<unknown>)[],
  ): Promise<readonly Reply[]> {
    for (const { who, tab } of asked)
      if (who !== null) await (tab === 0 ? this.awake(who) : this.#second.desk.signIn(who));
    await this.#bothKnow();
    this.look([]);
    const deeds: Deed[] = [];
    const replies: Reply[] = [];
    await this.turns.run<unknown>([
      ...asked.map(({ who, endpoint, sent, tab }) => async () => {
        const desk = tab === 0 ? this.desk : this.#second.desk;
        const reply = await desk.call(who, endpoint, sent);
        deeds.push({ who, endpoint, sent, reply });
        replies.push(reply);
      }),
      ...beside,
    ]);
    await this.#bothKnow();
    this.#agree();
    this.look(deeds);
    return replies;
  }

  async #bothKnow(): Promise<void> {
    await this.#first.refresh();
    await this.#second.store.refresh();
  }

  /** What one tab wrote the other has: nothing is lost between them. */
  #agree(): void {
    const [one, other] = [new Map(this.#first.stored()), new Map(this.#second.store.stored())];
    for (const [key, { version }] of one)
      if (other.get(key)?.version !== version) throw new Violation(`lost ${key} in a tab`);
    if (one.size !== other.size) throw new Violation('lost a record between tabs');
  }
}
