import type { Scratch, Store } from '../../src/server/ports.ts';

/** What a dead process answers: nothing ever again. */
export class Died extends Error {}

/** A process that dies after so many operations on its stores; everything it asks of them later is lost. */
export class Mortal {
  operations = 0;
  readonly #after: number;

  constructor(after = Infinity) {
    this.#after = after;
  }

  get isDead(): boolean {
    return this.operations >= this.#after;
  }

  /** A store of this process. */
  store(store: Store): Store {
    return this.#counted(store);
  }

  /** The drafts, sessions and counters of this process. */
  scratch(scratch: Scratch): Scratch {
    return this.#counted(scratch);
  }

  #counted<T extends object>(place: T): T {
    return new Proxy(place, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        // The turn to write is no operation of its own; what is done in it is.
        if (name === 'exclusively') return member.bind(target) as unknown;
        return async (...given: unknown[]): Promise<unknown> => {
          if (this.isDead) throw new Died('dead');
          const done: unknown = await Reflect.apply(member, target, given);
          this.operations += 1;
          if (this.isDead) throw new Died('dead');
          return done;
        };
      },
    });
  }
}
