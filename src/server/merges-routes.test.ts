import { describe, expect, it } from 'vitest';
import { readCustomer, readCustomerTrail } from '../contract/customers.ts';
import {
  approveMerge,
  findDuplicates,
  proposeMerge,
  readDuplicates,
  returnMerge,
  undoMerge,
  type MergeView,
} from '../contract/merges.ts';
import { readRequestTrail } from '../contract/requests.ts';
import { DAY } from '../domain/instant.ts';
import { DeletionWalk, deletionBody } from '../../mocks/tiny/deletion-walk.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { toldBy } from '../../mocks/tiny/tiny-reducer.ts';

const two = { params: { customer: 'c-full' }, body: { with: 'c-two' } };

async function asked(desk: TinyDesk, keeps = 'c-full', joins = 'c-two'): Promise<MergeView> {
  return desk.done('ada', proposeMerge, { params: { customer: keeps }, body: { with: joins } });
}

function deciding({ id, version, proposal }: MergeView) {
  return { params: { merge: id }, version, body: { digest: proposal?.digest ?? 'none' } };
}

async function merged(desk: TinyDesk, keeps = 'c-full', joins = 'c-two'): Promise<MergeView> {
  return desk.done('sue', approveMerge, deciding(await asked(desk, keeps, joins)));
}

async function undone(desk: TinyDesk, merge: MergeView): Promise<MergeView> {
  const sent = { params: { merge: merge.id }, version: merge.version, body: {} };
  return desk.done('sue', approveMerge, deciding(await desk.done('ada', undoMerge, sent)));
}

const personOf = async (desk: TinyDesk, id: string) =>
  (await desk.store.get('customer', id))?.person;

describe('suggestions', () => {
  it('are closed to who is signed out, and to an auditor', async () => {
    const desk = new TinyDesk();
    const params = { customer: 'c-full' };
    expect((await desk.refused(null, readDuplicates, { params })).type).toBe('signed-out');
    expect((await desk.refused('aud', readDuplicates, { params })).type).toBe('role-lacks-right');
  });

  it('stand on a customer with their reasons, masked, and in the log by their number alone', async () => {
    const desk = new TinyDesk();
    const { duplicates } = await desk.done('ada', readDuplicates, { params: two.params });
    const like = duplicates.find(({ other }) => other.id === 'c-two');
    expect(like?.reasons).toEqual([
      'same-customer-number',
      'same-email',
      'same-phone',
      'same-name',
      'same-birth-date',
    ]);
    expect(like?.can.merge).toBe(true);
    expect(like?.other.name.masked).toContain('•');
    const [event] = (await desk.events()).slice(-1);
    expect(event).toMatchObject({
      action: 'duplicates.shown',
      fields: [String(duplicates.length)],
    });
  });

  it('of somebody like nobody are none, and no event', async () => {
    const desk = new TinyDesk();
    await desk.signIn('ada');
    const before = await desk.store.auditSize();
    const params = { customer: 'c-otto' };
    const { duplicates } = await desk.done('ada', readDuplicates, { params });
    expect(duplicates).toEqual([]);
    expect(await desk.store.auditSize()).toBe(before);
  });

  it('of all are for supervisors, each pair once and nobody who is one person already', async () => {
    const desk = new TinyDesk();
    const body = { company: 'hkt' };
    expect((await desk.refused('ada', findDuplicates, { body })).type).toBe('role-lacks-right');
    const { duplicates, more } = await desk.done('sue', findDuplicates, { body });
    const pairs = duplicates.map(({ one, other }) => [one.id, other.id].toSorted().join(' '));
    expect(pairs).toContain('c-full c-two');
    expect(pairs).not.toContain('c-alias-1 c-alias-2');
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(more).toBe(false);
  });

  it('are asked about once: after that they are a question to somebody, and then decided', async () => {
    const desk = new TinyDesk();
    const merge = await asked(desk);
    const seen = await desk.done('ada', readDuplicates, { params: two.params });
    expect(seen.duplicates.map(({ other }) => other.id)).not.toContain('c-two');
    expect(seen.merges.map(({ id, state }) => [id, state])).toEqual([[merge.id, 'asked']]);
    expect((await desk.refused('ada', proposeMerge, two)).type).toBe('proposal-pending');
    await desk.done('sue', returnMerge, deciding(merge));
    const later = await desk.done('ada', readDuplicates, { params: two.params });
    expect(later.duplicates.map(({ other }) => other.id)).not.toContain('c-two');
  });
});

describe('a merge', () => {
  it('takes two persons', async () => {
    const desk = new TinyDesk();
    const merge = await desk.done('sue', proposeMerge, two);
    expect(await personOf(desk, 'c-two')).toBe('person-of-c-two');
    expect((await desk.refused('sue', approveMerge, deciding(merge))).type).toBe('four-eyes');
    expect((await desk.refused('ada', approveMerge, deciding(merge))).type).toBe(
      'role-lacks-right',
    );
    expect(await desk.done('pia', approveMerge, deciding(merge))).toMatchObject({
      state: 'merged',
      decidedBy: 'pia',
    });
    expect(await personOf(desk, 'c-two')).toBe(await personOf(desk, 'c-full'));
    const { aliases } = await desk.done('ada', readCustomer, { params: two.params });
    expect(aliases.map(({ id }) => id)).toEqual(['c-two']);
  });

  it.each([
    ['a record of another company', 'c-full', 'c-ntt', 'not-found'],
    ['records that are one person', 'c-alias-1', 'c-alias-2', 'already-joined'],
    ['a record that is not there', 'c-full', 'c-none', 'not-found'],
  ])('is not asked with %s', async (_, customer, other, type) => {
    const desk = new TinyDesk();
    const sent = { params: { customer }, body: { with: other } };
    expect((await desk.refused('ada', proposeMerge, sent)).type).toBe(type);
  });

  it('is not asked by somebody about themselves', async () => {
    const desk = new TinyDesk();
    const sent = { params: { customer: 'c-full' }, body: { with: 'c-own' } };
    expect((await desk.refused('own', proposeMerge, sent)).type).toBe('own-record');
  });

  it('keeps the lowest verification: who was proved as one of them has to prove again', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }))).prove();
    expect((await walk.view()).status).toBe('in-review');
    await merged(desk);
    const view = await walk.view();
    expect(view).toMatchObject({ status: 'awaiting-identity', verification: { reachedAt: null } });
    const { events } = await desk.done('ada', readRequestTrail, { params: { request: walk.id } });
    expect(events.at(-1)).toMatchObject({ action: 'request.person-joined', reason: 'level-void' });
    const told = toldBy(await desk.events()).get(view.id);
    expect(told).toMatchObject({ status: view.status, version: view.version, isReached: false });
  });

  it('keeps the earliest receipt of the same right, and leaves another right its own', async () => {
    const desk = new TinyDesk();
    const first = await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }));
    const received = (await first.view()).receivedAt;
    desk.clock.advance(3 * DAY);
    await desk.signIn('ada');
    const later = await TinyWalk.open(desk, inquiryBody({ customer: 'c-full' }));
    const other = await TinyWalk.open(desk, deletionBody({ customer: 'c-full' }));
    const merge = await merged(desk);
    const seen = async (walk: TinyWalk) => walk.view();
    expect((await seen(later)).receivedAt).toBe(received);
    expect((await seen(other)).receivedAt).toBe(received + 3 * DAY);
    await undone(desk, merge);
    expect((await seen(later)).receivedAt).toBe(received + 3 * DAY);
    expect((await seen(first)).receivedAt).toBe(received);
  });

  it('takes no opt-out away: what one of them stopped is stopped for both, and stays so', async () => {
    const desk = new TinyDesk();
    const scopes = async (id: string) =>
      (await desk.store.get('customer', id))?.suppressions.map(({ scope }) => scope);
    const merge = await merged(desk, 'c-full', 'c-old');
    for (const id of ['c-full', 'c-old', 'c-old-alias'])
      expect([id, await scopes(id)]).toEqual([id, ['email']]);
    await undone(desk, merge);
    expect(await scopes('c-old')).toEqual(['email']);
  });

  it('counts failed sets of both against the one person, and against each once parted', async () => {
    const desk = new TinyDesk();
    const fail = async (customer: string) => {
      const walk = await TinyWalk.open(desk, inquiryBody({ customer }));
      await walk.answer(false);
    };
    await fail('c-full');
    await fail('c-two');
    const failures = async (person: string) =>
      (await desk.store.get('knowledge', person))?.failures.length;
    const merge = await merged(desk);
    expect(await failures('person-of-c-full')).toBe(2);
    await undone(desk, merge);
    expect(await failures('person-of-c-full')).toBe(2);
    expect(await failures('person-of-c-two')).toBe(2);
  });

  it('is void where a request came in since it was asked', async () => {
    const desk = new TinyDesk();
    const merge = await asked(desk);
    await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }));
    expect((await desk.refused('sue', approveMerge, deciding(merge))).type).toBe(
      'proposal-changed',
    );
    const back = await desk.done('sue', returnMerge, deciding(merge));
    expect(back.state).toBe('returned');
  });

  it('waits while either is being erased', async () => {
    const desk = new TinyDesk();
    const walk = await DeletionWalk.proved(desk, { customer: 'c-full' });
    await walk.start();
    expect((await desk.refused('ada', proposeMerge, two)).type).toBe('being-erased');
  });

  it('goes with the person when they are erased', async () => {
    const desk = new TinyDesk();
    const merge = await merged(desk, 'c-old', 'c-few-phone');
    const walk = await DeletionWalk.proved(desk, { customer: 'c-old' });
    await walk.start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    expect(await desk.store.get('customer', 'c-few-phone')).toBeNull();
    expect(await desk.store.get('merge', merge.id)).toBeNull();
  });
});

describe('undoing a merge', () => {
  it('gives each record its person back, by two persons, and says so on both', async () => {
    const desk = new TinyDesk();
    const merge = await merged(desk);
    const sent = { params: { merge: merge.id }, version: merge.version, body: {} };
    const wish = await desk.done('sue', undoMerge, sent);
    expect((await desk.refused('sue', approveMerge, deciding(wish))).type).toBe('four-eyes');
    expect(await desk.done('pia', approveMerge, deciding(wish))).toMatchObject({
      state: 'undone',
      undoneBy: ['sue', 'pia'],
    });
    expect(await personOf(desk, 'c-two')).toBe('person-of-c-two');
    expect(await personOf(desk, 'c-full')).toBe('person-of-c-full');
    const params = { customer: 'c-two' };
    const { events } = await desk.done('ada', readCustomerTrail, { params });
    expect(events.map(({ action }) => action)).toEqual(['record.joined', 'record.parted']);
    expect((await desk.refused('ada', undoMerge, { ...sent, version: 4 })).type).toBe('not-joined');
  });

  it('voids what was proved of both', async () => {
    const desk = new TinyDesk();
    const merge = await merged(desk);
    const walk = await (await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }))).prove();
    await undone(desk, merge);
    expect((await walk.view()).verification.reachedAt).toBeNull();
  });

  it('stays merged when it is sent back', async () => {
    const desk = new TinyDesk();
    const merge = await merged(desk);
    const sent = { params: { merge: merge.id }, version: merge.version, body: {} };
    const wish = await desk.done('ada', undoMerge, sent);
    expect((await desk.done('sue', returnMerge, deciding(wish))).state).toBe('merged');
    expect(await personOf(desk, 'c-two')).toBe('person-of-c-full');
  });

  it('leaves alone a record that has gone to another person since', async () => {
    const desk = new TinyDesk();
    const first = await merged(desk, 'c-full', 'c-two');
    await merged(desk, 'c-few', 'c-full');
    await undone(desk, first);
    expect(await personOf(desk, 'c-full')).toBe('person-of-c-few');
    expect(await personOf(desk, 'c-two')).toBe('person-of-c-two');
  });
});
