import type { describe as Describe, expect as Expect, it as It } from 'vitest';
import type { EventDraft } from '../../domain/audit.ts';
import { verify } from '../../domain/audit-chain.ts';
import { chainTools } from '../chain-tools.ts';
import type { Change, KeyRecord, Put, Store } from '../ports.ts';
import { VersionMoved } from '../ports.ts';
import { sampleCustomer, sampleMessage, sampleRequest } from './sample-records.ts';

/** What the suite needs of the one who runs it: the test functions, and a store with an opened log. */
export type StoreSuite = {
  readonly name: string;
  readonly test: {
    readonly describe: typeof Describe;
    readonly it: typeof It;
    readonly expect: typeof Expect;
  };
  readonly make: () => Promise<Store>;
};

const nothing: Change = { puts: [], key: null };
const key: KeyRecord = {
  scope: 'agent-1 POST /api/requests',
  fingerprint: 'f'.repeat(64),
  status: 201,
  reference: 'R-7',
  finishedAt: 1,
  outcome: null,
};

function draft(given: Partial<EventDraft> = {}): EventDraft {
  return {
    actor: { id: 'agent-1', role: 'agent', desk: 'desk-1', session: 'session-1' },
    action: 'request.opened',
    object: { type: 'request', id: 'R-7', version: 1 },
    subject: null,
    outcome: 'done',
    purpose: null,
    call: 'call-1',
    ...given,
  };
}

function put(type: 'customer' | 'request' | 'message', id: string, version = 1): Put {
  switch (type) {
    case 'customer':
      return { type, record: sampleCustomer({ id, version }), seen: version - 1 };
    case 'request':
      return { type, record: sampleRequest({ id, version, customer: 'c-1' }), seen: version - 1 };
    case 'message':
      return { type, record: sampleMessage({ id, version, request: 'R-7' }), seen: version - 1 };
  }
}

async function size(store: Store): Promise<number> {
  return store.auditSize();
}

async function verdict(store: Store) {
  const lines = await store.auditLines(0, 10_000);
  return verify(lines, await store.checkpoints(), chainTools);
}

/** What any Store must hold, whatever stands behind it. */
export function storeSuite({ name, test: { describe, it, expect }, make }: StoreSuite): void {
  describe(`${name}: the one write`, () => {
    it('opens with a log of one event', async () => {
      const store = await make();
      const [first] = await store.auditLines(0, 1);
      expect(first).toContain('"action":"log.opened"');
    });

    it('writes records, event and key together', async () => {
      const store = await make();
      const before = await size(store);
      const event = await store.commit({ puts: [put('request', 'R-7')], key }, draft());
      expect((await store.get('request', 'R-7'))?.version).toBe(1);
      expect(await store.finishedKey(key.scope)).toEqual(key);
      expect(event).toMatchObject({ seq: before + 1, action: 'request.opened' });
      expect(await size(store)).toBe(before + 1);
    });

    it('destroys the finished keys of what a change forgets, and no other', async () => {
      const store = await make();
      const other = { ...key, scope: 'another-scope', reference: 'R-8' };
      await store.commit({ puts: [put('request', 'R-7')], key }, draft());
      await store.commit({ puts: [], key: other }, draft());
      await store.commit({ puts: [], forgets: [key.reference ?? ''], key: null }, draft());
      expect(await store.finishedKey(key.scope)).toBeNull();
      expect(await store.finishedKey(other.scope)).toEqual(other);
      await store.commit({ puts: [], key }, draft());
      expect(await store.finishedKey(key.scope)).toEqual(key);
    });

    it.each([
      ['a version that moved on', put('request', 'R-7', 1), 2],
      ['a version that never was', put('request', 'R-8', 3), 0],
    ])('refuses %s and writes nothing', async (_, stale, present) => {
      const store = await make();
      await store.commit({ puts: [put('request', 'R-7', 1)], key: null }, draft());
      await store.commit({ puts: [put('request', 'R-7', 2)], key: null }, draft());
      const before = await size(store);
      const change = { puts: [put('customer', 'c-1'), stale], key };
      const refused = await store.commit(change, draft()).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(VersionMoved);
      expect(refused).toMatchObject({ version: present });
      expect(await store.get('customer', 'c-1')).toBeNull();
      expect(await store.finishedKey(key.scope)).toBeNull();
      expect(await size(store)).toBe(before);
    });

    it('refuses an event that no log may hold, and writes nothing', async () => {
      const store = await make();
      const before = await size(store);
      const bad = draft({ reason: 'two words' });
      await expect(store.commit({ puts: [put('customer', 'c-1')], key }, bad)).rejects.toThrow();
      expect(await store.get('customer', 'c-1')).toBeNull();
      expect(await size(store)).toBe(before);
    });

    it('lets one of two writers of the same version win', async () => {
      const store = await make();
      const both = await Promise.allSettled([
        store.commit({ puts: [put('request', 'R-7')], key: null }, draft()),
        store.commit({ puts: [put('request', 'R-7')], key: null }, draft()),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('goes on after a refusal', async () => {
      const store = await make();
      await store
        .commit({ puts: [put('request', 'R-7', 4)], key: null }, draft())
        .catch(() => null);
      await store.commit({ puts: [put('request', 'R-7')], key: null }, draft());
      expect((await verdict(store)).ok).toBe(true);
    });
  });

  describe(`${name}: writers take turns`, () => {
    it('never runs two at once', async () => {
      const store = await make();
      const steps: string[] = [];
      const work = (who: string) => async (): Promise<void> => {
        steps.push(`${who} in`);
        await store.commit(nothing, draft());
        steps.push(`${who} out`);
      };
      await Promise.all([store.exclusively(work('a')), store.exclusively(work('b'))]);
      expect(steps).toEqual(['a in', 'a out', 'b in', 'b out']);
    });

    it('gives the next number to one request alone', async () => {
      const store = await make();
      const open = () =>
        store.exclusively(async () => {
          const id = `R-${await store.nextRequestNumber()}`;
          await store.commit({ puts: [put('request', id)], key: null }, draft());
          return id;
        });
      const ids = await Promise.all([open(), open(), open()]);
      expect(new Set(ids).size).toBe(3);
    });

    it('passes the turn on after a failure', async () => {
      const store = await make();
      const failed = store.exclusively(() => Promise.reject(new Error('no')));
      await expect(failed).rejects.toThrow('no');
      await expect(store.exclusively(async () => 'next')).resolves.toBe('next');
    });
  });

  describe(`${name}: the log`, () => {
    it('is a chain that verifies, with a checkpoint every hundred events', async () => {
      const store = await make();
      for (let count = 0; count < 205; count += 1) await store.commit(nothing, draft());
      expect((await verdict(store)).ok).toBe(true);
      const sizes = (await store.checkpoints()).map((checkpoint) => checkpoint.size);
      expect(sizes).toEqual(expect.arrayContaining([100, 200]));
    });

    it('pages newest first', async () => {
      const store = await make();
      for (const call of ['c-1', 'c-2', 'c-3']) await store.commit(nothing, draft({ call }));
      const first = await store.auditPage({ desks: null, limit: 2 });
      expect(first.map(({ call }) => call)).toEqual(['c-3', 'c-2']);
      const before = first.at(-1)?.seq ?? 0;
      const [next] = await store.auditPage({ desks: null, limit: 1, before });
      expect(next?.call).toBe('c-1');
    });

    it.each([
      ['actor', { actor: 'agent-2' }],
      ['action', { action: 'request.noted' }],
      ['desk', { desks: ['desk-2'] }],
      ['object', { object: { type: 'request', id: 'R-9' } }],
      ['subject', { subject: 'p-9' }],
      ['outcome', { outcome: 'refused' }],
    ])('filters by %s', async (_, filter) => {
      const store = await make();
      await store.commit(nothing, draft());
      const other = draft({
        actor: { id: 'agent-2', role: 'agent', desk: 'desk-2', session: null },
        action: 'request.noted',
        object: { type: 'request', id: 'R-9', version: 2 },
        subject: 'p-9',
        outcome: 'refused',
        problem: 'frozen',
        call: 'wanted',
      });
      await store.commit(nothing, other);
      await store.commit(nothing, draft());
      const events = await store.auditPage({ desks: null, limit: 10, ...filter });
      expect(events.map(({ call }) => call)).toEqual(['wanted']);
    });

    it('keeps a checkpoint of its head', async () => {
      const store = await make();
      const { seq, hash, at, log } = await store.commit(nothing, draft());
      await store.addCheckpoint({ log, size: seq, head: hash, at });
      expect((await store.checkpoints()).at(-1)).toMatchObject({ size: seq, head: hash });
      expect((await verdict(store)).ok).toBe(true);
    });
  });

  describe(`${name}: what is removed`, () => {
    const remove = (type: 'customer' | 'request' | 'message', id: string, seen = 1) => ({
      puts: [],
      removes: [{ type, id, seen }],
      key: null,
    });

    it('is gone from every reading, with one event', async () => {
      const store = await make();
      const puts = [put('customer', 'c-1'), put('request', 'R-7'), put('message', 'm-1')];
      await store.commit({ puts, key: null }, draft());
      const before = await size(store);
      await store.commit(remove('customer', 'c-1'), draft());
      await store.commit(remove('message', 'm-1'), draft());
      await store.commit(remove('request', 'R-7'), draft());
      expect(await store.get('customer', 'c-1')).toBeNull();
      expect(await store.customersOf('person-of-c-1')).toEqual([]);
      expect(await store.messagesOf('R-7')).toEqual([]);
      expect(await store.requestsOf(['c-1'])).toEqual([]);
      expect(await store.requests()).toEqual([]);
      expect(await size(store)).toBe(before + 3);
      expect((await verdict(store)).ok).toBe(true);
    });

    it('has to be seen in its present version', async () => {
      const store = await make();
      await store.commit({ puts: [put('customer', 'c-1', 1)], key: null }, draft());
      const stale = store.commit(remove('customer', 'c-1', 2), draft());
      await expect(stale).rejects.toBeInstanceOf(VersionMoved);
      expect(await store.get('customer', 'c-1')).not.toBeNull();
    });
  });

  describe(`${name}: finding`, () => {
    it('finds what belongs together, and follows a change of it', async () => {
      const store = await make();
      const puts = [put('customer', 'c-1'), put('request', 'R-7'), put('message', 'm-1')];
      await store.commit({ puts, key: null }, draft());
      expect((await store.requestsOf(['c-1'])).map(({ id }) => id)).toEqual(['R-7']);
      expect((await store.messagesOf('R-7')).map(({ id }) => id)).toEqual(['m-1']);
      const moved = sampleRequest({ id: 'R-7', version: 2, customer: 'c-2' });
      await store.commit(
        { puts: [{ type: 'request', record: moved, seen: 1 }], key: null },
        draft(),
      );
      expect(await store.requestsOf(['c-1'])).toEqual([]);
      expect(await store.requestsOf(['c-2', 'c-2'])).toHaveLength(1);
    });

    it('finds a message by its reference', async () => {
      const store = await make();
      const record = sampleMessage({ id: 'm-1', version: 1, request: 'R-7', referenceHash: 'a1' });
      await store.commit({ puts: [{ type: 'message', record, seen: 0 }], key: null }, draft());
      expect((await store.messageByReference('a1'))?.id).toBe('m-1');
      expect(await store.messageByReference('a2')).toBeNull();
    });

    it('finds the records of one person', async () => {
      const store = await make();
      const records = ['c-1', 'c-2', 'c-3'].map((id) =>
        sampleCustomer({ id, version: 1, person: id === 'c-3' ? 'p-3' : 'p-1' }),
      );
      const puts = records.map((record) => ({ type: 'customer', record, seen: 0 }) as const);
      await store.commit({ puts, key: null }, draft());
      expect((await store.customersOf('p-1')).map(({ id }) => id)).toEqual(['c-1', 'c-2']);
    });
  });
}
