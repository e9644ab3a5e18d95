import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/domain/audit.ts';
import { verify } from '../../src/domain/audit-chain.ts';
import { chainTools } from '../../src/server/chain-tools.ts';
import { sampleRequest } from '../../src/server/conformance/sample-records.ts';
import { storeSuite } from '../../src/server/conformance/store-suite.ts';
import { AuditUnavailable, VersionMoved } from '../../src/server/ports.ts';
import { MemoryPersistence } from './memory-persistence.ts';
import { OverlayStore } from './overlay-store.ts';
import { tinySeed, tinyTools } from './tiny-store.ts';

const open = (shared: MemoryPersistence, stream: string) =>
  OverlayStore.open(tinySeed, tinyTools({ stream }), shared);

storeSuite({
  name: 'overlay',
  test: { describe, it, expect },
  make: () => open(new MemoryPersistence(), '1'),
});

const event: EventDraft = {
  actor: { id: 'agent-1', role: 'agent', desk: 'desk-1', session: null },
  action: 'request.opened',
  object: { type: 'request', id: 'R-1', version: 1 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'call-1',
};
const key = {
  scope: 'agent-1 POST /api/requests',
  fingerprint: 'f'.repeat(64),
  status: 201,
  reference: 'R-1',
  finishedAt: 1,
  outcome: null,
};
const put = (id: string, version: number) =>
  ({ type: 'request', record: sampleRequest({ id, version }), seen: version - 1 }) as const;

/** A persistence whose tabs hear of nothing until they take their turn. */
class QuietPersistence extends MemoryPersistence {
  override onNews(): void {}
}

async function everything(store: OverlayStore) {
  return {
    lines: await store.auditLines(0, 1000),
    checkpoints: await store.checkpoints(),
    // Requests come in no order.
    requests: (await store.requests()).toSorted((a, b) => a.id.localeCompare(b.id)),
    key: await store.finishedKey(key.scope),
    next: await store.nextRequestNumber(),
  };
}

describe('a store opened again', () => {
  it('is the store that was left', async () => {
    const shared = new MemoryPersistence();
    const left = await open(shared, '1');
    await left.commit({ puts: [put('R-1', 1), put('R-2', 1)], key }, event);
    await left.commit({ puts: [put('R-1', 2)], key: null }, event);
    for (let count = 0; count < 100; count += 1) await left.commit({ puts: [], key: null }, event);
    expect(await everything(await open(shared, '2'))).toEqual(await everything(left));
  });
});

describe('a store opened again after a removal', () => {
  it('has no copy of what was removed, nor of what was written over', async () => {
    const shared = new MemoryPersistence();
    const left = await open(shared, '1');
    const words = { words: 'Zwölfvogel' };
    const spoken = { ...sampleRequest({ id: 'R-1', version: 1 }), ...words };
    const emptied = { ...sampleRequest({ id: 'R-2', version: 1 }), ...words };
    const puts = [spoken, emptied].map((record) => ({ type: 'request', record, seen: 0 }) as const);
    await left.commit({ puts, key: null }, event);
    expect(JSON.stringify(shared.contents())).toContain('Zwölfvogel');
    await left.commit(
      { puts: [put('R-2', 2)], removes: [{ type: 'request', id: 'R-1', seen: 1 }], key: null },
      event,
    );
    expect(JSON.stringify(shared.contents())).not.toContain('Zwölfvogel');
    const again = await open(shared, '2');
    expect(await again.get('request', 'R-1')).toBeNull();
    expect(await again.get('request', 'R-2')).toMatchObject({ version: 2 });
  });
});

describe('two tabs', () => {
  it('tell each other', async () => {
    const shared = new MemoryPersistence();
    const [here, there] = [await open(shared, '1'), await open(shared, '2')];
    await here.commit({ puts: [put('R-1', 1)], key: null }, event);
    await there.exclusively(async () => undefined);
    expect(await there.get('request', 'R-1')).toEqual(await here.get('request', 'R-1'));
  });

  it('never write over a version that they have not seen', async () => {
    const shared = new QuietPersistence();
    const [here, there] = [await open(shared, '1'), await open(shared, '2')];
    await here.commit({ puts: [put('R-1', 1)], key: null }, event);
    const late = there.commit({ puts: [put('R-1', 1)], key: null }, event);
    await expect(late).rejects.toBeInstanceOf(VersionMoved);
    await there.commit({ puts: [put('R-1', 2)], key: null }, event);
    const stale = here.commit({ puts: [put('R-1', 2)], key: null }, event);
    await expect(stale).rejects.toMatchObject({ version: 2 });
  });

  it('lose nothing and double nothing when both write at once', async () => {
    const shared = new QuietPersistence();
    const tabs = [await open(shared, '1'), await open(shared, '2')];
    const openOne = (tab: OverlayStore) =>
      tab.exclusively(async () => {
        const id = `R-${await tab.nextRequestNumber()}`;
        await tab.commit({ puts: [put(id, 1)], key: null }, event);
        return id;
      });
    const ids = await Promise.all(Array.from({ length: 20 }, () => tabs.map(openOne)).flat());
    expect(new Set(ids).size).toBe(40);
    const after = await open(shared, '3');
    expect(await after.requests()).toHaveLength(40);
    const verdict = verify(await after.auditLines(0, 1000), await after.checkpoints(), chainTools);
    expect(verdict).toMatchObject({ ok: true, size: 41 });
  });
});

describe('a commit whose time is over', () => {
  it('is refused, and is not written later either', async () => {
    const deadline = new AbortController();
    let reached = (): void => undefined;
    let letGo = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (reached = resolve));
    const gate = async (): Promise<void> => {
      await new Promise<void>((resolve) => ((letGo = resolve), reached()));
    };
    const shared = new MemoryPersistence();
    const tools = tinyTools({ gate, deadline: () => deadline.signal });
    const store = await OverlayStore.open(tinySeed, tools, shared);
    const refused = store
      .commit({ puts: [put('R-1', 1)], key: null }, event)
      .catch((error: unknown) => error);
    await underWay;
    deadline.abort();
    expect(await refused).toBeInstanceOf(AuditUnavailable);
    letGo();
    await store.refresh();
    expect(await store.get('request', 'R-1')).toBeNull();
    expect((await shared.since(0)).lines).toEqual([]);
  });
});
