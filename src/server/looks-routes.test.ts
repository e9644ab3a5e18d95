import { describe, expect, it } from 'vitest';
import { readCustomer, readCustomerTrail, readLooks, revealItem } from '../contract/customers.ts';
import { previewDisclosure } from '../contract/disclosures.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const full = { customer: 'c-full' };
const asked = (field: string, purpose: string) => ({
  params: { ...full, item: `c-full-${field}` },
  body: { purpose },
});

describe('who looked at a customer: who may not ask', () => {
  it.each([
    ['signed out', null, 'c-full', 'signed-out'],
    ['the wrong role', 'aud', 'c-full', 'role-lacks-right'],
    ['another company', 'nan', 'c-full', 'not-found'],
    ['an unknown record', 'ada', 'nobody', 'not-found'],
    ['their own record', 'own', 'c-own', 'own-record'],
  ] as const)('%s', async (_, by, customer, type) => {
    const desk = new TinyDesk();
    expect((await desk.refused(by, readLooks, { params: { customer } })).type).toBe(type);
  });
});

describe('who looked at a customer (N6)', () => {
  it('tells desk, role, purpose and time, newest first, and no name', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await desk.done('ada', readCustomer, { params: full });
    await desk.done('ali', revealItem, asked('email', 'reach-customer'));
    await walk.prepare();
    const { looks } = await desk.done('bea', readLooks, { params: full });
    expect(looks.map(({ what, purpose }) => [what, purpose])).toEqual([
      ['preview', 'prepare-disclosure'],
      ['value', 'reach-customer'],
      ['record', null],
    ]);
    expect(looks[1]).toMatchObject({
      desk: 'desk-a',
      role: 'agent',
      fields: ['email'],
      refused: null,
    });
    const text = desk.answers.at(-1)?.text ?? '';
    for (const secret of ['"ada"', '"ali"', walk.id, ...Object.values(tinyValues)])
      expect(text).not.toContain(secret);
  });

  it('covers every record of the person, and nobody else', async () => {
    const desk = new TinyDesk();
    await desk.done('ada', readCustomer, { params: { customer: 'c-alias-2' } });
    await desk.done('ada', readCustomer, { params: full });
    const { looks } = await desk.done('ada', readLooks, { params: { customer: 'c-alias-1' } });
    expect(looks).toHaveLength(1);
  });
});

describe('a snooping agent (N3a, N6)', () => {
  it('sees nothing in the clear, is told of to the supervisor at the third attempt, and stands in the report', async () => {
    const desk = new TinyDesk();
    const view = await desk.done('bea', readCustomer, { params: full });
    expect(view.items.flatMap(({ uses }) => uses)).toEqual([]);
    const text = desk.answers.at(-1)?.text ?? '';
    for (const value of Object.values(tinyValues)) expect(text).not.toContain(value);
    const alerts = async () =>
      (await desk.events()).filter(({ action }) => action === 'supervisor.alerted').length;
    for (const [field, before] of [
      ['email', 0],
      ['phone', 0],
      ['birth-date', 1],
    ] as const) {
      await desk.refused('bea', revealItem, asked(field, 'answer-customer'));
      expect(await alerts()).toBe(before);
    }
    const { looks } = await desk.done('ada', readLooks, { params: full });
    expect(looks.map(({ desk: at, fields, refused }) => [at, fields[0], refused])).toEqual([
      ['desk-b', 'birth-date', 'no-open-request'],
      ['desk-b', 'phone', 'no-open-request'],
      ['desk-b', 'email', 'no-open-request'],
      ['desk-b', undefined, null],
    ]);
    expect(looks[0]).toMatchObject({ what: 'value', purpose: 'answer-customer' });
  });

  it('is not told of for two attempts within a day', async () => {
    const desk = new TinyDesk();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await desk.signIn('ada');
      const problem = await desk.refused('ada', revealItem, asked('email', 'answer-customer'));
      expect(problem.type).toBe('no-open-request');
      desk.clock.advance(DAY / 2);
    }
    const told = (await desk.events()).filter(({ action }) => action === 'supervisor.alerted');
    expect(told).toEqual([]);
  });
});

describe('the purpose of a reveal (N2, N3a, H4)', () => {
  it('is one that was told for the item, or is refused with its reason, which the view says beforehand', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const { items } = await desk.done('ada', readCustomer, { params: full });
    const email = items.find(({ field }) => field === 'email');
    expect(email?.told).toEqual([
      { purpose: 'agreement', version: 1, words: null, on: '2025-01-10', channel: 'phone' },
    ]);
    expect(email?.uses.filter(({ can }) => can === true).map(({ purpose }) => purpose)).toEqual([
      'answer-customer',
      'prepare-disclosure',
      'reach-customer',
    ]);
    for (const [purpose, type] of [
      ['check-correction', 'purpose-unfit'],
      ['settle-bill', 'purpose-not-told'],
      ['ask-survey', 'purpose-not-registered'],
    ] as const) {
      expect(email?.uses.find((one) => one.purpose === purpose)?.can).toMatchObject({ code: type });
      const problem = await desk.refused('ada', revealItem, asked('email', purpose));
      expect(problem).toMatchObject({ type, citation: 'HKT policy §4; APPI Art. 18' });
      expect((await desk.events()).at(-1)).toMatchObject({
        action: 'command.refused',
        outcome: 'refused',
        problem: type,
        purpose,
        fields: ['email'],
      });
    }
    const events = await desk.done('ada', readCustomerTrail, { params: full });
    expect(events.events.filter(({ action }) => action === 'item.revealed')).toEqual([]);
  });

  it('is named, or nothing is shown', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, inquiryBody());
    const sent = { params: { ...full, item: 'c-full-email' }, body: {} };
    expect((await desk.refused('ada', revealItem, sent)).type).toBe('fields');
  });

  it('of a preview, which shows everything at once, is preparing a disclosure', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.prove();
    await walk.do(previewDisclosure);
    expect(
      (await desk.events()).find(({ action }) => action === 'disclosure.previewed'),
    ).toMatchObject({ purpose: 'prepare-disclosure' });
  });
});
