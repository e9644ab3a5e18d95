import { describe, expect, it } from 'vitest';
import { readCustomer, revealItem } from '../contract/customers.ts';
import { proposePacks } from '../contract/policies.ts';
import {
  approvePurpose,
  proposePurpose,
  readRegisters,
  returnPurpose,
} from '../contract/registers.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const hkt = { params: { company: 'hkt' } };
const notice = {
  purpose: 'customer-survey',
  words: { lang: 'en', text: 'To ask your opinion of our desks.' },
  announcedOn: '2026-11-05',
};
const sent = (version: number, change: object = {}) => ({
  ...hkt,
  version,
  body: { ...notice, ...change },
});
const survey = {
  params: { customer: 'c-full', item: 'c-full-email' },
  body: { purpose: 'ask-survey' },
};

async function register(desk: TinyDesk, by = 'pia') {
  const { registers } = await desk.done(by, readRegisters);
  const found = registers.find(({ company }) => company === 'hkt');
  if (found === undefined) throw new Error('no register');
  return found;
}

async function announce(desk: TinyDesk): Promise<void> {
  const { proposal } = await desk.done('pia', proposePurpose, sent(0));
  const body = { digest: proposal?.digest ?? '' };
  await desk.done('pat', approvePurpose, { ...hkt, version: 1, body });
}

describe('the registers: who may not', () => {
  it.each([
    ['signed out', null, 'signed-out'],
    ['an agent', 'ada', 'role-lacks-right'],
    ['a supervisor', 'sam', 'role-lacks-right'],
  ] as const)('%s', async (_, by, type) => {
    const desk = new TinyDesk();
    expect((await desk.refused(by, readRegisters)).type).toBe(type);
    for (const endpoint of [proposePurpose, approvePurpose, returnPurpose])
      expect((await desk.refused(by, endpoint, sent(0))).type).toBe(type);
  });

  it('an auditor reads and announces nothing', async () => {
    const desk = new TinyDesk();
    expect((await register(desk, 'aud')).purposes.length).toBeGreaterThan(3);
    expect((await desk.refused('aud', proposePurpose, sent(0))).type).toBe('role-lacks-right');
  });
});

describe('a purpose (H4)', () => {
  it('is announced by two privacy officers, and the log names it without its words', async () => {
    const desk = new TinyDesk();
    const proposed = await desk.done('pia', proposePurpose, sent(0));
    expect(proposed.proposal?.notice).toEqual({ ...notice, version: 1, inForce: false });
    const digest = { digest: proposed.proposal?.digest ?? '' };
    const own = { ...hkt, version: 1, body: digest };
    expect((await desk.refused('pia', approvePurpose, own)).type).toBe('four-eyes');
    expect((await desk.refused('pat', proposePurpose, sent(1))).type).toBe('proposal-pending');
    const other = { ...own, body: { digest: 'another' } };
    expect((await desk.refused('pat', approvePurpose, other)).type).toBe('proposal-changed');
    const after = await desk.done('pat', approvePurpose, own);
    expect(after).toMatchObject({ version: 2, proposal: null });
    expect(after.purposes.at(-1)).toEqual({ ...notice, version: 1, inForce: false });
    const told = (await desk.events()).filter(({ action }) => action.startsWith('purpose.'));
    expect(told.map(({ action, fields, actor }) => [action, fields, actor.id])).toEqual([
      ['purpose.proposed', ['customer-survey'], 'pia'],
      ['purpose.announced', ['customer-survey'], 'pat'],
    ]);
    expect(JSON.stringify(told)).not.toContain('opinion');
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('carries nothing before its date, and then only what came in since', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    expect((await desk.refused('ada', revealItem, survey)).type).toBe('purpose-not-registered');
    await announce(desk);
    expect((await desk.refused('ada', revealItem, survey)).type).toBe('purpose-not-announced');
    desk.clock.advance(3 * DAY);
    for (const by of ['ada', 'pia']) await desk.signIn(by);
    expect((await register(desk)).purposes.at(-1)?.inForce).toBe(true);
    expect((await desk.refused('ada', revealItem, survey)).type).toBe('purpose-not-told');
    const { items } = await desk.done('ada', readCustomer, { params: { customer: 'c-full' } });
    const uses = items.find(({ field }) => field === 'email')?.uses;
    expect(uses?.find(({ purpose }) => purpose === 'ask-survey')?.can).toMatchObject({
      code: 'purpose-not-told',
    });
  });

  it.each([
    ['for a day gone by', { announcedOn: '2026-11-01' }, 'announced-too-late'],
    ['without words', { words: { lang: 'en', text: '' } }, 'fields'],
    ['for no day', { announcedOn: 'soon' }, 'fields'],
    ['of no list', { purpose: 'anything' }, 'fields'],
  ])('is not proposed %s', async (_, change, type) => {
    const desk = new TinyDesk();
    expect((await desk.refused('pia', proposePurpose, sent(0, change))).type).toBe(type);
  });

  it('is not approved once its date went by while it waited', async () => {
    const desk = new TinyDesk();
    const { proposal } = await desk.done('pia', proposePurpose, sent(0));
    const body = { digest: proposal?.digest ?? '' };
    desk.clock.advance(4 * DAY);
    await desk.signIn('pat');
    const late = await desk.refused('pat', approvePurpose, { ...hkt, version: 1, body });
    expect(late.type).toBe('announced-too-late');
    const after = await desk.done('pat', returnPurpose, { ...hkt, version: 1, body });
    expect(after.proposal).toBeNull();
    expect(after.purposes.some(({ purpose }) => purpose === 'customer-survey')).toBe(false);
  });

  it('gets a next version by other words, beside laws that are proposed', async () => {
    const desk = new TinyDesk();
    await announce(desk);
    await desk.done('pia', proposePacks, { ...hkt, version: 2, body: { packs: ['uk-gdpr'] } });
    const same = await desk.refused('pia', proposePurpose, sent(3));
    expect(same.type).toBe('nothing-changed');
    const words = { lang: 'ja', text: 'ご意見を伺うため。' };
    const { proposal } = await desk.done('pia', proposePurpose, sent(3, { words }));
    expect(proposal?.notice.version).toBe(2);
  });

  it('stands beside the recipients of the company and their agreements (H5)', async () => {
    const { recipients } = await register(new TinyDesk());
    expect(recipients).toEqual([
      { id: 'r-mail', agreement: { state: 'missing', reference: null, until: null } },
      { id: 'r-ship', agreement: { state: 'valid', reference: 'A-7', until: '2026-11-30' } },
    ]);
  });
});
