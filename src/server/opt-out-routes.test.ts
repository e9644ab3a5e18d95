import { describe, expect, it } from 'vitest';
import { guardedBy } from '../../mocks/import/import-guard.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { readCustomer } from '../contract/customers.ts';
import { readQueue } from '../contract/queue.ts';
import { closeRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import type { Customer, Item } from '../domain/customer.ts';
import { MINUTE } from '../domain/instant.ts';
import { sampleItem } from './conformance/sample-scene.ts';
import { sampleCustomer } from './conformance/sample-records.ts';
import { AuditUnavailable } from './ports.ts';

const mine = { kind: 'email', value: 'wren@letterbox.example' } as const;

/** Puts a record of this world beside the others. */
async function join(
  desk: TinyDesk,
  id: string,
  items: readonly Item[],
  given: Partial<Customer> = {},
) {
  const own = items.map((item) => ({ ...item, id: `${id}-${item.field}` }));
  const record = sampleCustomer({ id, version: 1, items: own, ...given });
  await desk.store.commit(
    { puts: [{ type: 'customer', record, seen: 0 }], key: null },
    {
      actor: { id: 'system', role: 'system', desk: null, session: null },
      action: 'customers.imported',
      object: { type: 'import', id: 'import-test', version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: 'call-test',
    },
  );
  return record;
}

const email = (value: string, given: Partial<Item> = {}) =>
  sampleItem({ field: 'email', value, ...given });
const sharedWith = (recipient: string) => [
  { recipient, basis: 'consent', on: '2025-02-01', marketing: true } as const,
];

async function marksOn(desk: TinyDesk, id: string) {
  return (await desk.store.get('customer', id))?.suppressions ?? [];
}

/** Whether a record with these items would come in as opted out. */
async function isBarred(desk: TinyDesk, items: readonly Item[]): Promise<boolean> {
  const record = sampleCustomer({ id: 'c-new', version: 1, items });
  const { welcome } = await guardedBy({ store: desk.store, keys: desk.keys }, [record]);
  return (welcome[0]?.suppressions.length ?? 0) > 0;
}

describe('an opt-out by letter or mail', () => {
  it('marks every record that holds the contact point, however it is written there', async () => {
    const desk = new TinyDesk();
    await join(desk, 'c-wren', [
      email('Wren@Letterbox.example', { sharings: sharedWith('r-mail') }),
    ]);
    const walk = await TinyWalk.open(
      desk,
      optOutBody({ customer: null, channel: 'letter', contactGiven: mine, reference: 'L-77' }),
    );
    expect(await marksOn(desk, 'c-wren')).toEqual([
      { scope: 'all-marketing', at: desk.clock.now(), request: walk.id },
    ]);
    expect(desk.outbox(walk.id, 'recipient-notice')).toHaveLength(1);
    expect((await walk.record()).optOut).toMatchObject({
      reference: 'L-77',
      named: [],
      notices: 1,
    });
    expect((await walk.record()).optOut?.suppressed).toHaveLength(1);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('never marks the person behind a contact point that others hold too', async () => {
    const desk = new TinyDesk();
    const phone = sampleItem({ field: 'phone', value: '+81 3 0000 7001' });
    await join(desk, 'c-wren', [email(mine.value, { sharings: sharedWith('r-mail') }), phone]);
    await join(desk, 'c-otto-2', [email(mine.value), phone]);
    const walk = await TinyWalk.open(
      desk,
      optOutBody({ customer: 'c-wren', channel: 'email', contactGiven: mine }),
    );
    for (const id of ['c-wren', 'c-otto-2'])
      expect(await marksOn(desk, id)).toEqual([
        { scope: 'all-marketing', at: desk.clock.now(), request: walk.id, items: [`${id}-email`] },
      ]);
    const view = await desk.done('ada', readCustomer, { params: { customer: 'c-wren' } });
    expect(view.suppressions).toMatchObject([{ scope: 'all-marketing', only: ['email'] }]);
    expect(desk.outbox(walk.id, 'recipient-notice')).toHaveLength(1);
  });

  it('marks whoever was found as a whole, with all their records, where the point is theirs alone or not on file', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(
      desk,
      optOutBody({ customer: 'c-alias-2', channel: 'letter', contactGiven: mine }),
    );
    for (const id of ['c-alias-1', 'c-alias-2']) expect(await marksOn(desk, id)).toHaveLength(1);
    expect((await marksOn(desk, 'c-alias-1'))[0]?.items).toBeUndefined();
  });

  it('reaches every contact point that it names, and none that the wish leaves out', async () => {
    const desk = new TinyDesk();
    await join(desk, 'c-wren', [email(mine.value)]);
    await join(desk, 'c-tern', [sampleItem({ field: 'phone', value: '03-0000-7002' })]);
    const named = { contactGiven: mine, alsoNamed: [{ kind: 'phone', value: '+81 3 0000 7002' }] };
    await TinyWalk.open(desk, optOutBody({ customer: null, channel: 'letter', ...named }));
    expect(await marksOn(desk, 'c-wren')).toHaveLength(1);
    expect(await marksOn(desk, 'c-tern')).toHaveLength(1);
    const other = new TinyDesk();
    await join(other, 'c-wren', [email(mine.value)]);
    await join(other, 'c-tern', [sampleItem({ field: 'phone', value: '03-0000-7002' })]);
    const byPhone = { customer: null, channel: 'letter', optOutScope: 'phone', ...named };
    await TinyWalk.open(other, optOutBody(byPhone));
    expect(await marksOn(other, 'c-wren')).toHaveLength(0);
    expect(await marksOn(other, 'c-tern')).toHaveLength(1);
  });

  it('finds an address by its words and never by its postal code', async () => {
    const desk = new TinyDesk();
    const street = { kind: 'post', value: '〒105-0011 Minato-ku Shibakoen 4-2-8' } as const;
    await join(desk, 'c-near', [
      sampleItem({ field: 'post', value: '〒105-0011 Minato-ku Shibakoen 1-1-1' }),
    ]);
    await join(desk, 'c-there', [sampleItem({ field: 'post', value: street.value })]);
    await TinyWalk.open(
      desk,
      optOutBody({ customer: null, channel: 'letter', contactGiven: street }),
    );
    expect(await marksOn(desk, 'c-there')).toHaveLength(1);
    expect(await marksOn(desk, 'c-near')).toHaveLength(0);
    const near = [sampleItem({ field: 'post', value: '〒105-0011 Minato-ku Shibakoen 1-1-1' })];
    expect(await isBarred(desk, near)).toBe(false);
  });

  it('bars a later import, found or not, and one list bars that list alone', async () => {
    for (const customer of [null, 'c-full']) {
      const desk = new TinyDesk();
      const given = { customer, channel: 'email', contactGiven: mine } as const;
      await TinyWalk.open(desk, optOutBody({ ...given, optOutScope: 'list-events' }));
      const record = sampleCustomer({
        id: 'c-new',
        version: 1,
        items: [email('WREN@letterbox.example')],
      });
      const come = async () =>
        (await guardedBy({ store: desk.store, keys: desk.keys }, [record])).welcome[0]
          ?.suppressions;
      expect((await come())?.map(({ scope }) => scope)).toEqual(['list-events']);
      await TinyWalk.open(desk, optOutBody(given));
      expect((await come())?.map(({ scope }) => scope).toSorted()).toEqual([
        'all-marketing',
        'list-events',
      ]);
      expect(await isBarred(desk, [email('another@letterbox.example')])).toBe(false);
    }
  });

  it('is confirmed when it is closed, in the same words found or not, and nothing of it is logged', async () => {
    const confirmation = async (isKnown: boolean) => {
      const desk = new TinyDesk();
      if (isKnown)
        await join(desk, 'c-wren', [email(mine.value, { sharings: sharedWith('r-mail') })]);
      const walk = await TinyWalk.open(
        desk,
        optOutBody({ customer: null, channel: 'letter', contactGiven: mine, reference: 'L-77' }),
      );
      await walk.do(closeRequest);
      const log = JSON.stringify(await desk.events());
      expect(log).not.toContain(mine.value);
      expect(log).not.toContain('L-77');
      return desk.outbox(walk.id, 'opt-out-confirmation')[0]?.payload;
    };
    const known = await confirmation(true);
    expect(known?.body).toContain('marketing of any kind');
    expect(await confirmation(false)).toEqual(known);
  });
});

describe('an opt-out from one list', () => {
  it('tells who got items of that list for marketing, and nobody else', async () => {
    const desk = new TinyDesk();
    await join(desk, 'c-wren', [
      email(mine.value, { purposes: ['events'], sharings: sharedWith('r-mail') }),
      sampleItem({
        field: 'phone',
        value: '+81 3 0000 7003',
        purposes: ['product-news'],
        sharings: sharedWith('r-ship'),
      }),
    ]);
    const told = async (optOutScope: string) => {
      const walk = await TinyWalk.open(desk, optOutBody({ customer: 'c-wren', optOutScope }));
      return desk.outbox(walk.id, 'recipient-notice').map(({ payload }) => payload?.to);
    };
    expect(await told('list-events')).toEqual(['Mailing House']);
    expect(await told('list-product-news')).toEqual(['Shipping House']);
    expect(await told('post')).toEqual([]);
  });

  it('by phone needs the caller alone: nothing is proved, and the value stays out of the log', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody({ optOutScope: 'list-product-news' }));
    expect(await walk.do(closeRequest)).toMatchObject({ status: 'closed', outcome: 'granted' });
    expect((await desk.events()).at(-2)).toMatchObject({
      action: 'opt-out.carried-out',
      reason: 'list-product-news',
      fields: ['email', 'phone', 'post'],
    });
    expect(JSON.stringify(await desk.events())).not.toContain(tinyValues.email);
  });
});

describe('an opt-out in writing', () => {
  const post = sampleItem({ field: 'post', value: '7 Quay Walk', changedOn: '2026-11-01' });
  const written = (customer: string) =>
    optOutBody({ channel: 'letter', customer, contactGiven: null });

  it('is confirmed at an address that is held, where no channel of record is left', async () => {
    const desk = new TinyDesk();
    await join(desk, 'c-moved', [post], { person: 'p-moved' });
    const walk = await TinyWalk.open(desk, written('c-moved'));
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'granted' });
    const [letter] = desk.outbox(walk.id, 'opt-out-confirmation');
    expect(letter?.payload?.to).toBe('7 Quay Walk');
  });

  it('does not close as answered where nothing can carry its confirmation', async () => {
    const desk = new TinyDesk();
    await join(desk, 'c-none', [sampleItem({ field: 'name', value: 'Wren Quill' })], {
      person: 'p-none',
    });
    const walk = await TinyWalk.open(desk, written('c-none'));
    expect(await walk.record()).toMatchObject({ status: 'carrying-out' });
    expect((await walk.refused(closeRequest)).type).toBe('no-way-to-deliver');
  });
});

describe('an opt-out cut short after its receipt', () => {
  /** Receives one, while the log takes nothing more for as long as it is away. */
  async function received(desk: TinyDesk): Promise<TinyWalk> {
    const commit = desk.store.commit.bind(desk.store);
    let isAway = false;
    desk.store.commit = async (change, event) => {
      if (isAway) throw new AuditUnavailable('away');
      isAway = event.action === 'request.opened';
      return commit(change, event);
    };
    await desk.call('ada', openRequest, { body: optOutBody() });
    desk.store.commit = commit;
    return new TinyWalk(desk, 'R-1', 'ada');
  }

  it('is carried out by the system with the next call of anybody, on behalf of whoever received it', async () => {
    const desk = new TinyDesk();
    const walk = await received(desk);
    expect((await walk.record()).optOut?.carriedOutAt).toBeNull();
    desk.clock.advance(MINUTE - 1);
    await desk.done('sue', readQueue, {});
    expect(await walk.record()).toMatchObject({ status: 'received' });
    desk.clock.advance(1);
    await desk.done('sue', readQueue, {});
    expect(await walk.record()).toMatchObject({
      status: 'carrying-out',
      optOut: { carriedOutAt: desk.clock.now() },
    });
    const [done] = (await desk.events()).filter(({ action }) => action === 'opt-out.carried-out');
    expect(done).toMatchObject({ actor: { role: 'system' }, onBehalfOf: 'ada' });
    expect((await walk.do(closeRequest)).outcome).toBe('granted');
  });

  it('is carried out by its reader, and once', async () => {
    const desk = new TinyDesk();
    const walk = await received(desk);
    desk.clock.advance(MINUTE);
    expect(await walk.view()).toMatchObject({ next: 'read-back' });
    await walk.view();
    const events = (await desk.events()).map(({ action }) => action);
    expect(events.filter((action) => action === 'opt-out.carried-out')).toHaveLength(1);
  });
});
