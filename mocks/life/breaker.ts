import { AuditUnavailable, StorageFull, type Store } from '../../src/server/ports.ts';

/** What goes wrong with one commit of a call: before it, or after it was made. */
export type Break = {
  readonly nth: number;
  readonly when: 'full' | 'no-log' | 'after';
};

/** Stands between server and store, and breaks one commit when it is told to. */
export class Breaker {
  #break: Break | null = null;
  #commits = 0;

  arm(broken: Break | null): void {
    this.#break = broken;
    this.#commits = 0;
  }

  between(store: Store): Store {
    const commit: Store['commit'] = async (change, event) => {
      this.#commits += 1;
      const now = this.#break?.nth === this.#commits ? this.#break.when : null;
      if (now === 'full') throw new StorageFull('no room');
      if (now === 'no-log') throw new AuditUnavailable('no log');
      const done = await store.commit(change, event);
      if (now === 'after') throw new AuditUnavailable('lost after the write');
      return done;
    };
    return withMember(store, 'commit', commit);
  }
}

/** The same store with one member of its own; its other methods keep their `this`. */
export function withMember<K extends keyof Store>(store: Store, name: K, member: Store[K]): Store {
  const bound = new Map<PropertyKey, unknown>([[name, member]]);
  return new Proxy<Store>(store, {
    get(target, key) {
      if (bound.has(key)) return bound.get(key);
      const own: unknown = Reflect.get(target, key, target);
      const kept = typeof own === 'function' ? (own.bind(target) as unknown) : own;
      bound.set(key, kept);
      return kept;
    },
  });
}
