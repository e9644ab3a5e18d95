import { describe, expect, it } from 'vitest';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { correctionBody, inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import { readConsents, recordConsent } from '../contract/consents.ts';
import {
  addEvidence,
  compareCorrection,
  decideCorrection,
  proposeCorrection,
  tellRecipients,
} from '../contract/corrections.ts';
import { readCustomer, revealItem } from '../contract/customers.ts';
import { pressNotMe, previewDisclosure } from '../contract/disclosures.ts';
import { readMailing } from '../contract/mailings.ts';
import {
  approveProposal,
  closeRequest,
  proposeRefusal,
  relinkRequest,
} from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { askSet, recordCallBack, seePaper, sendCode } from '../contract/verification.ts';
import { DAY } from '../domain/instant.ts';

const ground = 'jp-ground-correction-not-needed';
const statement = 'I was born in 1984; the old paper had a misprint.';
const bodies: Readonly<Record<string, object>> = {
  addEvidence: { kind: 'document-seen', says: '1984-03-12', reference: 'scan L-208' },
  compareCorrection: {},
  decideCorrection: { sourceOfTruth: 'e-1' },
  proposeCorrection: { decision: { kind: 'accept' }, sourceOfTruth: 'e-1', statement: null },
  tellRecipients: { step: 'send', recipient: null },
};
const steps = endpointsByNoun.corrections.map((step) => [step.id, step] as const);
const phone = (asked = '+81 3 0000 9921', customer = 'c-shared') =>
  correctionBody({ customer, correction: { item: `${customer}-phone`, asked } });
const alone = correctionBody({
  customer: 'c-post',
  correction: { item: 'c-post-post', asked: '1-1 Atarashii-cho' },
});

async function held(desk: TinyDesk, field: string, customer = 'c-shared') {
  const record = await desk.store.get('customer', customer);
  return record?.items.find((item) => item.field === field);
}
async function opened(body: object = correctionBody()) {
  const desk = new TinyDesk();
  return { desk, walk: await TinyWalk.open(desk, body) };
}
async function proved() {
  const { desk, walk } = await opened();
  return { desk, walk: await walk.proveCorrection() };
}
async function evidenceOf(walk: TinyWalk): Promise<string> {
  return (await walk.record()).correction?.evidence[0]?.id ?? '';
}

describe('a correction: who may not', () => {
  it.each(steps)('%s', async (id, step) => {
    const { desk, walk } = await proved();
    const before = await walk.record();
    const sent = await walk.sent(bodies[id]);
    const types = await Promise.all(
      [null, 'aud', 'bea', 'bob'].map(async (by) => (await desk.refused(by, step, sent)).type),
    );
    expect(types).toEqual(['signed-out', 'role-lacks-right', 'not-found', 'not-found']);
    expect(await walk.record()).toEqual(before);
  });

  it.each(steps)('%s with an old version', async (id, step) => {
    const { desk, walk } = await proved();
    const sent = { ...(await walk.sent(bodies[id])), version: 1 };
    expect((await desk.call('ada', step, sent)).status).toBe(412);
  });

  it('their own record', async () => {
    const correction = { item: 'c-own-name', asked: 'Another Name' };
    const { walk } = await opened(correctionBody({ customer: 'c-own', correction }));
    expect((await walk.refused(compareCorrection, {}, 'own')).type).toBe('own-record');
  });

  it('anybody before proof', async () => {
    const { desk, walk } = await opened();
    const truth = { sourceOfTruth: await evidenceOf(walk) };
    for (const [step, body] of [
      [compareCorrection, {}],
      [decideCorrection, truth],
      [proposeCorrection, { ...truth, decision: { kind: 'accept' }, statement: null }],
      [proposeRefusal, { ground, statement }],
    ] as const)
      expect((await walk.refused(step, body)).type).toBe('verification-needed');
    const params = { customer: 'c-shared', item: 'c-shared-birth-date' };
    const body = { purpose: 'check-correction' };
    expect((await desk.refused('ada', revealItem, { params, body })).type).toBe('sealed-dispute');
    await walk.proveCorrection();
    expect((await desk.done('ada', revealItem, { params, body })).value).toBe(tinyValues.birthDate);
  });
});

describe('opening a correction', () => {
  it.each([
    ['no item at all', { correction: null }, '/correction'],
    [
      'an item of somebody else',
      { correction: { item: 'c-full-name', asked: 'A' } },
      '/correction/item',
    ],
    [
      'a secret',
      { customer: 'c-full', correction: { item: 'c-full-payment-card', asked: '1' } },
      '/correction/item',
    ],
    [
      'no date',
      { correction: { item: 'c-shared-birth-date', asked: 'spring' } },
      '/correction/asked',
    ],
    [
      'no address',
      { correction: { item: 'c-shared-email', asked: 'at home' } },
      '/correction/asked',
    ],
  ])('is refused for %s', async (_, given, pointer) => {
    const problem = await new TinyDesk().refused('ada', openRequest, {
      body: correctionBody(given),
    });
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('takes the item out of the questions of every open request at once', async () => {
    const desk = new TinyDesk();
    const full = await TinyWalk.open(desk, inquiryBody());
    await TinyWalk.open(
      desk,
      correctionBody({
        customer: 'c-full',
        correction: { item: 'c-full-customer-number', asked: 'HK-1' },
      }),
    );
    for (let time = 0; time < 3; time += 1) {
      await full.answer(false);
      const { sets } = (await full.record()).verification;
      expect(sets.flatMap((set) => set.questions)).not.toContain('customer-number');
    }
    expect(
      (await desk.store.get('customer', 'c-full'))?.items.every((item) => !item.disputed),
    ).toBe(true);
    const customer = await desk.done('ada', readCustomer, { params: { customer: 'c-full' } });
    expect(customer.items.find((item) => item.field === 'customer-number')?.disputed).toBe(true);
  });

  it('asks authenticity alone of somebody whose inquiry was answered, where the law says so', async () => {
    const desk = new TinyDesk();
    const ntt = { company: 'ntt-china', desk: 'desk-n', customer: 'c-ntt' };
    const inquiry = await TinyWalk.open(desk, inquiryBody(ntt), 'nan');
    await inquiry.prepare();
    await inquiry.handOver();
    const correction = { item: 'c-ntt-name', asked: 'Quillfeather Maria' };
    const walk = await TinyWalk.open(desk, correctionBody({ ...ntt, correction }), 'nan');
    expect((await walk.view()).verification.needed).toMatchObject({
      points: 0,
      authenticity: true,
    });
    await walk.tellCode('email');
    await walk.correct();
    expect((await held(desk, 'name', 'c-ntt'))?.value).toBe('Quillfeather Maria');
  });
});

describe('a correction that is accepted', () => {
  it('shows held and asked for a minute, in the log', async () => {
    const { desk, walk } = await proved();
    await walk.do(addEvidence, bodies['addEvidence']);
    const shown = await walk.do(compareCorrection);
    expect(shown).toMatchObject({ seconds: 60, held: tinyValues.birthDate, asked: '1984-03-12' });
    expect(shown.evidence.map(({ says }) => says)).toEqual(['1984-03-12', '1984-03-12']);
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'item.revealed',
      purpose: 'check-correction',
      fields: ['birth-date'],
      object: { type: 'request', id: walk.id },
    });
    // Whoever looks on stays a fresh pair of eyes.
    await walk.do(compareCorrection, {}, 'sue');
    expect((await walk.record()).hands).not.toContain('sue');
  });

  it('changes the item, tells the recipients of the year, answers and closes', async () => {
    const { desk, walk } = await proved();
    const key = desk.newKey();
    const sent = { ...(await walk.sent({ sourceOfTruth: await evidenceOf(walk) })), key };
    await desk.done('ada', decideCorrection, sent);
    await desk.done('ada', decideCorrection, sent);
    const item = await held(desk, 'birth-date');
    expect(item).toMatchObject({ value: '1984-03-12', changedOn: '2026-11-02', disputed: false });
    const events = (await desk.events()).filter(
      ({ action }) => action === 'correction.carried-out',
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ fields: ['birth-date'], reason: 'accept' });
    expect(events[0]?.after).toBe((events[0]?.before ?? 0) + 1);

    const { correction } = await walk.view();
    expect(correction?.propagation).toMatchObject([
      { recipient: 'r-ship', lastSharedOn: '2026-06-01', state: 'to-send' },
    ]);
    expect((await walk.refused(closeRequest)).type).toBe('recipients-untold');
    expect((await walk.refused(tellRecipients, { step: 'chase', recipient: null })).type).toBe(
      'no-such-recipient',
    );
    await walk.do(tellRecipients, { step: 'send', recipient: null });
    const [copy] = desk.outbox(walk.id, 'recipient-correction');
    expect(copy?.payload?.body).toContain('1984-03-12');
    expect(copy?.payload?.body).not.toContain(tinyValues.name);
    await walk.do(closeRequest);
    expect(await walk.record()).toMatchObject({ outcome: 'granted', answeredBy: 'notice' });
    const [notice] = desk.outbox(walk.id, 'correction-notice');
    expect(notice?.payload?.body).not.toContain('1984-03-12');

    // A recipient may need a reminder, and confirms, after the customer has their answer.
    await walk.do(tellRecipients, { step: 'chase', recipient: 'r-ship' });
    expect(desk.outbox(walk.id, 'recipient-correction')).toHaveLength(2);
    await walk.do(tellRecipients, { step: 'done', recipient: 'r-ship' });
    expect((await walk.refused(tellRecipients, { step: 'done', recipient: null })).type).toBe(
      'no-such-recipient',
    );
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('leaves no value in any event, and none before proof in any answer', async () => {
    const { desk, walk } = await proved();
    await walk.do(addEvidence, { ...bodies['addEvidence'], says: 'Utility bill: 1984-03-12' });
    await walk.correct();
    await walk.do(tellRecipients, { step: 'send', recipient: null });
    await walk.do(closeRequest);
    const log = JSON.stringify(await desk.events());
    for (const value of ['1984', 'Utility', 'L-208', ...Object.values(tinyValues)])
      expect(log).not.toContain(value);
    for (const { text } of desk.answers) {
      expect(text).not.toContain(tinyValues.birthDate);
      expect(text).not.toContain('1984-03-12');
    }
  });

  it('needs evidence that was named', async () => {
    const { walk } = await proved();
    expect((await walk.refused(decideCorrection, { sourceOfTruth: 'e-none' })).type).toBe(
      'no-such-evidence',
    );
  });

  it('otherwise than asked goes to a supervisor, with its entry in the register first', async () => {
    const { desk, walk } = await proved();
    const sourceOfTruth = await evidenceOf(walk);
    const partly = { kind: 'partly', value: '13 March 1984', ground };
    const wrong = { ...partly, value: 'spring' };
    expect(
      (await walk.refused(proposeCorrection, { decision: wrong, sourceOfTruth, statement })).errors,
    ).toEqual([{ pointer: '/decision/value', code: 'not-a-date' }]);
    expect(
      (
        await walk.refused(proposeCorrection, {
          decision: { ...partly, ground: 'none' },
          sourceOfTruth,
          statement,
        })
      ).type,
    ).toBe('ground-not-in-packs');
    const view = await walk.do(proposeCorrection, { decision: partly, sourceOfTruth, statement });
    expect(view.proposed).toMatchObject({ kind: 'part-correction', ground, statement });
    const body = { digest: view.proposed?.digest ?? '' };
    expect((await walk.refused(approveProposal, body)).type).toBe('role-lacks-right');
    expect((await walk.refused(approveProposal, body, 'ada-lead')).type).toBe('four-eyes');
    await walk.do(approveProposal, body, 'sue');
    expect(await held(desk, 'birth-date')).toMatchObject({
      value: '1984-03-13',
      statement: { text: statement },
    });
    await walk.do(tellRecipients, { step: 'send', recipient: null });
    await walk.do(closeRequest);
    expect((await walk.record()).outcome).toBe('partly-granted');
  });
});

describe('a correction that was proposed', () => {
  it('is not approved once the value has changed under it', async () => {
    const { desk, walk } = await proved();
    const view = await walk.do(proposeCorrection, {
      decision: { kind: 'partly', value: '1984-03-13', ground },
      sourceOfTruth: await evidenceOf(walk),
      statement: null,
    });
    const second = await TinyWalk.open(desk, correctionBody(), 'ali');
    await second.proveCorrection();
    await second.correct();
    const body = { digest: view.proposed?.digest ?? '' };
    expect((await walk.refused(approveProposal, body, 'sue')).type).toBe('proposal-changed');
  });
});

describe('a correction that is refused', () => {
  it('keeps the value, attaches the statement wherever it is shown, and proves nothing by it', async () => {
    const { desk, walk } = await proved();
    const view = await walk.do(proposeRefusal, { ground, statement });
    expect(view.proposed).toMatchObject({ kind: 'refusal', statement });
    await walk.do(approveProposal, { digest: view.proposed?.digest ?? '' }, 'sue');
    await walk.do(closeRequest);
    expect(desk.outbox(walk.id, 'refusal-notice')[0]?.payload?.body).toContain('Your statement');
    const item = await held(desk, 'birth-date');
    expect(item).toMatchObject({ value: tinyValues.birthDate, disputed: true });
    expect(item?.statement?.text).toBe(statement);

    const inquiry = await TinyWalk.open(desk, inquiryBody({ customer: 'c-shared' }));
    await inquiry.prove();
    const params = { customer: 'c-shared', item: 'c-shared-birth-date' };
    const shown = await desk.done('ada', revealItem, {
      params,
      body: { purpose: 'answer-customer' },
    });
    expect(shown.statement).toBe(statement);
    const masked = await desk.done('ada', readCustomer, { params: { customer: 'c-shared' } });
    expect(masked.items.find((one) => one.field === 'birth-date')).toMatchObject({
      disputed: true,
      hasStatement: true,
    });
    await inquiry.decide();
    await inquiry.do(previewDisclosure);
    await inquiry.handOver();
    const files = desk.outbox(inquiry.id, 'package-link')[0]?.payload?.files ?? [];
    for (const { content } of files) expect(content).toContain(statement);
  });

  it('with no proof leaves nothing on the record', async () => {
    const { desk, walk } = await opened();
    const view = await walk.do(proposeRefusal, { ground });
    await walk.do(approveProposal, { digest: view.proposed?.digest ?? '' }, 'sue');
    await walk.do(closeRequest);
    expect(await held(desk, 'birth-date')).toMatchObject({ disputed: false });
    expect((await walk.record()).correction?.decision).toEqual({ kind: 'refuse', ground });
  });
});

describe('a contact point', () => {
  it('is no channel and no factor while it is asked to be changed, and its owner is warned', async () => {
    const { desk, walk } = await opened(phone());
    const view = await walk.view();
    expect(view.verification.needed).toMatchObject({ points: 3, possession: 1 });
    expect(view.verification.contactPoints.find(({ kind }) => kind === 'phone')?.ofRecord).toBe(
      'disputed',
    );
    for (const step of [sendCode, recordCallBack])
      expect((await walk.refused(step, { item: 'c-shared-phone' })).type).toBe(
        'not-channel-of-record',
      );
    await walk.answer();
    await walk.sendCode('email');
    const alerts = desk.outbox(walk.id, 'alert');
    expect(new Set(alerts.map(({ contact }) => contact))).toEqual(new Set(['post', 'phone']));
    const toOld = alerts.find(({ contact }) => contact === 'phone');
    await desk.done(null, pressNotMe, { body: { reference: toOld?.payload?.reference ?? '' } });
    expect((await walk.view()).conditions).toContain('frozen');
  });

  it('stays a channel of other requests until the asker has proved who they are', async () => {
    const { desk, walk } = await opened(phone());
    const other = await TinyWalk.open(desk, inquiryBody({ customer: 'c-shared' }));
    const ofRecord = async () =>
      (await other.view()).verification.contactPoints.find(({ kind }) => kind === 'phone')
        ?.ofRecord;
    expect(await ofRecord()).toBe(true);
    await walk.proveCorrection();
    expect(await ofRecord()).toBe('disputed');
  });

  it('counts as channel of record after 30 days, and voids what was proved elsewhere', async () => {
    const { desk, walk } = await opened(phone());
    const other = await TinyWalk.open(desk, inquiryBody({ customer: 'c-shared' }));
    await other.prove();
    await walk.proveCorrection();
    await walk.correct();
    expect((await other.record()).verification).toMatchObject({ reachedAt: null, evidence: [] });
    expect((await desk.events()).filter(({ action }) => action === 'level.voided')).toMatchObject([
      { object: { id: other.id }, reason: 'contact-changed' },
    ]);
    const [notice] = desk.outbox(walk.id, 'contact-changed');
    expect(notice?.payload?.to).toBe(tinyValues.phone);
    expect(notice?.payload?.body).not.toContain('9921');
    const ofRecord = async () =>
      (await other.view()).verification.contactPoints.find(({ kind }) => kind === 'phone')
        ?.ofRecord;
    expect(await ofRecord()).toBe('changed-recently');
    expect((await other.refused(sendCode, { item: 'c-shared-phone' })).type).toBe(
      'not-channel-of-record',
    );
    desk.clock.advance(31 * DAY);
    await desk.signIn('ada');
    expect(await ofRecord()).toBe(true);
  });

  it('takes no consent to direct mail along: it ends with the old one, in the same event (H6)', async () => {
    const asked = 'full.new@example.jp';
    const { desk, walk } = await opened(
      correctionBody({ customer: 'c-full', correction: { item: 'c-full-email', asked } }),
    );
    const list = { params: { mailing: 'ml-a' } };
    const before = await desk.done('ada', readMailing, list);
    expect((await walk.view()).correction?.mailConsent).toBe('ends');
    await walk.answer();
    await walk.tellCode('phone');
    await walk.correct();
    expect((await walk.view()).correction?.mailConsent).toBe('ended');
    const [event] = (await desk.events()).filter(
      ({ action }) => action === 'correction.carried-out',
    );
    expect(event?.fields).toEqual(['email', 'consent']);
    const after = await desk.done('ada', readMailing, list);
    expect(after.ready).toBe(before.ready - 1);
    expect(after.causes).toContainEqual({ cause: 'consent-ended', count: 1 });

    const one = { params: { customer: 'c-full' } };
    const { version, contacts } = await desk.done('ada', readConsents, one);
    const email = contacts.find(({ field }) => field === 'email');
    expect(email).toMatchObject({ consent: { given: true, endedOn: '2026-11-02' } });
    expect(email?.can).toMatchObject({ give: true, withdraw: true });
    const anew = { item: 'c-full-email', given: true, channel: 'phone', on: '2026-11-02' } as const;
    await desk.done('ada', recordConsent, { ...one, version, body: anew });
    expect((await desk.done('ada', readMailing, list)).ready).toBe(before.ready);
    expect(JSON.stringify(await desk.events())).not.toContain(asked);
  });

  it('that another person holds too is marked as shared', async () => {
    const { desk, walk } = await opened(phone(tinyValues.phone.replace('4417', '4418')));
    await walk.proveCorrection();
    await walk.correct();
    expect((await held(desk, 'phone'))?.shared).toBe(false);
    const second = await TinyWalk.open(
      desk,
      phone(tinyValues.phone.replace('4417', '4418'), 'c-full'),
    );
    await second.proveCorrection();
    await second.correct();
    expect((await held(desk, 'phone', 'c-full'))?.shared).toBe(true);
  });

  it('without another channel is corrected by points, a letter to the old one and a supervisor', async () => {
    const { desk, walk } = await opened(alone);
    expect((await walk.view()).correction?.needsSupervisor).toBe(true);
    await walk.answer();
    const sourceOfTruth = await evidenceOf(walk);
    expect((await walk.refused(decideCorrection, { sourceOfTruth })).type).toBe(
      'second-person-needed',
    );
    const decision = { kind: 'accept' };
    const view = await walk.do(proposeCorrection, { decision, sourceOfTruth, statement: null });
    expect(view.proposed?.kind).toBe('contact-correction');
    expect(desk.outbox(walk.id, 'alert').at(-1)?.payload?.to).toBe(tinyValues.post);
    const body = { digest: view.proposed?.digest ?? '' };
    expect((await walk.refused(approveProposal, body, 'ada-lead')).type).toBe('four-eyes');
    await walk.do(approveProposal, body, 'sue');
    expect((await held(desk, 'post', 'c-post'))?.value).toBe('1-1 Atarashii-cho');
    expect(desk.outbox(walk.id, 'contact-changed')[0]?.payload?.to).toBe(tinyValues.post);
    await walk.do(closeRequest);
    expect((await walk.record()).outcome).toBe('granted');
  });

  it('without another channel and with locked questions is corrected by a paper', async () => {
    const { walk } = await opened(alone);
    for (let time = 0; time < 3; time += 1) await walk.answer(false);
    expect((await walk.refused(askSet)).type).toBe('knowledge-locked');
    const paper = { paper: 'passport', reason: 'knowledge-locked', addressMatches: false };
    const seen = await walk.do(seePaper, paper);
    expect(seen.verification.missing.points).toBe(3);
    const first = await walk.view();
    await walk.do(approveProposal, { digest: first.proposed?.digest ?? '' }, 'sue');
    const sourceOfTruth = await evidenceOf(walk);
    const view = await walk.do(proposeCorrection, {
      decision: { kind: 'accept' },
      sourceOfTruth,
      statement: null,
    });
    await walk.do(approveProposal, { digest: view.proposed?.digest ?? '' }, 'sam');
    expect((await walk.record()).correction?.carriedOutAt).not.toBeNull();
  });
});

describe('attached to another customer', () => {
  it('the correction is of the same field there, or cannot go there', async () => {
    const { walk } = await opened();
    await walk.do(relinkRequest, { customer: 'c-full' });
    expect((await walk.record()).correction?.item).toBe('c-full-birth-date');
    expect((await walk.refused(relinkRequest, { customer: 'c-phone' })).type).toBe(
      'not-correctable',
    );
  });
});
