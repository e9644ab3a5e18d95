import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/domain/audit.ts';
import { sampleCustomer } from '../../src/server/conformance/sample-records.ts';
import { storeSuite } from '../../src/server/conformance/store-suite.ts';
import type { Customer } from '../../src/domain/customer.ts';
import { AuditUnavailable, StorageFull } from '../../src/server/ports.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryStore } from './memory-store.ts';
import { TINY_START, tinySeed, tinyTools } from './tiny-store.ts';

const test = { describe, it, expect };
storeSuite({ name: 'memory', test, make: async () => new MemoryStore(tinySeed, tinyTools()) });

const noted: EventDraft = {
  actor: { id: 'agent-1', role: 'agent', desk: 'desk-1', session: null },
  action: 'request.noted',
  object: { type: 'request', id: 'R-1', version: 2 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'call-1',
};
const nothing = { puts: [], key: null };
const newcomer = {
  type: 'customer',
  record: sampleCustomer({ id: 'c-1', version: 1 }),
  seen: 0,
} as const;

describe('a commit that cannot be kept', () => {
  it.each([
    ['no room', new StorageFull('quota')],
    ['no log', new AuditUnavailable('down')],
  ])('shows nothing: %s', async (_, fault) => {
    const store = new MemoryStore(tinySeed, tinyTools({ gate: () => Promise.reject(fault) }));
    await expect(store.commit({ puts: [newcomer], key: null }, noted)).rejects.toBe(fault);
    expect(await store.get('customer', 'c-1')).toBeNull();
    expect(await store.auditSize()).toBe(1);
  });
});

describe('the time of an event', () => {
  it('never runs back', async () => {
    const clock = new AdjustableClock({ kind: 'frozen', at: TINY_START + 1000 });
    const store = new MemoryStore(tinySeed, tinyTools({ clock }));
    const first = await store.commit(nothing, noted);
    clock.set(TINY_START - 5000);
    const second = await store.commit(nothing, noted);
    expect([first.at, second.at]).toEqual(['2026-11-02T00:00:01.000Z', '2026-11-02T00:00:01.000Z']);
  });
});

describe('the same seed, clock and calls', () => {
  it('give the same lines, byte for byte', async () => {
    const lines = async () => {
      const store = new MemoryStore(tinySeed, tinyTools());
      for (let count = 0; count < 3; count += 1) await store.commit(nothing, noted);
      return store.auditLines(0, 10);
    };
    expect(await lines()).toEqual(await lines());
  });

  it('give other ids to another tab', async () => {
    const firstId = async (stream: string) =>
      (await new MemoryStore(tinySeed, tinyTools({ stream })).commit(nothing, noted)).id;
    expect(await firstId('1')).not.toBe(await firstId('2'));
  });
});

describe('look-up', () => {
  const named = (id: string, name: string, given: Partial<Customer> = {}): Customer => {
    const base = sampleCustomer({ id, version: 1, ...given });
    const item = {
      id: `${id}-name`,
      field: 'name',
      state: 'held',
      value: name,
      lang: 'en',
      hashed: false,
      purposes: ['agreement'],
      source: 'customer',
      collectedOn: '2026-01-05',
      collectedBy: 'desk-1',
      collectedChannel: 'phone',
      changedOn: '2026-01-05',
      disputed: false,
      shared: false,
      sharings: [],
    } as const;
    return {
      ...base,
      items: [item, { ...item, id: `${id}-phone`, field: 'phone', value: `phone-of-${id}` }],
    };
  };
  const customers = [
    named('c-1', 'chan tai man'),
    named('c-2', 'chan'),
    named('c-3', 'chan siu ming', { company: 'ntt-china' }),
  ];
  const text = (value: string) => ({ exact: [], text: value });
  const phone = (value: string) => ({
    exact: [{ field: 'phone', key: value } as const],
    text: null,
  });

  it.each([
    ['whole texts before parts', 'hkt', [text('chan')], ['c-2', 'c-1']],
    ['all companies where none is named', null, [text('chan')], ['c-2', 'c-1', 'c-3']],
    ['an identifier', 'hkt', [phone('phone-of-c-1')], ['c-1']],
    ['only who meets every detail', 'hkt', [text('chan'), phone('phone-of-c-2')], ['c-2']],
    ['nobody of another company', 'hkt', [phone('phone-of-c-3')], []],
    ['nobody without a detail', 'hkt', [], []],
  ] as const)('finds %s', async (_, company, probes, ids) => {
    const store = new MemoryStore({ ...tinySeed, customers }, tinyTools());
    const hits = await store.lookUp(company, probes, 10);
    expect(hits.map(({ customer }) => customer.id)).toEqual(ids);
  });

  it('follows a changed record', async () => {
    const store = new MemoryStore({ ...tinySeed, customers }, tinyTools());
    await store.lookUp('hkt', [text('chan')], 10);
    const record = { ...named('c-2', 'wong'), version: 2 };
    await store.commit({ puts: [{ type: 'customer', record, seen: 1 }], key: null }, noted);
    const found = async (value: string) =>
      (await store.lookUp('hkt', [text(value)], 10)).map(({ customer }) => customer.id);
    expect(await found('wong')).toEqual(['c-2']);
    expect(await found('chan')).toEqual(['c-1']);
  });

  it('keeps no word of what a record has lost, though nobody looks it up again', async () => {
    const before = named('c-9', 'quillon');
    const store = new MemoryStore({ ...tinySeed, customers: [before] }, tinyTools());
    const isKept = (): boolean => JSON.stringify(store.contents()).includes('quillon');
    expect(await store.lookUp('hkt', [text('quillon')], 10)).toHaveLength(1);
    expect(isKept()).toBe(true);
    const record = { ...named('c-9', 'wong'), version: 2 };
    await store.commit({ puts: [{ type: 'customer', record, seen: 1 }], key: null }, noted);
    expect(isKept()).toBe(false);
  });

  it('gives no more than asked', async () => {
    const store = new MemoryStore({ ...tinySeed, customers }, tinyTools());
    expect(await store.lookUp(null, [text('chan')], 2)).toHaveLength(2);
  });
});
