import { describe, expect, it } from 'vitest';
import { foldAnswer } from '../../src/domain/question-answer.ts';
import { StorageFull } from '../../src/server/ports.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { seededKeys } from '../keys.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { TINY_START, tinySeed, tinyTools } from '../store/tiny-store.ts';
import { suppressedContacts, tombstonesOf } from '../../src/server/tombstone.ts';
import { ImportRefused } from './import-refused.ts';
import { guessMeanings } from './column-meaning.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportProgress } from './import-customers.ts';
import { importCustomers, previewCustomers } from './import-customers.ts';

const header =
  'rec_id, given_name, surname, address_1, suburb, postcode, state, date_of_birth, soc_sec_id, email';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (...rows: string[]): Uint8Array => bytes([header, ...rows].join('\r\n'));
const ada =
  'r-1, ada, example, 1 mill lane, sampleton, 2602, act, 19301213, 7535316, ada@mail.example';
const bob = 'r-2, bob, example, 1 Mill Lane, sampleton, 2602, act, 1944-02-29, 9497788,';

const plan: ImportPlan = {
  company: 'hkt',
  desk: 'hkt-support',
  asOf: '2026-01-31',
  lang: 'en',
  purposes: ['agreement'],
  meanings: guessMeanings(header.split(', ')),
};

function world(gate = async (): Promise<void> => undefined) {
  const store = new MemoryStore(tinySeed, tinyTools({ gate }));
  const clock = new AdjustableClock({ kind: 'frozen', at: TINY_START });
  return { store, clock, chance: seededChance(3, 'import'), keys: seededKeys(3) };
}

async function customersIn({ store }: ReturnType<typeof world>) {
  const hits = await store.lookUp(null, [{ exact: [], text: 'e' }], 100);
  return hits.map(({ customer }) => customer);
}

describe('a good file', () => {
  it('becomes customers and one event without their data', async () => {
    const means = world();
    const report = await importCustomers(means, file(ada, bob), plan);
    expect(report).toMatchObject({ rows: 2, loaded: 2, bad: [], seq: 2 });
    const [line] = await means.store.auditLines(1, 10);
    expect(line).toContain('customers.imported');
    expect(line).not.toMatch(/ada|example|sampleton|7535316/);
  });

  it('keeps the number as a question of a keyed hash and nothing else', async () => {
    const means = world();
    await importCustomers(means, file(ada), plan);
    const [customer] = await customersIn(means);
    const number = customer?.items.find(({ field }) => field === 'imported-number');
    const hash = means.keys.hmac('question', foldAnswer('imported-number', '753 5316'));
    expect(number).toMatchObject({ hashed: true, value: hash });
    expect(JSON.stringify(customer)).not.toContain('7535316');
  });

  it('makes items that stand from the mapped day', async () => {
    const means = world();
    await importCustomers(means, file(ada), plan);
    const [customer] = await customersIn(means);
    const values = customer?.items.map(({ field, value }) => [field, value]);
    expect(values?.slice(0, 4)).toEqual([
      ['name', 'ada example'],
      ['birth-date', '1930-12-13'],
      ['email', 'ada@mail.example'],
      ['post', '1 mill lane, sampleton, ACT 2602'],
    ]);
    const days = customer?.items.flatMap(({ collectedOn, changedOn }) => [collectedOn, changedOn]);
    expect(new Set(days)).toEqual(new Set(['2026-01-31']));
  });

  it('marks a contact point that two rows hold as shared', async () => {
    const means = world();
    await importCustomers(means, file(ada, bob), plan);
    const posts = (await customersIn(means)).flatMap(({ items }) =>
      items.filter(({ field }) => field === 'post').map(({ shared }) => shared),
    );
    expect(posts).toEqual([true, true]);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    [
      'quotes after a space',
      (text: string) => text.replace('1 mill lane', '"1 mill lane, flat 2"'),
    ],
    ['a quoted line break', (text: string) => text.replace('1 mill lane', '"1 mill\nlane"')],
    ['empty lines', (text: string) => `${text}\r\n\r\n`],
  ])('is read with %s', async (name, write) => {
    const given = bytes(write([header, ada, bob].join('\r\n')));
    const report = await importCustomers(world(), given, plan);
    // A line break is no part of an address line.
    const loaded = name === 'a quoted line break' ? 1 : 2;
    expect(report.loaded).toBe(loaded);
  });

  it('is not loaded twice', async () => {
    const means = world();
    await importCustomers(means, file(ada), plan);
    await expect(importCustomers(means, file(ada), plan)).rejects.toThrow('already-loaded');
    expect(await customersIn(means)).toHaveLength(1);
  });
});

describe('a bad row', () => {
  it.each([
    ['r-2, bob', 'cell-count'],
    [bob.replace('bob, example', ', '), 'name-missing'],
    [bob.replace('1944-02-29', '1943-02-29'), 'not-a-date'],
    [bob.replace('1944-02-29', '2026-02-01'), 'not-a-date'],
    [`${bob}bob at mail`, 'not-an-email'],
    [bob.replace('r-2', 'r-1'), 'row-id-twice'],
    [bob.replace('bob', 'b'.repeat(201)), 'too-long'],
    [bob.replace('bob', 'b\u0007b'), 'control-characters'],
    [bob.replace('9497788', '---'), 'number-empty'],
  ])('%s is listed by its line: %s', async (row, fault) => {
    const means = world();
    const report = await importCustomers(means, file(ada, row), plan);
    expect(report).toMatchObject({ loaded: 1, bad: [{ line: 3, faults: [fault] }] });
    expect(await customersIn(means)).toHaveLength(1);
  });

  it('is named by the line on which it begins, after a cell of several lines', async () => {
    const long = ada.replace('1 mill lane', '"1\nmill\nlane"');
    const report = await importCustomers(world(), file(long, 'r-2, bob', bob), plan);
    expect(report.bad.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['too-large', new Uint8Array(10 * 1024 * 1024 + 1).fill(65)],
    ['not-utf-8', new Uint8Array([0xff, 0xfe, 0x41, 0x00])],
    ['not-utf-8', bytes('a,b\0\n1,2')],
    ['broken-quoting', file(`${ada}\nr-9,"open`)],
    ['no-header', bytes('')],
    ['no-header', bytes('7,8\n1,2')],
    ['no-header', bytes('name,name\n1,2')],
    ['no-rows', bytes(header)],
    ['nothing-to-load', file('r-2, bob')],
  ])('%s', async (code, given) => {
    const means = world();
    await expect(importCustomers(means, given, plan)).rejects.toMatchObject({ code });
    expect(await means.store.auditSize()).toBe(1);
  });

  it.each([
    ['column-mapped-twice', { meanings: plan.meanings.map(() => 'full-name' as const) }],
    ['no-name-column', { meanings: plan.meanings.map(() => 'ignore' as const) }],
    ['as-of-in-future', { asOf: '2026-12-01' }],
    ['purpose-not-registered', { purposes: ['agreement', 'partner-offers'] as const }],
  ])('by its plan: %s', async (code, given) => {
    const refused = importCustomers(world(), file(ada), { ...plan, ...given });
    await expect(refused).rejects.toMatchObject({ code });
  });

  it.each([
    ['2026-01-31', 'purpose-not-announced'],
    ['2026-02-01', null],
  ])('by a purpose that is announced from February on, of %s', async (asOf, code) => {
    const means = world();
    const notice = {
      purpose: 'customer-survey',
      version: 1,
      words: { lang: 'en', text: 'To ask your opinion.' },
      announcedOn: '2026-02-01',
    } as const;
    const setting = {
      id: 'hkt',
      version: 1,
      packs: [],
      proposal: null,
      purposes: [notice],
    };
    await means.store.commit(
      { puts: [{ type: 'setting', record: setting, seen: 0 }], key: null },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'purpose.announced',
        object: { type: 'setting', id: 'hkt', version: 1 },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'before',
      },
    );
    const wanted = { ...plan, asOf, purposes: ['customer-survey'] as const };
    const told = await importCustomers(means, file(ada), wanted).then(
      () => null,
      (refused: unknown) => (refused instanceof ImportRefused ? refused.code : refused),
    );
    expect(told).toBe(code);
  });

  it('has loaded nothing when there is no room', async () => {
    const full = new StorageFull('quota');
    const means = world(() => Promise.reject(full));
    await expect(importCustomers(means, file(ada), plan)).rejects.toBe(full);
    expect(await customersIn(means)).toEqual([]);
  });

  it('has loaded nothing when it was stopped', async () => {
    const means = world();
    const stop = new AbortController();
    const rows = Array.from({ length: 50 }, (_, row) => ada.replace('r-1', `r-${row}`));
    const onProgress = ({ phase }: ImportProgress): void => {
      if (phase === 'writing') stop.abort();
    };
    const stopped = importCustomers(means, file(...rows), plan, {
      signal: stop.signal,
      onProgress,
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(await customersIn(means)).toEqual([]);
  });
});

describe('who was erased, and what was opted out', () => {
  it('comes back by no file, and stays opted out', async () => {
    const means = world();
    await importCustomers(means, file(ada), plan);
    const [erased] = await customersIn(means);
    if (erased === undefined) throw new Error('nobody was loaded');
    const stones = await tombstonesOf(means.keys, erased, 1);
    const suppressions = [{ scope: 'email', at: 1, request: 'R-1' }] as const;
    const other = {
      ...erased,
      items: erased.items
        .filter(({ field }) => field === 'email')
        .map((item) => ({ ...item, value: 'cy@mail.example' })),
      suppressions,
    };
    const puts = [
      ...stones.map((record) => ({ type: 'tombstone', record, seen: 0 }) as const),
      ...(await suppressedContacts(means.keys, other)).map(
        (record) => ({ type: 'suppression', record, seen: 0 }) as const,
      ),
    ];
    const removes = [{ type: 'customer', id: erased.id, seen: 1 }] as const;
    await means.store.commit(
      { puts, removes, key: null },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'deletion.finished',
        object: { type: 'request', id: 'R-1', version: 1 },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'c',
      },
    );
    const cy =
      'r-3, cy, example, 2 mill lane, sampleton, 2602, act, 19501213, 8535316, CY@mail.example';
    const before = await means.store.auditSize();
    const preview = await previewCustomers(means, file(bob, ada, cy), plan);
    expect(preview).toEqual({
      rows: 3,
      good: 2,
      bad: [{ line: 3, faults: ['erased'] }],
      optedOut: [4],
    });
    expect(await customersIn(means)).toEqual([]);
    const lines = (await means.store.auditLines(before, 10)).map(told);
    expect(lines).toMatchObject([
      { action: 'customers.previewed', outcome: 'done', after: 2 },
      { action: 'import.blocked', outcome: 'refused', reason: 'erased', fields: ['1'] },
    ]);
    const report = await importCustomers(means, file(bob, ada, cy), plan);
    expect(report).toMatchObject({
      loaded: 2,
      bad: [{ line: 3, faults: ['erased'] }],
      optedOut: [4],
    });
    const loaded = await customersIn(means);
    expect(loaded.flatMap((one) => one.suppressions)).toEqual(suppressions);
    await expect(importCustomers(means, file('r-2, bob', ada), plan)).rejects.toMatchObject({
      code: 'nothing-to-load',
      bad: [
        { line: 2, faults: ['cell-count'] },
        { line: 3, faults: ['erased'] },
      ],
    });
  });

  it('is blocked for both where the erased had opted out too, and the log says how many', async () => {
    const means = world();
    await importCustomers(means, file(ada), plan);
    const [erased] = await customersIn(means);
    if (erased === undefined) throw new Error('nobody was loaded');
    const stopped = {
      ...erased,
      suppressions: [{ scope: 'email', at: 1, request: 'R-1' }] as const,
    };
    const puts = [
      ...(await tombstonesOf(means.keys, erased, 1)).map(
        (record) => ({ type: 'tombstone', record, seen: 0 }) as const,
      ),
      ...(await suppressedContacts(means.keys, stopped)).map(
        (record) => ({ type: 'suppression', record, seen: 0 }) as const,
      ),
    ];
    const removes = [{ type: 'customer', id: erased.id, seen: 1 }] as const;
    await means.store.commit({ puts, removes, key: null }, stopping);
    const before = await means.store.auditSize();
    await expect(previewCustomers(means, file(ada), plan)).rejects.toMatchObject({
      code: 'nothing-to-load',
      bad: [{ line: 2, faults: ['opted-out', 'erased'] }],
    });
    const lines = await means.store.auditLines(before, 10);
    expect(lines.map(told)).toMatchObject([
      { action: 'customers.previewed', after: 0 },
      { action: 'import.blocked', reason: 'opted-out', fields: ['1'] },
      { action: 'import.blocked', reason: 'erased', fields: ['1'] },
    ]);
    expect(lines.join()).not.toContain('mail.example');
    expect(await customersIn(means)).toEqual([]);
  });

  it.each([
    ['email', 1],
    ['all-marketing', 1],
    ['post', 0],
  ] as const)('brings no mail back for who stopped %s and is still here', async (scope, kept) => {
    const means = world();
    await importCustomers(means, file(ada), plan);
    const [held] = await customersIn(means);
    if (held === undefined) throw new Error('nobody was loaded');
    const items = held.items.filter(({ field }) => field === 'email');
    const record = { ...held, version: 2, items, suppressions: [{ scope, at: 1, request: 'R-1' }] };
    await means.store.commit(
      { puts: [{ type: 'customer', record, seen: 1 }], key: null },
      stopping,
    );
    const email = items[0]?.value.toUpperCase() ?? '';
    const cells = ada.split(',');
    const again = ['r-9', 'cy', 'example', ...cells.slice(3, -1), ` ${email}`].join(',');
    await importCustomers(means, file(again), plan);
    const loaded = (await customersIn(means)).filter(({ id }) => id !== held.id);
    expect(loaded.map((one) => one.suppressions.length)).toEqual([kept]);
  });
});

const stopping = {
  actor: { id: 'system', role: 'system', desk: null, session: null },
  action: 'opt-out.carried-out',
  object: { type: 'request', id: 'R-1', version: 1 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'c',
} as const;

function told(line: string): unknown {
  return JSON.parse(line);
}
