import { describe, expect, it } from 'vitest';
import { readCustomer, revealItem } from '../contract/customers.ts';
import { readMailing } from '../contract/mailings.ts';
import { readNotices, tellPurpose } from '../contract/notices.ts';
import { approvePurpose, proposePurpose } from '../contract/registers.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const full = { params: { customer: 'c-full' } };
const billing = {
  ...full,
  version: 1,
  body: { items: ['c-full-email'], purpose: 'billing', channel: 'phone', on: '2026-11-02' },
};
const bill = {
  params: { customer: 'c-full', item: 'c-full-email' },
  body: { purpose: 'settle-bill' },
};

async function opened(): Promise<TinyDesk> {
  const desk = new TinyDesk();
  await TinyWalk.open(desk);
  return desk;
}

describe('a fresh notice: who may not', () => {
  it.each([
    ['signed out', null, 'signed-out'],
    ['an auditor', 'aud', 'role-lacks-right'],
    ['of another company', 'nan', 'not-found'],
    ['of another desk', 'bea', 'no-open-request'],
  ] as const)('%s', async (_, by, type) => {
    const desk = await opened();
    expect((await desk.refused(by, tellPurpose, billing)).type).toBe(type);
  });

  it('without a request of theirs, and the view says so', async () => {
    const desk = new TinyDesk();
    expect((await desk.done('ada', readNotices, full)).can.tell).toMatchObject({
      code: 'no-open-request',
    });
    expect((await desk.refused('ada', tellPurpose, billing)).type).toBe('no-open-request');
  });
});

describe('a fresh notice (N2, H4)', () => {
  it('opens a use that was refused, and the log says what was told, how, and of what', async () => {
    const desk = await opened();
    expect((await desk.refused('ada', revealItem, bill)).type).toBe('purpose-not-told');
    const after = await desk.done('ada', tellPurpose, billing);
    expect(after.version).toBe(2);
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'purpose.told',
      purpose: 'billing',
      reason: 'phone',
      fields: ['email'],
    });
    await desk.done('ada', revealItem, bill);
    const email = (await desk.done('ada', readCustomer, full)).items.find(
      ({ id }) => id === 'c-full-email',
    );
    expect(email?.told.at(-1)).toMatchObject({
      purpose: 'billing',
      version: 1,
      on: '2026-11-02',
      channel: 'phone',
    });
  });

  it.each([
    ['a purpose of nobody', { purpose: 'partner-offers' }, 'purpose-not-registered'],
    ['a day to come', { on: '2026-11-03' }, 'told-on-no-such-day'],
    ['an item of somebody else', { items: ['c-two-email'] }, 'fields'],
    ['what was told before', { purpose: 'agreement' }, 'nothing-changed'],
  ])('is refused for %s', async (_, change, type) => {
    const desk = await opened();
    const sent = { ...billing, body: { ...billing.body, ...change } };
    expect((await desk.refused('ada', tellPurpose, sent)).type).toBe(type);
  });

  it('of a purpose that is announced for later is refused until its date', async () => {
    const desk = await opened();
    const survey = {
      purpose: 'customer-survey',
      words: { lang: 'en', text: 'To ask your opinion.' },
      announcedOn: '2026-11-05',
    };
    const hkt = { params: { company: 'hkt' } };
    const { proposal } = await desk.done('pia', proposePurpose, {
      ...hkt,
      version: 0,
      body: survey,
    });
    const body = { digest: proposal?.digest ?? '' };
    await desk.done('pat', approvePurpose, { ...hkt, version: 1, body });
    const sent = { ...billing, body: { ...billing.body, purpose: 'customer-survey' } };
    expect((await desk.refused('ada', tellPurpose, sent)).type).toBe('purpose-not-announced');
  });

  it('does not bring anybody onto a list who was not asked', async () => {
    const desk = await opened();
    await desk.done('ada', tellPurpose, billing);
    const list = await desk.done('ada', readMailing, { params: { mailing: 'ml-a' } });
    expect(list.ready).toBe(2);
  });
});
