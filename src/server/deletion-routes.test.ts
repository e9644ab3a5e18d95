import { describe, expect, it } from 'vitest';
import {
  decideDeletion,
  proposeDeletion,
  startDeletion,
  undoDeletion,
} from '../contract/deletions.ts';
import { acknowledgeRequest } from '../contract/letters.ts';
import { readCustomer, revealItem } from '../contract/customers.ts';
import { reopenRequest } from '../contract/endings.ts';
import { approveProposal } from '../contract/requests.ts';
import { stepUp } from '../contract/session.ts';
import { DAY, HOUR, MINUTE } from '../domain/instant.ts';
import { guardedBy } from '../../mocks/import/import-guard.ts';
import { DeletionWalk, deletionBody } from '../../mocks/tiny/deletion-walk.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { correctionBody, inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { sampleCustomer } from './conformance/sample-records.ts';

const whole = { customer: 'c-old' };

describe('the workbench', () => {
  it('shows every record of the person, and what law keeps until when', async () => {
    const desk = new TinyDesk();
    const walk = await DeletionWalk.proved(desk);
    const { records, counts } = await walk.bench();
    expect(records.map(({ id, alias }) => [id, alias])).toEqual([['c-full', false]]);
    const invoice = records[0]?.items.find(({ field }) => field === 'last-invoice-number');
    expect(invoice).toMatchObject({
      fate: { kind: 'keep-by-law', until: '2032-01-10', law: { years: 7, checked: false } },
      wishes: [],
    });
    expect(counts).toMatchObject({ 'keep-by-law': 3, 'keep-identity': 1, 'on-hold': 0 });
  });

  it('counts the records that were joined', async () => {
    const walk = await DeletionWalk.proved(new TinyDesk(), whole);
    const { records, counts, impact } = await walk.bench();
    expect(records.map(({ id, alias }) => [id, alias])).toEqual([
      ['c-old', false],
      ['c-old-alias', true],
    ]);
    expect(counts.delete).toBe(records.flatMap(({ items }) => items).length);
    expect(impact).toMatchObject({ records: 2, requests: 0, recipients: ['r-mail', 'r-ship'] });
  });

  it('lets a desk choose only where law and holds leave a choice', async () => {
    const walk = await DeletionWalk.proved(new TinyDesk());
    await walk.choose('c-full-product-plan', 'anonymise');
    expect((await walk.bench()).counts.anonymise).toBe(1);
    for (const choices of [
      { 'c-full-last-invoice-number': 'delete' },
      { 'c-full-email': 'anonymise' },
      { 'c-two-email': 'delete' },
    ])
      expect((await walk.refused(decideDeletion, { choices })).type).toBe('wrong-status');
  });

  it('needs proof of everything', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, deletionBody());
    const refused = await walk.refused(decideDeletion, { choices: {} });
    expect(refused).toMatchObject({
      type: 'verification-needed',
      needed: { points: 3, possession: 1, authenticity: true, declaration: true },
    });
  });
});

describe('the second pair of eyes', () => {
  it('is refused to whoever proposed, under either account', async () => {
    const walk = await DeletionWalk.proved(new TinyDesk());
    await walk.propose();
    const digest = (await walk.view()).proposed?.digest ?? '';
    expect(await walk.refused(approveProposal, { digest }, 'ada')).toMatchObject({
      type: 'role-lacks-right',
      status: 403,
    });
    expect(await walk.refused(approveProposal, { digest }, 'ada-lead')).toMatchObject({
      type: 'four-eyes',
      status: 403,
    });
  });

  it('approves the exact change set: another choice makes it void', async () => {
    const walk = await DeletionWalk.proved(new TinyDesk());
    await walk.propose();
    await walk.approve();
    expect((await walk.view()).next).toBe('start-deletion');
    await walk.choose('c-full-product-plan', 'anonymise');
    await walk.stepUp();
    const { digest } = await walk.bench();
    expect((await walk.refused(startDeletion, { digest })).type).toBe('not-approved');
  });

  it('is good for a day', async () => {
    const desk = new TinyDesk();
    const walk = await DeletionWalk.proved(desk);
    await walk.propose();
    await walk.approve();
    desk.clock.advance(24 * HOUR);
    await desk.signIn('ada');
    const { digest } = await walk.bench();
    expect((await walk.refused(startDeletion, { digest })).type).toBe('not-approved');
  });

  it.each([
    [
      'another count',
      (seen: { digest: string; items: number }) => ({ ...seen, items: seen.items - 1 }),
    ],
    ['another digest', (seen: { digest: string; items: number }) => ({ ...seen, digest: 'd' })],
  ])('is not asked for with %s', async (_, other) => {
    const walk = await DeletionWalk.proved(new TinyDesk());
    const { digest, counts } = await walk.bench();
    const body = other({ digest, items: counts.delete });
    expect((await walk.refused(proposeDeletion, body)).type).toBe('proposal-changed');
  });
});

describe('starting', () => {
  async function approved(desk = new TinyDesk()) {
    const walk = await DeletionWalk.proved(desk);
    await walk.propose();
    await walk.approve();
    return { desk, walk, digest: (await walk.bench()).digest };
  }

  it('needs a step-up of this very session, five minutes old at most', async () => {
    const { desk, walk, digest } = await approved();
    expect((await walk.refused(startDeletion, { digest })).type).toBe('step-up-needed');
    await walk.stepUp('ali');
    expect((await walk.refused(startDeletion, { digest })).type).toBe('step-up-needed');
    await walk.stepUp();
    desk.clock.advance(5 * MINUTE);
    expect((await walk.refused(startDeletion, { digest })).type).toBe('step-up-needed');
    await walk.stepUp();
    expect((await walk.do(startDeletion, { digest })).status).toBe('carrying-out');
  });

  it('refuses a wrong PIN, and after five tries any', async () => {
    const desk = new TinyDesk();
    for (let time = 0; time < 5; time += 1)
      expect((await desk.refused('ada', stepUp, { body: { pin: '0' } })).type).toBe(
        'pin-not-right',
      );
    expect((await desk.refused('ada', stepUp, { body: { pin: '2468' } })).type).toBe(
      'too-many-calls',
    );
  });

  it('uses the approval up', async () => {
    const { walk, digest } = await approved();
    await walk.stepUp();
    await walk.do(startDeletion, { digest });
    await walk.do(undoDeletion);
    expect((await walk.view()).next).toBe('decide-deletion');
    expect((await walk.refused(startDeletion, { digest })).type).toBe('not-approved');
  });

  it('is barred by another request that was proved, and by no other', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, inquiryBody());
    const walk = await DeletionWalk.proved(desk);
    expect(await walk.bench()).toMatchObject({ blocking: [], unproven: 1 });
    const proved = await TinyWalk.open(desk, inquiryBody());
    await proved.prove();
    expect((await walk.view()).next).toBe('close-others');
    expect((await walk.bench()).blocking).toEqual([{ id: proved.id, desk: 'desk-a' }]);
    const { digest, counts } = await walk.bench();
    const body = { digest, items: counts.delete };
    expect((await walk.refused(proposeDeletion, body)).type).toBe('others-open');
  });
});

describe('the undo window', () => {
  it('freezes and masks: nothing is revealed, and no other request touches the data', async () => {
    const desk = new TinyDesk();
    const other = await TinyWalk.open(desk, inquiryBody());
    const walk = await (await DeletionWalk.proved(desk)).start();
    expect(await walk.view()).toMatchObject({ status: 'carrying-out', next: 'deletion-window' });
    const params = { customer: 'c-full', item: 'c-full-email' };
    const body = { purpose: 'answer-customer' };
    expect((await desk.refused('ada', revealItem, { params, body })).type).toBe('being-erased');
    expect((await other.view()).can['ask-set']).toMatchObject({ code: 'being-erased' });
    expect((await walk.view()).can['propose-refusal']).toMatchObject({ code: 'already-started' });
  });

  it('leads back to review, and ends', async () => {
    const desk = new TinyDesk();
    const walk = await (await DeletionWalk.proved(desk)).start();
    desk.clock.advance(23 * HOUR);
    await Promise.all([desk.signIn('ada'), desk.signIn('sue')]);
    expect((await walk.do(undoDeletion)).status).toBe('in-review');
    await walk.propose();
    await walk.approve();
    await walk.stepUp();
    await walk.do(startDeletion, { digest: (await walk.bench()).digest });
    desk.clock.advance(24 * HOUR);
    await desk.signIn('ada');
    // The first call of a session after the window lets the system carry on, to the end of so small a record.
    await walk.view();
    expect((await walk.refused(undoDeletion)).type).toBe('request-closed');
  });

  it('has no length where the policy says at once', async () => {
    const desk = new TinyDesk();
    const given = { customer: 'c-ntt-old', company: 'ntt-china', desk: 'desk-n' };
    const walk = await DeletionWalk.proved(desk, given, 'nan');
    await walk.propose();
    await walk.approve('pia');
    await walk.stepUp();
    await walk.do(startDeletion, { digest: (await walk.bench()).digest });
    await walk.finish();
    expect(await walk.record()).toMatchObject({ status: 'closed', outcome: 'granted' });
  });
});

describe('carrying out', () => {
  it('empties requests in which nobody was found, where they name what goes, and no others', async () => {
    const desk = new TinyDesk();
    // In the tiny desk everybody has the same address but for these.
    const own = { kind: 'phone', value: '+81 90 4455 6677' } as const;
    const record = await desk.store.get('customer', 'c-old');
    if (record === null) throw new Error('c-old is there');
    await desk.store.commit(
      {
        puts: [
          {
            type: 'customer',
            record: {
              ...record,
              version: record.version + 1,
              items: record.items.map((item) =>
                item.field === 'phone' ? { ...item, value: own.value } : item,
              ),
            },
            seen: record.version,
          },
        ],
        key: null,
      },
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
    const stranger = async (contactGiven: object) =>
      TinyWalk.open(desk, inquiryBody({ customer: null, words: 'It is Marisol.', contactGiven }));
    const theirs = await stranger({ ...own, value: '090-4455-6677' });
    const others = await stranger({ kind: 'email', value: tinyValues.email });
    const nobodys = await stranger({ kind: 'phone', value: '+81 90 4455 6600' });
    await theirs.do(acknowledgeRequest);
    const walk = await (await DeletionWalk.proved(desk, whole)).start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    expect(await theirs.record()).toMatchObject({
      outcome: 'withdrawn',
      words: '',
      contactGiven: null,
    });
    expect(desk.outbox(theirs.id)).toEqual([]);
    // What another living record holds too is not the erased person's to forget.
    for (const kept of [others, nobodys])
      expect(await kept.record()).toMatchObject({ status: 'received', words: 'It is Marisol.' });
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('erases a whole person, and keeps what no longer speaks of them', async () => {
    const desk = new TinyDesk();
    const other = await TinyWalk.open(
      desk,
      inquiryBody({ customer: 'c-old-alias', words: 'Please call Marisol' }),
    );
    const walk = await (await DeletionWalk.proved(desk, whole)).start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    const record = await walk.record();
    expect(record).toMatchObject({
      outcome: 'granted',
      customer: null,
      words: '',
      status: 'closed',
    });
    expect(record.deletion?.receipt).toMatch(/^D-[A-Z\d]{10}$/);
    const { isErased, steps } = await walk.view();
    expect([isErased, steps.filter(({ state }) => state !== 'done')]).toEqual([true, []]);
    expect(await other.record()).toMatchObject({ outcome: 'withdrawn', customer: null, words: '' });
    expect(await desk.store.get('customer', 'c-old')).toBeNull();
    expect(await desk.store.get('customer', 'c-old-alias')).toBeNull();
    expect(await desk.store.get('knowledge', 'person-of-old')).toBeNull();
    const gone = await desk.refused('ada', readCustomer, { params: { customer: 'c-old' } });
    expect(gone).toMatchObject({ type: 'erased', status: 410 });
    const unknown = await desk.refused('nan', readCustomer, { params: { customer: 'c-old' } });
    expect(unknown).toMatchObject({ type: 'not-found', status: 404 });
    expect(desk.outbox(walk.id).map(({ kind, payload }) => [kind, payload?.to])).toEqual([
      ['deletion-certificate', ''],
      ['deletion-recipient-notice', ''],
      ['deletion-recipient-notice', ''],
    ]);
    expect(await desk.chain()).toMatchObject({ ok: true });
    const events = (await desk.events()).filter(({ object }) => object.id === walk.id);
    expect(events.slice(-7).map(({ action, onBehalfOf }) => [action, onBehalfOf])).toEqual([
      ['deletion.noticed', 'sue'],
      ['addresses.dropped', 'sue'],
      ['items.erased', 'sue'],
      ['items.erased', 'sue'],
      ['items.erased', 'sue'],
      ['items.erased', 'sue'],
      ['deletion.finished', 'sue'],
    ]);
  });

  it('leaves what law keeps, with the refusal in the log book before the letter', async () => {
    const desk = new TinyDesk();
    const walk = await (await DeletionWalk.proved(desk)).start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    const left = (await desk.store.get('customer', 'c-full'))?.items.map(({ field }) => field);
    expect(left?.toSorted()).toEqual([
      'delivery-reference',
      'last-invoice-amount',
      'last-invoice-number',
      'name',
    ]);
    const { deletion, outcome, customer } = await walk.record();
    expect([outcome, customer, deletion?.entries.length]).toEqual(['partly-granted', 'c-full', 1]);
    const entry = await desk.store.get('log-book', deletion?.entries[0] ?? '');
    expect(entry).toMatchObject({ ground: 'jp-keep-tax-records', by: 'ada', approvedBy: 'sue' });
    const actions = (await desk.events())
      .filter(({ object }) => object.id === walk.id)
      .map(({ action }) => action);
    expect(actions.indexOf('deletion.entered')).toBeLessThan(actions.indexOf('deletion.noticed'));
    const [notice] = desk.outbox(walk.id, 'deletion-part-notice');
    expect(notice?.payload?.body).toContain('Corporation Tax Act');
  });

  it('ends another request of the person for good: what was asked in it went too', async () => {
    const desk = new TinyDesk();
    const asked = await TinyWalk.open(
      desk,
      correctionBody({
        customer: 'c-full',
        correction: { item: 'c-full-email', asked: 'new@a.example' },
      }),
    );
    const unsaid = await TinyWalk.open(desk, inquiryBody({ words: '' }));
    const walk = await (await DeletionWalk.proved(desk)).start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    const emptied = await asked.record();
    expect(emptied).toMatchObject({ outcome: 'withdrawn', correction: null, wordsErased: true });
    expect(await asked.view()).toMatchObject({ course: { reopenUntil: null } });
    expect((await asked.refused(reopenRequest)).type).toBe('words-erased');
    expect(await unsaid.record()).toMatchObject({ outcome: 'withdrawn', wordsErased: false });
    await unsaid.do(reopenRequest);
  });

  it('keeps of an anonymous item that there was one', async () => {
    const desk = new TinyDesk();
    const walk = await DeletionWalk.proved(desk, whole);
    await walk.choose('c-old-product-plan', 'anonymise');
    await walk.start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    expect((await walk.record()).deletion?.done.anonymised).toBe(1);
    const remnants = desk.store.contents().filter((one) => JSON.stringify(one).includes('"x-'));
    expect(remnants).toMatchObject([{ field: 'product-plan', year: '2015', company: 'hkt' }]);
  });

  it('goes on whatever call comes next, and lets an opt-out end well', async () => {
    const desk = new TinyDesk();
    const walk = await (await DeletionWalk.proved(desk, whole)).start();
    const optOut = await TinyWalk.open(desk, optOutBody({ customer: 'c-old' }));
    desk.clock.advance(DAY);
    await desk.signIn('bob');
    for (let time = 0; time < 12; time += 1)
      await desk.refused('bob', readCustomer, { params: { customer: 'nobody' } });
    expect(await walk.record()).toMatchObject({ status: 'closed', outcome: 'granted' });
    expect(await optOut.record()).toMatchObject({ status: 'closed', outcome: 'granted' });
  });

  it('keeps an opt-out that is carried out between two of its steps', async () => {
    const desk = new TinyDesk();
    const walk = await (await DeletionWalk.proved(desk, whole)).start();
    desk.clock.advance(DAY - MINUTE);
    await desk.signIn('ada');
    desk.clock.advance(MINUTE);
    // The call takes some steps before it asks: notices have left, and some items of the first record are gone.
    await TinyWalk.open(desk, optOutBody({ customer: 'c-old', optOutScope: 'post' }));
    expect((await walk.record()).deletion?.noticed).not.toBeNull();
    const alias = await desk.store.get('customer', 'c-old-alias');
    const address = alias?.items.filter(({ field }) => field === 'post') ?? [];
    expect(address).toHaveLength(1);
    await walk.finish();
    expect(await desk.store.get('customer', 'c-old-alias')).toBeNull();
    const neighbour = sampleCustomer({ id: 'c-new', version: 1, items: address });
    const { welcome } = await guardedBy({ store: desk.store, keys: desk.keys }, [neighbour]);
    expect(welcome.map(({ suppressions }) => suppressions)).toMatchObject([[{ scope: 'post' }]]);
  });

  it('keeps the wish on a contact point that goes while other data stays', async () => {
    const desk = new TinyDesk();
    const walk = await DeletionWalk.proved(desk);
    const before = await desk.store.get('customer', 'c-full');
    await walk.start();
    await TinyWalk.open(desk, optOutBody({ customer: 'c-full', optOutScope: 'phone' }));
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    const items = before?.items.filter(({ field }) => field === 'phone') ?? [];
    const same = sampleCustomer({ id: 'c-new', version: 1, items });
    const { welcome } = await guardedBy({ store: desk.store, keys: desk.keys }, [same]);
    expect(welcome.map(({ suppressions }) => suppressions)).toMatchObject([[{ scope: 'phone' }]]);
  });
});
