import { describe, expect, it } from 'vitest';
import { lookUpCustomers } from '../contract/look-up.ts';
import { readCustomer, readCustomerTrail, revealItem } from '../contract/customers.ts';
import { closeRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { pressNotMe, previewDisclosure } from '../contract/disclosures.ts';
import { SECOND } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { rightAnswers, tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const looking = (...details: string[]) => ({
  body: { company: 'hkt', purpose: 'customer-contact', details },
});
const full = { customer: 'c-full' };
const email = { params: { ...full, item: 'c-full-email' }, body: { purpose: 'answer-customer' } };
const number = {
  params: { ...full, item: 'c-full-customer-number' },
  body: { purpose: 'answer-customer' },
};

describe('customers: who may not', () => {
  it('signed out', async () => {
    const desk = new TinyDesk();
    for (const endpoint of [lookUpCustomers, readCustomer, readCustomerTrail, revealItem]) {
      expect((await desk.refused(null, endpoint, { params: email.params })).type).toBe(
        'signed-out',
      );
    }
  });

  it('the wrong role', async () => {
    const desk = new TinyDesk();
    for (const endpoint of [lookUpCustomers, readCustomer, readCustomerTrail, revealItem]) {
      expect((await desk.refused('aud', endpoint, { params: email.params })).type).toBe(
        'role-lacks-right',
      );
    }
  });

  it('another company', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused('nan', lookUpCustomers, looking('Moriyama'))).type).toBe(
      'not-found',
    );
    expect((await desk.refused('nan', readCustomer, { params: full })).type).toBe('not-found');
    expect((await desk.refused('nan', readCustomerTrail, { params: full })).type).toBe('not-found');
    expect((await desk.refused('nan', revealItem, email)).type).toBe('not-found');
  });

  it('another desk of the company sees the record masked, and reveals nothing', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const view = await desk.done('bea', readCustomer, { params: full });
    expect(view.requests).toEqual([]);
    expect(view.elsewhere).toMatchObject([
      { desk: 'desk-a', kind: 'inquiry', since: '2026-11-02' },
    ]);
    expect(desk.answers.at(-1)?.text).not.toContain('R-1');
    expect((await desk.refused('bea', revealItem, email)).type).toBe('no-open-request');
  });

  it.each(['c-own', 'c-own-alias'])(
    'their own record %s, under whichever name',
    async (customer) => {
      const desk = new TinyDesk();
      await TinyWalk.open(desk, inquiryBody({ customer }));
      expect((await desk.refused('own', readCustomer, { params: { customer } })).type).toBe(
        'own-record',
      );
      expect((await desk.refused('own', readCustomerTrail, { params: { customer } })).type).toBe(
        'own-record',
      );
      const item = `${customer}-name`;
      expect(
        (await desk.refused('own', revealItem, { params: { customer, item }, body: email.body }))
          .type,
      ).toBe('own-record');
      expect(
        (await desk.refused('own', openRequest, { body: inquiryBody({ customer }) })).type,
      ).toBe('own-record');
    },
  );
});

describe('looking up', () => {
  it('finds by what a caller says, masked, and says why', async () => {
    const desk = new TinyDesk();
    const { candidates, more } = await desk.done('ada', lookUpCustomers, looking(tinyValues.email));
    expect(candidates.map(({ id }) => id)).toContain('c-full');
    expect(candidates[0]?.matched).toEqual(['email']);
    expect(more).toBe(false);
    expect(desk.answers.at(-1)?.text).not.toMatch(/uillfeather|arisol|canary/);
  });

  it('leaves an event with purpose and fields, and nothing that was typed', async () => {
    const desk = new TinyDesk();
    await desk.done('ada', lookUpCustomers, looking(tinyValues.name));
    const event = (await desk.events()).at(-1);
    expect(event).toMatchObject({
      action: 'customer.looked-up',
      purpose: 'customer-contact',
      fields: ['name'],
      subject: null,
    });
    expect(JSON.stringify(event)).not.toMatch(/uillfeather/);
  });

  it.each([
    ['two letters', ['ab'], 422],
    ['three letters', ['abc'], 200],
    ['one Han character', ['山'], 422],
    ['two Han characters', ['山田'], 200],
    ['one kana', ['あ'], 422],
    ['two kana', ['あい'], 200],
    ['three letters, spaces apart', [' a b '], 422],
    ['no detail', [], 422],
    ['four details', ['abc', 'abc', 'abc', 'abc'], 422],
    ['a star for everybody', ['***'], 422],
  ])('%s', async (_, details, status) => {
    const desk = new TinyDesk();
    expect((await desk.call('ada', lookUpCustomers, looking(...details))).status).toBe(status);
  });

  it('points to the detail that is too short', async () => {
    const desk = new TinyDesk();
    const problem = await desk.refused('ada', lookUpCustomers, looking('Moriyama', 'x'));
    expect(problem.errors).toEqual([{ pointer: '/details/1', code: 'needs-three-characters' }]);
  });

  it('gives twenty at most and says that there are more, not how many', async () => {
    const desk = new TinyDesk();
    const found = await desk.done('ada', lookUpCustomers, looking('Moriyama'));
    expect(found.candidates).toHaveLength(20);
    expect(found.more).toBe(true);
    expect(desk.answers.at(-1)?.text).not.toContain('23');
    const one = await desk.done('ada', lookUpCustomers, looking('Moriyama', 'Nr22'));
    expect(one).toMatchObject({ candidates: [{ id: 'c-mori-22' }], more: false });
  });

  it('finds a request by its number, where the account may see it', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await desk.done('ada', lookUpCustomers, looking(walk.id))).request).toBe(walk.id);
    expect((await desk.done('ada', lookUpCustomers, looking(walk.id.toLowerCase()))).request).toBe(
      walk.id,
    );
    expect((await desk.call('bea', lookUpCustomers, looking(walk.id))).text).not.toContain('"R-');
  });

  it('is done sixty times a minute by an account', async () => {
    const desk = new TinyDesk();
    for (let count = 0; count < 60; count += 1) {
      expect((await desk.call('ada', lookUpCustomers, looking('nobody'))).status).toBe(200);
    }
    const size = await desk.store.auditSize();
    const reply = await desk.call('ada', lookUpCustomers, looking('nobody'));
    expect([reply.status, reply.headers.get('Retry-After')]).toEqual([429, '60']);
    expect(await desk.store.auditSize()).toBe(size);
    expect((await desk.call('ali', lookUpCustomers, looking('nobody'))).status).toBe(200);
    desk.clock.advance(60 * SECOND);
    expect((await desk.call('ada', lookUpCustomers, looking('nobody'))).status).toBe(200);
  });
});

describe('a customer', () => {
  it('is shown masked, with source, purposes and sharing', async () => {
    const desk = new TinyDesk();
    const view = await desk.done('ada', readCustomer, { params: full });
    const shown = view.items.find(({ field }) => field === 'email');
    expect(shown).toMatchObject({
      masked: '•••@•••••.example',
      ofRecord: true,
      purposes: ['agreement'],
      sharings: [{ recipient: 'r-mail' }, { recipient: 'r-ship' }],
    });
    expect(view.items.find(({ field }) => field === 'interest')).toMatchObject({
      state: 'declined',
      masked: '',
    });
    const text = desk.answers.at(-1)?.text ?? '';
    for (const value of [...Object.values(tinyValues), ...Object.values(rightAnswers)])
      expect(text).not.toContain(value);
  });

  it('leaves an event for every view', async () => {
    const desk = new TinyDesk();
    await desk.done('ada', readCustomer, { params: full });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'customer.viewed',
      object: { id: 'c-full' },
      subject: 'subject-of-c-full',
    });
  });

  it('has a trail of what may be seen', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await desk.done('ada', revealItem, email);
    const mine = await desk.done('ada', readCustomerTrail, { params: full });
    expect(mine.events.map(({ action }) => action)).toEqual(['request.opened', 'item.revealed']);
    const theirs = await desk.done('bea', readCustomerTrail, { params: full });
    expect(theirs.events.map(({ action }) => action)).toEqual(['item.revealed']);
    expect(JSON.stringify(theirs)).not.toContain(`"${walk.id}"`);
  });
});

describe('a reveal', () => {
  it('shows one value for a minute, for a purpose, and leaves its event', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    expect(await desk.done('ada', revealItem, email)).toEqual({
      value: tinyValues.email,
      lang: null,
      seconds: 60,
      statement: null,
    });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'item.revealed',
      purpose: 'answer-customer',
      fields: ['email'],
    });
  });

  it('is refused without a request, and the view says so beforehand', async () => {
    const desk = new TinyDesk();
    const { can } = await desk.done('ada', readCustomer, { params: full });
    const problem = await desk.refused('ada', revealItem, email);
    expect(problem).toMatchObject({
      type: 'no-open-request',
      citation: 'HKT policy §4; APPI Art. 18',
    });
    expect(can.reveal).toMatchObject({ code: 'no-open-request' });
  });

  it.each([
    ['a secret', 'payment-card', 'never-shown'],
    ['a declined item', 'interest', 'declined-item'],
    ['a question before proof', 'customer-number', 'sealed-question'],
  ])('of %s is refused', async (_, field, type) => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const params = { ...full, item: `c-full-${field}` };
    expect((await desk.refused('ada', revealItem, { ...email, params })).type).toBe(type);
  });

  it('of an item of somebody else answers like one of nobody', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    for (const item of ['c-two-email', 'nothing']) {
      expect(
        (await desk.refused('ada', revealItem, { ...email, params: { ...full, item } })).type,
      ).toBe('not-found');
    }
  });

  it('of a question opens with proof and closes with the request', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.prepare();
    expect((await desk.done('ada', revealItem, number)).value).toBe(
      rightAnswers['customer-number'],
    );
    await walk.handOver();
    await walk.do(closeRequest);
    expect((await desk.refused('ada', revealItem, number)).type).toBe('no-open-request');
  });

  it('is not replayed for who could not have it now', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    const sent = { ...email, key: desk.newKey() };
    await desk.done('ada', revealItem, sent);
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    await desk.done(null, pressNotMe, { body: { reference } });
    expect((await desk.refused('ada', revealItem, sent)).type).toBe('no-open-request');
  });

  it('tells the supervisors once it was refused three times in a day', async () => {
    const desk = new TinyDesk();
    for (let count = 0; count < 4; count += 1) await desk.refused('ada', revealItem, email);
    const alerts = (await desk.events()).filter(({ action }) => action === 'supervisor.alerted');
    expect(alerts).toMatchObject([{ onBehalfOf: 'ada', object: { id: 'c-full' } }]);
    expect((await desk.events()).filter(({ action }) => action === 'command.refused')).toHaveLength(
      4,
    );
  });

  it('of an item of another record of the person works as well', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, inquiryBody({ customer: 'c-alias-1' }));
    const params = { customer: 'c-alias-2', item: 'c-alias-2-post' };
    expect((await desk.done('ada', revealItem, { ...email, params })).value).toBe(tinyValues.post);
  });

  it('needs proof for questions even where an opt-out needs none', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, optOutBody());
    expect((await desk.refused('ada', revealItem, number)).type).toBe('sealed-question');
  });

  it('of everything, in a preview, comes after proof only', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(previewDisclosure)).type).toBe('verification-needed');
  });
});
