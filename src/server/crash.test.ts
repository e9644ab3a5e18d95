import { describe, expect, it } from 'vitest';
import { handOver } from '../contract/disclosures.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { carryOutOptOut, closeRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { answerSet, askSet, confirmCode, declare, sendCode } from '../contract/verification.ts';
import { AuditUnavailable, type Store } from './ports.ts';
import { TinyDesk, type Sent } from '../../mocks/tiny/tiny-desk.ts';
import { optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

/** A store that breaks once: before or after the commit of that number, counted from when it is armed. */
class Fuse {
  #left = 0;
  #when: 'before' | 'after' = 'before';
  commits = 0;

  arm(commit: number, when: 'before' | 'after'): void {
    this.#left = commit;
    this.#when = when;
    this.commits = 0;
  }

  between(store: Store): Store {
    const commit: Store['commit'] = async (change, event) => {
      this.commits += 1;
      this.#left -= 1;
      const isNow = this.#left === 0;
      if (isNow && this.#when === 'before') throw new AuditUnavailable('gone');
      const done = await store.commit(change, event);
      if (isNow) throw new AuditUnavailable('gone after the write');
      return done;
    };
    return new Proxy(store, {
      get(target, name) {
        if (name === 'commit') return commit;
        // Methods of a store keep their own `this`.
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  }
}

type Prepared = {
  readonly endpoint: Endpoint;
  readonly sent: Sent;
  readonly walk: TinyWalk | null;
};
type Deed = {
  readonly name: string;
  readonly commits: number;
  readonly prepare: (desk: TinyDesk) => Promise<Prepared>;
  /** What is left to do where the page says so. */
  readonly goOn?: Endpoint;
};

const begun = async (desk: TinyDesk) => TinyWalk.open(desk);

const deeds: readonly Deed[] = [
  {
    name: 'an opt-out',
    commits: 2,
    prepare: async () => ({ endpoint: openRequest, sent: { body: optOutBody() }, walk: null }),
    goOn: carryOutOptOut,
  },
  {
    name: 'a hand-over',
    commits: 2,
    prepare: async (desk) => {
      const walk = await (await begun(desk)).prepare();
      return {
        endpoint: handOver,
        sent: await walk.sent({ method: 'link', item: 'c-full-email' }),
        walk,
      };
    },
    goOn: handOver,
  },
  {
    name: 'a code on its way, with its alert',
    commits: 2,
    prepare: async (desk) => {
      const walk = await begun(desk);
      return { endpoint: sendCode, sent: await walk.sent({ item: 'c-full-phone' }), walk };
    },
  },
  {
    name: 'a failed set, with its alert',
    commits: 2,
    prepare: async (desk) => {
      const walk = await begun(desk);
      await walk.do(askSet);
      return { endpoint: answerSet, sent: await walk.sent(await walk.answers(false)), walk };
    },
  },
  {
    name: 'the last proof, with the level',
    commits: 2,
    prepare: async (desk) => {
      const walk = await begun(desk);
      await walk.answer();
      await walk.do(declare, { how: 'signed' });
      await walk.sendCode();
      return { endpoint: confirmCode, sent: await walk.sent({ code: walk.code }), walk };
    },
  },
  {
    name: 'a closing',
    commits: 1,
    prepare: async (desk) => {
      const walk = await (await begun(desk)).prepare();
      await walk.handOver();
      return { endpoint: closeRequest, sent: await walk.sent(), walk };
    },
  },
];

/** What is left at the end: how each request stands, what was done, and what left the desk. */
async function end(desk: TinyDesk) {
  const requests = await desk.store.requests();
  const events = await desk.events();
  return {
    requests: requests.map(({ id, status, outcome, optOut, disclosure, verification }) => ({
      id,
      status,
      outcome,
      notices: optOut?.notices,
      isHandedOver: disclosure?.handedOver != null,
      isReached: verification.reachedAt !== null,
      codes: verification.codes.length,
      sets: verification.sets.map(({ verdict }) => verdict),
    })),
    events: events.map(({ action }) => action).filter((action) => action !== 'command.refused'),
    outbox: desk.store.messages().map(({ kind, contact }) => `${kind} ${contact}`),
    suppressions: (await desk.store.get('customer', 'c-full'))?.suppressions.length,
    chain: (await desk.chain()).ok,
  };
}

/** As a client recovers: the same key again; then it looks, and does what the page says is left. */
async function recover(
  desk: TinyDesk,
  { endpoint, sent, walk }: Prepared,
  goOn?: Endpoint,
): Promise<void> {
  const again = await desk.call('ada', endpoint, sent);
  expect([200, 201, 412]).toContain(again.status);
  const left = walk ?? new TinyWalk(desk, 'R-1', 'ada');
  const view = await left.view();
  if (goOn?.command == null) return;
  const may = new Map<string, unknown>(Object.entries(view.can));
  if (may.get(goOn.command) !== true) return;
  await left.do(goOn, goOn === endpoint ? (sent.body as object) : {});
}

const cases = deeds.flatMap((deed) =>
  Array.from({ length: deed.commits }, (_, index) => index + 1).flatMap((commit) =>
    (['before', 'after'] as const).map((when): [string, 'before' | 'after', number, Deed] => [
      deed.name,
      when,
      commit,
      deed,
    ]),
  ),
);

async function run(deed: Deed, crash: { commit: number; when: 'before' | 'after' } | null) {
  const fuse = new Fuse();
  const desk = new TinyDesk({ between: (store) => fuse.between(store) });
  const prepared = await deed.prepare(desk);
  await desk.tokenOf('ada');
  const keyed = { ...prepared, sent: { ...prepared.sent, key: desk.newKey() } };
  fuse.arm(crash?.commit ?? 0, crash?.when ?? 'before');
  const first = await desk.call('ada', keyed.endpoint, keyed.sent);
  if (crash === null) {
    expect(first.status).toBeLessThan(300);
    expect(fuse.commits).toBe(deed.commits);
    await (keyed.walk ?? new TinyWalk(desk, 'R-1', 'ada')).view();
  } else {
    expect([first.status, first.headers.get('Retry-After')]).toEqual([503, '2']);
    await recover(desk, keyed, deed.goOn);
  }
  return end(desk);
}

describe('a crash', () => {
  it.each(cases)(
    'in %s, %s commit %i: nothing is lost and nothing doubled',
    async (_, when, commit, deed) => {
      expect(await run(deed, { commit, when })).toEqual(await run(deed, null));
    },
  );

  it('before the first commit leaves no trace at all', async () => {
    for (const deed of deeds) {
      const fuse = new Fuse();
      const desk = new TinyDesk({ between: (store) => fuse.between(store) });
      const { endpoint, sent } = await deed.prepare(desk);
      await desk.tokenOf('ada');
      const before = await end(desk);
      fuse.arm(1, 'before');
      expect((await desk.call('ada', endpoint, sent)).status).toBe(503);
      expect([deed.name, await end(desk)]).toEqual([deed.name, before]);
    }
  });
});
