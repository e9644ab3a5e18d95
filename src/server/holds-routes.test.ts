import { describe, expect, it } from 'vitest';
import { approveHold, liftHold, placeHold, readHolds, returnHold } from '../contract/holds.ts';
import type { HoldView } from '../contract/holds.ts';
import { approveProposal, closeRequest, proposeRefusal } from '../contract/requests.ts';
import { DAY } from '../domain/instant.ts';
import { DeletionWalk } from '../../mocks/tiny/deletion-walk.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';

const wish = {
  items: null,
  everywhere: false,
  reason: 'litigation',
  reference: 'L-31',
  reviewOn: '2027-01-31',
};
const alias = { customer: 'c-old-alias' };
const officers = (desk: TinyDesk) => {
  desk.addStaff('pat', { role: 'privacy-officer', desks: [], company: null });
  desk.addStaff('pia-too', {
    role: 'privacy-officer',
    desks: [],
    company: null,
    person: 'person-pia',
  });
};

async function placed(desk: TinyDesk, body: object = wish): Promise<HoldView> {
  officers(desk);
  const hold = await desk.done('pia', placeHold, { params: alias, body });
  return decided(desk, hold, 'pat');
}

async function decided(desk: TinyDesk, hold: HoldView, by: string): Promise<HoldView> {
  const body = { digest: hold.proposal?.digest ?? '' };
  return desk.done(by, approveHold, { params: { hold: hold.id }, body, version: hold.version });
}

describe('placing and lifting', () => {
  it('takes two officers, who are two persons', async () => {
    const desk = new TinyDesk();
    officers(desk);
    const hold = await desk.done('pia', placeHold, { params: alias, body: wish });
    expect(hold).toMatchObject({ state: 'asked', records: ['c-old-alias'], placedBy: 'pia' });
    const sent = {
      params: { hold: hold.id },
      body: { digest: hold.proposal?.digest },
      version: hold.version,
    };
    for (const same of ['pia', 'pia-too'])
      expect((await desk.refused(same, approveHold, sent)).type).toBe('four-eyes');
    for (const other of ['ada', 'sue', 'aud'])
      expect((await desk.refused(other, approveHold, sent)).type).toBe('role-lacks-right');
    expect(await desk.done('pat', approveHold, sent)).toMatchObject({
      state: 'placed',
      approvedBy: 'pat',
      proposal: null,
    });
  });

  it('shows on every record of the person, to officers and auditors', async () => {
    const desk = new TinyDesk();
    await placed(desk);
    for (const who of ['pia', 'aud']) {
      const { holds } = await desk.done(who, readHolds, { params: { customer: 'c-old' } });
      expect(holds.map(({ reference, state }) => [reference, state])).toEqual([['L-31', 'placed']]);
    }
    expect((await desk.refused('ada', readHolds, { params: alias })).type).toBe('role-lacks-right');
  });

  it.each([
    ['another digest', { digest: 'd' }, 'proposal-changed'],
    ['nothing', {}, 'fields'],
  ])('is not approved by %s', async (_, body, type) => {
    const desk = new TinyDesk();
    officers(desk);
    const hold = await desk.done('pia', placeHold, { params: alias, body: wish });
    const sent = { params: { hold: hold.id }, body, version: hold.version };
    expect((await desk.refused('pat', approveHold, sent)).type).toBe(type);
  });

  it.each([
    ['a review in the past', { ...wish, reviewOn: '2026-10-01' }],
    ['an item of somebody else', { ...wish, items: ['c-full-email'] }],
  ])('refuses %s', async (_, body) => {
    const desk = new TinyDesk();
    expect((await desk.refused('pia', placeHold, { params: alias, body })).type).toBe('fields');
  });

  it('ends when it is sent back, and stays when its lifting is', async () => {
    const desk = new TinyDesk();
    officers(desk);
    const asked = await desk.done('pia', placeHold, { params: alias, body: wish });
    const back = (hold: HoldView) => ({
      params: { hold: hold.id },
      body: { digest: hold.proposal?.digest },
      version: hold.version,
    });
    expect((await desk.done('pat', returnHold, back(asked))).state).toBe('returned');
    const hold = await decided(
      desk,
      await desk.done('pia', placeHold, { params: alias, body: wish }),
      'pat',
    );
    const lifting = await desk.done('pia', liftHold, {
      params: { hold: hold.id },
      version: hold.version,
    });
    expect(lifting.state).toBe('lift-asked');
    expect((await desk.done('pat', returnHold, back(lifting))).state).toBe('placed');
  });
});

describe('a deletion beside a hold', () => {
  it('shows what is held and why, erases the rest, and is taken up again when the hold ends', async () => {
    const desk = new TinyDesk();
    const hold = await placed(desk);
    const walk = await DeletionWalk.proved(desk, { customer: 'c-old' });
    const { counts, records } = await walk.bench();
    expect(counts).toMatchObject({ 'on-hold': 2, 'keep-identity': 0, 'keep-by-law': 0 });
    expect(records[1]?.items[0]?.fate).toMatchObject({
      kind: 'on-hold',
      until: '2027-01-31',
      hold: { reference: 'L-31' },
    });
    await walk.start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    expect((await desk.store.get('customer', 'c-old'))?.items).toEqual([]);
    expect((await desk.store.get('customer', 'c-old-alias'))?.items).toHaveLength(2);
    const { deletion, outcome } = await walk.record();
    expect(outcome).toBe('partly-granted');
    const entry = await desk.store.get('log-book', deletion?.entries[0] ?? '');
    expect(entry).toMatchObject({ ground: 'jp-ground-cease-no-ground' });

    await Promise.all([desk.signIn('pia'), desk.signIn('pat')]);
    const params = { hold: hold.id };
    const lifting = await desk.done('pia', liftHold, { params, version: hold.version });
    expect((await walk.record()).status).toBe('closed');
    await decided(desk, lifting, 'pat');
    const again = await walk.view();
    expect([again.status, again.next]).toEqual(['received', 'verify']);
    expect(again.deletion?.counts).toMatchObject({ 'on-hold': 0, delete: 2 });
    const events = await desk.events();
    expect(events.some(({ action }) => action === 'deletion.reopened')).toBe(true);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('names single items over all records of the person, and no record that holds none of them', async () => {
    const desk = new TinyDesk();
    officers(desk);
    const params = { customer: 'c-old' };
    const { records } = await desk.done('pia', readHolds, { params });
    expect(records.map(({ id }) => id)).toEqual(['c-old', 'c-old-alias']);
    expect(JSON.stringify(records)).not.toContain(tinyValues.email);
    const named = records[1]?.items.find(({ field }) => field === 'post')?.id ?? '';
    const body = { ...wish, everywhere: true, items: [named] };
    const hold = await desk.done('pia', placeHold, { params, body });
    expect(hold).toMatchObject({ records: ['c-old-alias'], items: 1, fields: ['post'] });
    const walk = await DeletionWalk.proved(desk, { customer: 'c-old' });
    const { counts } = await walk.bench();
    // The item, and a name by which it is known whose it is.
    expect(counts).toMatchObject({ 'on-hold': 1, 'keep-identity': 1 });
    const here = { ...body, everywhere: false };
    expect((await desk.refused('pia', placeHold, { params, body: here })).type).toBe('fields');
  });

  it('is taken up again where it was refused as a whole, because everything was held', async () => {
    const desk = new TinyDesk();
    officers(desk);
    const params = { customer: 'c-old' };
    const asked = await desk.done('pia', placeHold, {
      params,
      body: { ...wish, everywhere: true },
    });
    const hold = await decided(desk, asked, 'pat');
    const walk = await DeletionWalk.proved(desk, { customer: 'c-old' });
    await walk.do(proposeRefusal, { ground: 'jp-ground-cease-no-ground' });
    const { proposal } = await walk.record();
    await walk.do(approveProposal, { digest: proposal?.digest ?? '' }, 'sue');
    await walk.do(closeRequest);
    expect(await walk.record()).toMatchObject({ status: 'closed', outcome: 'refused' });
    const lift = { params: { hold: hold.id }, version: hold.version };
    await decided(desk, await desk.done('pia', liftHold, lift), 'pat');
    expect(await walk.view()).toMatchObject({ status: 'received', next: 'verify' });
    expect((await walk.record()).refusal).toBeNull();
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('leaves what comes under a hold while it is carried out', async () => {
    const desk = new TinyDesk();
    officers(desk);
    const walk = await (await DeletionWalk.proved(desk, { customer: 'c-old' })).start();
    desk.clock.advance(DAY - 1);
    await Promise.all([desk.signIn('ada'), desk.signIn('pia')]);
    const items = ['c-old-note'];
    const body = { ...wish, items };
    await desk.done('pia', placeHold, { params: { customer: 'c-old' }, body });
    desk.clock.advance(1);
    await walk.finish();
    const left = (await desk.store.get('customer', 'c-old'))?.items.map(({ id }) => id);
    expect(left).toEqual(['c-old-name', 'c-old-note']);
    expect((await walk.record()).outcome).toBe('partly-granted');
  });
});
