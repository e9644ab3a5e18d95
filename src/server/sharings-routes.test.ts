import { describe, expect, it } from 'vitest';
import { readCustomer } from '../contract/customers.ts';
import { readLedger, shareItems } from '../contract/sharings.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { rightAnswers, tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const full = { customer: 'c-full' };
const body = {
  recipient: 'r-ship',
  items: ['c-full-email', 'c-full-phone'],
  purpose: 'agreement',
  basis: 'partner-agreement',
};
const sent = (change: object = {}, version = 1) => ({
  params: full,
  version,
  body: { ...body, ...change },
});

describe('the ledger of recipients: who may not', () => {
  it.each([
    ['signed out', null, 'c-full', 'signed-out'],
    ['the wrong role', 'aud', 'c-full', 'role-lacks-right'],
    ['another company', 'nan', 'c-full', 'not-found'],
    ['their own record', 'own', 'c-own', 'own-record'],
  ] as const)('%s', async (_, by, customer, type) => {
    const desk = new TinyDesk();
    const params = { customer };
    expect((await desk.refused(by, readLedger, { params })).type).toBe(type);
    expect((await desk.refused(by, shareItems, { ...sent(), params })).type).toBe(type);
  });

  it('another desk of the company: it reads, and adds nothing', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const { can, rows } = await desk.done('bea', readLedger, { params: full });
    expect(can.share).toMatchObject({ code: 'no-open-request' });
    expect(rows).toHaveLength(2);
    expect((await desk.refused('bea', shareItems, sent())).type).toBe('no-open-request');
  });
});

describe('the ledger of recipients (N4, H5)', () => {
  it('answers "to whom?": recipient, items, basis, day, and how the agreement stands', async () => {
    const desk = new TinyDesk();
    const { rows } = await desk.done('ada', readLedger, { params: { customer: 'c-shared' } });
    expect(rows.slice(0, 2)).toEqual([
      {
        recipient: 'r-ship',
        basis: 'partner-agreement',
        purpose: null,
        on: '2026-06-01',
        fields: ['phone', 'birth-date'],
        office: null,
        agreement: { state: 'valid', reference: 'A-7', until: '2026-11-30' },
      },
      {
        recipient: 'r-mail',
        basis: 'consent',
        purpose: null,
        on: '2025-10-30',
        fields: ['phone', 'birth-date'],
        office: null,
        agreement: { state: 'missing', reference: null, until: null },
      },
    ]);
    const text = desk.answers.at(-1)?.text ?? '';
    for (const value of [...Object.values(tinyValues), ...Object.values(rightAnswers)])
      expect(text).not.toContain(value);
  });

  it('takes one line a sharing, with exactly one basis, and its event', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const after = await desk.done('ada', shareItems, sent());
    expect(after.version).toBe(2);
    expect(after.rows[0]).toMatchObject({
      recipient: 'r-ship',
      basis: 'partner-agreement',
      purpose: 'agreement',
      on: '2026-11-02',
      fields: ['email', 'phone'],
    });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'items.shared',
      object: { type: 'customer', id: 'c-full', version: 2 },
      subject: 'subject-of-c-full',
      purpose: 'agreement',
      reason: 'partner-agreement',
      fields: ['email', 'phone', 'r-ship'],
    });
    const kept = await desk.store.get('customer', 'c-full');
    const line = kept?.items.find(({ field }) => field === 'phone')?.sharings.at(-1);
    expect(line).toMatchObject({ request: walk.id, marketing: false });
    const { items } = await desk.done('ada', readCustomer, { params: full });
    expect(items.find(({ field }) => field === 'phone')?.sharings).toHaveLength(1);
  });

  it.each([
    ['two bases', { basis: ['consent', 'law'] }],
    ['none', { basis: undefined }],
    ['no item', { items: [] }],
    ['an item of somebody else', { items: ['c-two-email'] }],
    ['an unknown recipient', { recipient: 'r-nobody' }],
    ['an instrument from a customer’s page', { instrument: 'HCMP 123/26' }],
  ])('does not take %s', async (_, change) => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    expect((await desk.refused('ada', shareItems, sent(change))).type).toBe('fields');
  });

  it.each([
    ['a partner without an agreement', { recipient: 'r-mail' }, 'agreement-missing'],
    ['consent of who has proved nothing', { basis: 'consent' }, 'consent-unproved'],
    ['the law, without an authority', { basis: 'law' }, 'instrument-missing'],
    ['a purpose never told', { purpose: 'billing' }, 'purpose-not-told'],
    ['a purpose of no register', { purpose: 'partner-offers' }, 'purpose-not-registered'],
  ])('is barred by %s, changes nothing and says why in the log', async (_, change, type) => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const size = await desk.store.auditSize();
    const problem = await desk.refused('ada', shareItems, sent(change));
    expect(problem.type).toBe(type);
    expect(problem.citation).toMatch(/^HKT policy §[45]; APPI/);
    expect(await desk.store.auditSize()).toBe(size + 1);
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'command.refused',
      problem: type,
      fields: ['email', 'phone', { recipient: 'r-ship', ...change }.recipient],
    });
    expect((await desk.store.get('customer', 'c-full'))?.version).toBe(1);
  });

  it('is barred by an agreement from the day after its last', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    desk.clock.advance(28 * DAY);
    await desk.signIn('ada');
    await desk.done('ada', shareItems, sent());
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    const { recipients, rows } = await desk.done('ada', readLedger, { params: full });
    const shipping = recipients.find(({ id }) => id === 'r-ship');
    expect(shipping?.agreement.state).toBe('expired');
    expect(shipping?.bases.find(({ basis }) => basis === 'partner-agreement')?.can).toMatchObject({
      code: 'agreement-expired',
    });
    // What was passed on under it stays in the ledger.
    expect(rows[0]).toMatchObject({ recipient: 'r-ship', on: '2026-11-30' });
    expect((await desk.refused('ada', shareItems, sent({}, 2))).type).toBe('agreement-expired');
  });

  it('takes the consent of who proved who they are', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.prove();
    const after = await desk.done(
      'ada',
      shareItems,
      sent({ basis: 'consent', recipient: 'r-mail' }),
    );
    expect(after.rows[0]).toMatchObject({ basis: 'consent', recipient: 'r-mail' });
  });

  it('of one person holds the lines of every record of theirs', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, inquiryBody({ customer: 'c-alias-1' }));
    const params = { customer: 'c-alias-2' };
    const items = ['c-alias-2-post'];
    await desk.done('ada', shareItems, { ...sent({ items }), params });
    const { rows } = await desk.done('ada', readLedger, { params: { customer: 'c-alias-1' } });
    expect(rows).toContainEqual(expect.objectContaining({ on: '2026-11-02', fields: ['post'] }));
  });
});
