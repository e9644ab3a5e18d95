import { describe, expect, it } from 'vitest';
import { readSession } from '../contract/session.ts';
import { DAY } from '../domain/instant.ts';
import { DeletionWalk } from '../../mocks/tiny/deletion-walk.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { AuditUnavailable, type Store } from './ports.ts';

/** A store that dies once, before or after its n-th operation of a kind. */
class Dying {
  left = Infinity;
  readonly counts: 'every' | 'commit';
  readonly when: 'before' | 'after';
  hasDied = false;

  constructor(counts: 'every' | 'commit', when: 'before' | 'after') {
    this.counts = counts;
    this.when = when;
  }

  over(store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name === 'exclusively')
          return async (work: () => Promise<unknown>) => target.exclusively(work);
        return async (...given: unknown[]) => {
          const isCounted = this.counts === 'every' || name === 'commit';
          const dies = isCounted && (this.left -= 1) === 0;
          if (dies) this.hasDied = true;
          if (dies && this.when === 'before') throw new AuditUnavailable('died');
          const done: unknown = await Reflect.apply(value, target, given);
          if (dies) throw new AuditUnavailable('died');
          return done;
        };
      },
    });
  }
}

/** Starts a deletion, lets the store die while the system carries on, and sees it to its end. */
async function survive(dying: Dying, at: number, customer: string) {
  const desk = new TinyDesk({ between: (store) => dying.over(store) });
  const walk = await DeletionWalk.proved(desk, { customer });
  await walk.choose(`${customer}-product-plan`, 'anonymise');
  await walk.start();
  desk.clock.advance(DAY);
  await desk.signIn('ada');
  dying.left = at;
  for (let calls = 0; calls < 8 && !dying.hasDied; calls += 1) {
    await desk.call('ada', readSession);
    // Both or neither: whatever version stands, the log has its event.
    const { version } = await walk.record();
    const events = (await desk.events()).filter(({ object }) => object.id === walk.id);
    expect(events.at(-1)?.after).toBe(version);
  }
  dying.left = Infinity;
  await walk.finish();
  return { desk, walk };
}

/** What an end looks like, but for what chance drew. */
async function endOf({ desk, walk }: Awaited<ReturnType<typeof survive>>) {
  const record = await walk.record();
  const events = (await desk.events()).filter(({ object }) => object.id === walk.id);
  return {
    outcome: record.outcome,
    done: record.deletion?.done,
    entries: record.deletion?.entries.length,
    actions: events.map(({ action }) => action),
    letters: desk.outbox(walk.id).map(({ kind, payload }) => [kind, payload?.to]),
    chain: (await desk.chain()).ok,
  };
}

describe.each(['c-old', 'c-full'])('a deletion of %s that is interrupted', (customer) => {
  it.each([
    ['before', 'commit', [1, 2, 3, 4, 5, 6, 7]],
    ['after', 'commit', [1, 2, 3, 4, 5, 6, 7]],
    ['before', 'every', [3, 11, 23, 37, 53, 71, 97]],
  ] as const)(
    'dies %s %s, and ends as if it had not',
    async (when, counts, places) => {
      const undisturbed = await endOf(await survive(new Dying(counts, when), Infinity, customer));
      expect(undisturbed).toMatchObject({ chain: true, done: { anonymised: 1 } });
      let died = 0;
      for (const at of places) {
        const dying = new Dying(counts, when);
        expect(await endOf(await survive(dying, at, customer))).toEqual(undisturbed);
        if (dying.hasDied) died += 1;
      }
      expect(died).toBe(places.length);
    },
    60_000,
  );
});
