import type { Store } from '../../src/server/ports.ts';

/** Rounds without anybody who waits, after which whatever runs has got stuck. */
const STUCK = 1_000_000;

/**
 * Lets everything that touches a store go on one operation at a time, in an order that a seed draws. Outside of a run
 * nobody waits.
 */
export class Turns {
  readonly #below: (limit: number) => number;
  #waiting: (() => void)[] = [];
  #isRunning = false;
  /** Operations that had to wait for their turn. */
  taken = 0;

  constructor(below: (limit: number) => number) {
    this.#below = below;
  }

  /** Waits for a turn. */
  async pass(): Promise<void> {
    if (!this.#isRunning) return;
    await new Promise<void>((go) => {
      this.#waiting.push(go);
    });
  }

  /** Runs works beside each other to their ends. */
  async run<T>(works: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
    this.#isRunning = true;
    const state = { isDone: false };
    const all = Promise.all(works.map(async (work) => work())).finally(() => {
      state.isDone = true;
    });
    // Whoever fails is heard at the end; until then the others go on.
    all.catch(() => undefined);
    for (let idle = 0; !state.isDone; idle += 1) {
      await rest();
      if (this.#next()) idle = 0;
      else if (idle > STUCK) throw new Error('Everybody waits for somebody.');
    }
    this.#isRunning = false;
    while (this.#next()) await rest();
    return all;
  }

  /** An object whose every method waits for its turn before it does anything. */
  over<T extends object>(inner: T, spared: readonly (keyof T)[] = []): T {
    const bound = new Map<PropertyKey, unknown>();
    return new Proxy(inner, {
      get: (target, key) => {
        if (bound.has(key)) return bound.get(key);
        const own: unknown = Reflect.get(target, key, target);
        const isSpared = spared.some((name) => name === key);
        const kept =
          typeof own !== 'function' || isSpared
            ? typeof own === 'function'
              ? (own.bind(target) as unknown)
              : own
            : async (...given: unknown[]): Promise<unknown> => {
                await this.pass();
                return (own as (...args: unknown[]) => unknown).apply(target, given); // a method of the target
              };
        bound.set(key, kept);
        return kept;
      },
    });
  }

  #next(): boolean {
    const [go] = this.#waiting.splice(this.#below(Math.max(1, this.#waiting.length)), 1);
    if (go === undefined) return false;
    this.taken += 1;
    go();
    return true;
  }
}

/** Lets every promise that can go on go on. */
async function rest(): Promise<void> {
  await new Promise((go) => {
    setImmediate(go);
  });
}

/** A store whose operations wait for their turns, its commit before and after. */
export function storeInTurns(turns: Turns, store: Store): Store {
  const inTurns = turns.over(store);
  const commit: Store['commit'] = async (change, event) => {
    await turns.pass();
    const done = await store.commit(change, event);
    await turns.pass();
    return done;
  };
  return new Proxy(inTurns, {
    get: (target, key) =>
      key === 'commit' ? commit : (Reflect.get(target, key, target) as unknown),
  });
}
