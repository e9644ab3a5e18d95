import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { chainTools } from '../../src/server/chain-tools.ts';
import { link } from '../../src/domain/audit-chain.ts';
import type { Customer, Item } from '../../src/domain/customer.ts';
import { auditActions } from '../../src/domain/audit-actions.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { outcomes, requestKinds, requestStatuses, roles } from '../../src/domain/vocabulary.ts';
import { itemFields, type ItemField } from '../../src/domain/record-vocabulary.ts';
import { scenarioNames } from '../scenario-names.ts';
import { SEED_CANARY } from './cast-customer.ts';
import { cast } from './cast.ts';
import { desks } from './desks.ts';
import { isFictionalPhone } from './phones.ts';
import { recipients } from './recipients.ts';
import { staff } from './staff.ts';
import { makeWorld, type World } from './world-seed.ts';

const hashAnswer = (folded: string) => chainTools.hash(folded);
const make = (seed = 1, size = 2000): Promise<World> =>
  makeWorld({ seed, size, scenario: 'everyday', hashAnswer, hashTombstone: hashAnswer });
const world = await make();
const items = world.customers.flatMap((one) => one.items);
const valuesOf = (field: ItemField, from: readonly Customer[] = world.customers) =>
  from.flatMap((one) =>
    one.items
      .filter((item) => item.field === field && item.state === 'held' && !item.hashed)
      .map(({ value }) => value),
  );
const requests = world.records.flatMap((stored) =>
  stored.type === 'request' ? [stored.record] : [],
);

describe('people of the world', () => {
  it('have mail under .example only', () => {
    expect(
      valuesOf('email').filter((address) => !/^[a-z\d.]+@[a-z-]+\.example$/.test(address)),
    ).toEqual([]);
  });

  it('have phones that ring nowhere, in records and in notes', () => {
    const notes = [...valuesOf('note'), ...valuesOf('call-note')].join('\n');
    const named = notes.match(/(?:\+44 )?\d[\d -]{7,}\d/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    const rings = [...valuesOf('phone'), ...named].filter((phone) => {
      const read = (['JP', 'HK', 'CN'] as const).map((place) =>
        parsePhoneNumberFromString(phone, place),
      );
      return !read.some((number) => number !== undefined && isFictionalPhone(number.number));
    });
    expect(rings).toEqual([]);
  });

  it.each(['id', 'person', 'subject'] as const)(
    'have a %s of their own, but for joined records',
    (name) => {
      const known = new Set(world.customers.map((one) => one[name]));
      const joined =
        name === 'id'
          ? 0
          : world.customers.length - new Set(world.customers.map(({ person }) => person)).size;
      expect(known.size).toBe(world.customers.length - joined);
    },
  );

  it('share a contact point only where both records say so', () => {
    for (const field of ['phone', 'email', 'post'] as const) {
      const holders = new Map<string, Item[]>();
      const persons = new Map<string, Set<string>>();
      for (const one of world.customers) {
        for (const item of one.items.filter(
          (held) => held.field === field && held.state === 'held',
        )) {
          holders.set(item.value, [...(holders.get(item.value) ?? []), item]);
          persons.set(item.value, (persons.get(item.value) ?? new Set()).add(one.person));
        }
      }
      for (const [value, held] of holders) {
        const isShared = (persons.get(value)?.size ?? 0) > 1;
        expect(
          held.filter((item) => item.shared !== isShared).map(({ id }) => [id, value]),
        ).toEqual([]);
      }
    }
  });

  it('live in both companies and speak four languages', () => {
    const count = (test: (one: Customer) => boolean) => world.customers.filter(test).length;
    expect(count((one) => one.company === 'hkt')).toBeGreaterThan(900);
    expect(count((one) => one.company === 'ntt-china')).toBeGreaterThan(700);
    for (const lang of ['en', 'ja', 'zh-Hant', 'zh-Hans'])
      expect(count((one) => one.lang === lang)).toBeGreaterThan(100);
  });

  it.each(itemFields)('hold %s somewhere', (field) => {
    expect(items.some((item) => item.field === field)).toBe(true);
  });

  it('declined, changed and disputed nothing silently', () => {
    const declined = items.filter((item) => item.state === 'declined');
    expect(declined.length).toBeGreaterThan(100);
    expect(declined.filter((item) => item.value !== '')).toEqual([]);
    expect(items.filter((item) => item.changedOn < item.collectedOn)).toEqual([]);
    expect(items.filter((item) => item.changedOn > '2026-11-20')).toEqual([]);
    expect(
      items.filter((item) => item.changedOn > '2026-10-22' && item.changedOn !== item.collectedOn)
        .length,
    ).toBeGreaterThan(20);
  });

  it('were shared with recipients that exist, after they were collected', async () => {
    const known = new Set(recipients.map(({ id }) => id));
    const shared = items.flatMap((item) => item.sharings.map((one) => ({ ...one, item })));
    expect(shared.some(({ marketing }) => marketing)).toBe(true);
    expect(shared.filter(({ recipient }) => !known.has(recipient))).toEqual([]);
    expect(shared.filter(({ on, item }) => on < item.collectedOn)).toEqual([]);
  });

  it.each([
    'customer-number',
    'last-invoice-number',
    'last-invoice-amount',
    'delivery-reference',
  ] as const)('answer %s in at least a thousand likely ways', async (field) => {
    const many = (await make(2, 12_000)).customers;
    for (const company of ['hkt', 'ntt-china'] as const) {
      const values = valuesOf(
        field,
        many.filter((one) => one.company === company),
      );
      const counts = new Map<string, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      expect(counts.size).toBeGreaterThan(1000);
      expect(Math.max(...counts.values())).toBeLessThan(values.length / 100);
    }
  });
});

describe('the desks', () => {
  it('have agents and two supervisors each, of different persons', () => {
    for (const { id, company } of desks) {
      const at = staff.filter((one) => one.desks.includes(id));
      expect(at.every((one) => one.company === company)).toBe(true);
      expect(at.filter(({ role }) => role === 'agent').length).toBeGreaterThanOrEqual(2);
      expect(
        new Set(at.filter(({ role }) => role === 'supervisor').map(({ person }) => person)).size,
      ).toBeGreaterThanOrEqual(2);
    }
  });

  it('have privacy officers, auditors, a person with two accounts and one who is a customer', () => {
    const count = (role: string) => staff.filter((one) => one.role === role).length;
    expect(staff.filter(({ role }) => !(roles as readonly string[]).includes(role))).toEqual([]);
    expect(count('privacy-officer')).toBeGreaterThanOrEqual(2);
    expect(count('auditor')).toBeGreaterThanOrEqual(1);
    expect(new Set(staff.map(({ id }) => id)).size).toBe(staff.length);
    expect(staff.length - new Set(staff.map(({ person }) => person)).size).toBe(1);
    const own = staff.flatMap(({ ownCustomer }) => (ownCustomer === null ? [] : [ownCustomer]));
    expect(own.map((id) => world.customers.find((one) => one.id === id)?.id)).toEqual(own);
    expect(own).toHaveLength(1);
  });
});

describe('requests of the world', () => {
  const some = (test: (request: RequestRecord) => boolean) => requests.some(test);

  it.each(requestStatuses)('some are %s', (status) => {
    expect(some((request) => request.status === status)).toBe(true);
  });
  it.each(outcomes.filter((outcome) => outcome !== 'partly-granted'))(
    'some ended %s',
    (outcome) => {
      expect(some((request) => request.outcome === outcome)).toBe(true);
    },
  );
  it.each(requestKinds.filter((kind) => kind !== 'legal-demand'))(
    'some are of the kind %s',
    (kind) => {
      expect(some((request) => request.kind === kind)).toBe(true);
    },
  );
  it.each(['paper', 'unlock', 'withholding', 'refusal'])(
    'some wait for a second person on %s',
    (kind) => {
      expect(some((request) => request.proposal?.kind === kind)).toBe(true);
    },
  );
  it.each(['customer', 'supervisor', 'wait-period'])('some wait on the %s', (on) => {
    expect(
      some(({ waits }) =>
        waits.some((wait) => wait.on === on && (wait.until === null || wait.until > world.now)),
      ),
    ).toBe(true);
  });
  it('some are frozen, locked or about nobody', () => {
    expect(some(({ frozen }) => frozen !== null)).toBe(true);
    expect(
      some(
        ({ verification }) =>
          verification.sets.filter(({ verdict }) => verdict === 'not-confirmed').length === 3,
      ),
    ).toBe(true);
    expect(some(({ customer }) => customer === null)).toBe(true);
  });

  it('are about customers of the same company, never of the cast, and lie at desks of theirs', () => {
    const known = new Map(world.customers.map((one) => [one.id, one]));
    const members = new Set<string>(Object.values(cast).map(({ id }) => id));
    for (const { customer, company, desk, creator, subject } of requests) {
      if (customer !== null) expect(known.get(customer)).toMatchObject({ company, subject });
      expect(members.has(customer ?? '')).toBe(false);
      expect(desks.find((one) => one.id === desk)?.company).toBe(company);
      expect(staff.find((one) => one.id === creator)?.desks).toContain(desk);
    }
  });

  it('end with the version that their events tell, in order of time, before now', () => {
    expect(world.events.filter(({ at }) => at > world.now || at < world.openedAt)).toEqual([]);
    for (const { id, version } of requests) {
      const own = world.events.filter(({ draft }) => draft.object.id === id);
      expect(own.map(({ draft }) => draft.after)).toEqual(
        Array.from({ length: version }, (_, place) => place + 1),
      );
      expect(own[0]?.draft.action).toBe('request.opened');
    }
  });

  it('leave events that a log may hold, with no personal data', () => {
    const clear = new Set(items.filter((item) => item.value.length > 4).map(({ value }) => value));
    for (const { draft } of world.events) {
      expect(auditActions).toContain(draft.action);
      const event = {
        ...draft,
        v: 1,
        log: 'rightsdesk',
        seq: 1,
        id: '018f2e6a-7c4d-7b3a-9f1e-2a4b6c8d0e1f',
        at: '2026-11-20T01:00:00.000Z',
        prev: '0'.repeat(64),
      };
      const { line } = link(event, chainTools);
      const words = line.match(/(?<=")[^"]+(?=")/g) ?? [];
      expect(words.filter((word) => clear.has(word))).toEqual([]);
    }
  });

  it('were refused only after an entry in the register', () => {
    const entries = new Set(
      world.records.flatMap((stored) => (stored.type === 'log-book' ? [stored.record.id] : [])),
    );
    const refused = requests.filter(({ refusal }) => refusal !== null);
    expect(refused.length).toBeGreaterThan(3);
    for (const { refusal, hands } of refused) {
      expect(entries.has(refusal?.logBook ?? '')).toBe(true);
      expect(hands).not.toContain(refusal?.approvedBy);
    }
  });
});

describe('a world', () => {
  it('is the same for the same seed, and another for another', async () => {
    const first = JSON.stringify(await make(1, 300));
    expect(first.length).toBeGreaterThan(100_000);
    expect(JSON.stringify(await make(1, 300))).toBe(first);
    expect(JSON.stringify(await make(2, 300))).not.toBe(first);
  });

  it('begins with the same people whatever its size', async () => {
    expect((await make(1, 400)).customers[250]?.items).toEqual(world.customers[250]?.items);
  });

  it('holds the words by which a build without it is known', () => {
    expect(JSON.stringify(world.customers.slice(0, 20))).toContain(SEED_CANARY);
  });

  it('keeps a copy of a customer whole', () => {
    const one = world.customers[100]!;
    expect({ ...one, version: 2 }).toEqual({ ...structuredClone(one), version: 2 });
    expect(one.items).toBe(one.items);
  });

  it.each(scenarioNames)('starts at %s with the whole cast', async (scenario) => {
    const made = await makeWorld({
      seed: 3,
      size: 40,
      scenario,
      hashAnswer,
      hashTombstone: hashAnswer,
    });
    const ids = new Set(made.customers.map(({ id }) => id));
    expect(Object.values(cast).filter(({ id }) => !ids.has(id))).toEqual([]);
    const numbers = made.records
      .filter(({ type }) => type === 'request')
      .map(({ record }) => record.id);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
