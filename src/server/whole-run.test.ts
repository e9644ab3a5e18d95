import { beforeAll, describe, expect, it } from 'vitest';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import {
  readAuditLines,
  readAuditLog,
  readCheckpoints,
  takeCheckpoint,
} from '../contract/audit.ts';
import { readCustomer, readCustomerTrail, readLooks, revealItem } from '../contract/customers.ts';
import { readLedger, shareItems } from '../contract/sharings.ts';
import {
  openPackage,
  pressNotMe,
  previewDisclosure,
  proposeHistory,
  proposeWithholding,
} from '../contract/disclosures.ts';
import { finishDrill, readTraining, tryProofs } from '../contract/training.ts';
import { tellPresence } from '../contract/presence.ts';
import { drillCallerIds } from '../domain/drill.ts';
import { lookUpCustomers } from '../contract/look-up.ts';
import { readDraft, saveDraft } from '../contract/drafts.ts';
import { readQueue } from '../contract/queue.ts';
import {
  approveProposal,
  carryOutOptOut,
  closeRequest,
  noteRequest,
  proposeRefusal,
  readRequestTrail,
  relinkRequest,
  returnProposal,
  takeRequest,
  unfreezeRequest,
} from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { readSession, readSignIn, signOut } from '../contract/session.ts';
import {
  askSet,
  askUnlock,
  confirmReference,
  declare,
  recordCallBack,
  seePaper,
} from '../contract/verification.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { valuesInAnswers, valuesInLog } from '../../mocks/tiny/tiny-leaks.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { toldBy } from '../../mocks/tiny/tiny-reducer.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const given = { contactGiven: { kind: 'email', value: 'who@caller.example' } };
const decideAs = async (
  walk: TinyWalk,
  by: string,
  endpoint = approveProposal,
  more: object = {},
) => walk.do(endpoint, { digest: (await walk.view()).proposed?.digest ?? '', ...more }, by);

/** Passes something on under an agreement, before anybody has proved anything. */
async function share(desk: TinyDesk): Promise<void> {
  const params = { customer: 'c-full' };
  const { version } = await desk.done('ada', readLedger, { params });
  const body = {
    recipient: 'r-ship',
    items: ['c-full-phone'],
    purpose: 'agreement',
    basis: 'partner-agreement',
  };
  await desk.done('ada', shareItems, { params, version, body });
}

async function disclose(desk: TinyDesk): Promise<void> {
  const body = {
    company: 'hkt',
    purpose: 'customer-contact',
    details: [tinyValues.name, tinyValues.phone],
  };
  await desk.done('ada', lookUpCustomers, { body });
  await desk.done('ada', readCustomer, { params: { customer: 'c-full' } });
  const walk = await TinyWalk.open(desk, inquiryBody(given));
  const params = { customer: 'c-full', item: 'c-full-email' };
  await desk.done('ada', revealItem, { params, body: { purpose: 'reach-customer' } });
  await share(desk);
  await desk.done('ada', saveDraft, {
    params: { form: 'note', about: walk.id },
    body: { content: 'Thistlewood called' },
  });
  await desk.done('ada', readDraft, { params: { form: 'note', about: walk.id } });
  await walk.do(noteRequest, { text: 'Thistlewood called' });
  await walk.do(takeRequest, {}, 'ali');
  await walk.answer(false);
  await walk.prove();
  const ground = (await walk.view()).grounds[0]?.id ?? '';
  await walk.decide({ 'c-full-note': { kind: 'withhold', ground } });
  await walk.do(previewDisclosure);
  await walk.do(proposeWithholding);
  await decideAs(walk, 'sue', returnProposal, { note: 'Thistlewood called' });
  await walk.do(proposeWithholding);
  await decideAs(walk, 'sue');
  await walk.handOver('link');
  await walk.do(closeRequest);
  const reference = desk.outbox(walk.id, 'package-link')[0]?.payload?.reference;
  const code = desk.outbox(walk.id, 'package-code')[0]?.payload?.code;
  expect((await desk.call(null, openPackage, { body: { reference, code } })).status).toBe(200);
  await desk.done('ada', readRequestTrail, { params: { request: walk.id } });
  await desk.done('ada', readCustomerTrail, { params: { customer: 'c-full' } });
  await desk.done('ada', readLooks, { params: { customer: 'c-full' } });
  const section = 'notes';
  await desk.done('ada', tellPresence, { params: { request: walk.id }, body: { section } });
  await desk.done('ada', readTraining, {});
  const tried = ['code'];
  await desk.done('ada', tryProofs, { params: { caller: 'plain' }, body: { tried } });
  const calls = drillCallerIds.map((caller) => ({ caller, tried, end: 'turned-away' }));
  await desk.done('ada', finishDrill, { body: { calls } });
  const visits = await TinyWalk.open(desk, inquiryBody({ scope: 'access-history' }), 'ali');
  await visits.prove();
  await visits.do(proposeHistory);
  await decideAs(visits, 'pia');
  await visits.handOver('link');
  await visits.do(closeRequest);
}

async function proveOtherwise(desk: TinyDesk): Promise<void> {
  const paper = await TinyWalk.open(desk, inquiryBody({ customer: 'c-nowhere', channel: 'visit' }));
  await paper.do(seePaper, {
    paper: 'passport',
    reason: 'no-channel-of-record',
    addressMatches: true,
  });
  await decideAs(paper, 'sue');
  await paper.do(declare, { how: 'signed' });
  await paper.do(previewDisclosure);
  await paper.handOver('post');
  await paper.do(closeRequest);

  const locked = await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }));
  for (let count = 0; count < 3; count += 1) await locked.answer(false);
  await locked.do(askUnlock);
  await decideAs(locked, 'sam');
  await locked.do(recordCallBack, { item: 'c-two-phone' });
  const reference = desk.outbox(locked.id, 'alert')[0]?.payload?.reference;
  await desk.done(null, pressNotMe, { body: { reference } });
  await locked.do(unfreezeRequest, { calledBack: 'c-two-phone' }, 'sue');

  const written = await TinyWalk.open(
    desk,
    inquiryBody({ channel: 'email', customer: 'c-two' }),
    'ali',
  );
  await written.do(askSet);
  const question = desk.outbox(written.id, 'questions')[0]?.payload?.reference ?? '';
  await written.do(confirmReference, { reference: question });
}

async function refuseAndStop(desk: TinyDesk): Promise<void> {
  const nobody = await TinyWalk.open(desk, inquiryBody({ customer: null, ...given }));
  await nobody.answer();
  await nobody.do(relinkRequest, { customer: 'c-phone' });
  await nobody.do(proposeRefusal, { ground: (await nobody.view()).grounds[0]?.id });
  await decideAs(nobody, 'pia');
  await nobody.do(closeRequest);
  const stop = await TinyWalk.open(desk, optOutBody({ channel: 'letter', ...given }));
  await stop.refused(carryOutOptOut);
  await stop.do(closeRequest);
  await desk.refused('bea', closeRequest, await stop.sent());
  await desk.refused('ada', openRequest, { body: { surplus: tinyValues.name } });
}

async function readAll(desk: TinyDesk): Promise<void> {
  await desk.done(null, readSignIn);
  for (const staff of ['ada', 'sue', 'pia'])
    await desk.done(staff, readQueue, { query: { lane: 'all' } });
  await desk.done('aud', readAuditLog, { query: { limit: '100' } });
  await desk.done('aud', readAuditLines, { query: { after: '0', limit: '5000' } });
  await desk.done('aud', readCheckpoints);
  await desk.done('aud', takeCheckpoint);
  await desk.done('ada', readSession);
  await desk.done('ada', signOut);
}

describe('a day at the desk', () => {
  const desk = new TinyDesk();
  beforeAll(async () => {
    await disclose(desk);
    await proveOtherwise(desk);
    await refuseAndStop(desk);
    await readAll(desk);
  }, 60_000);

  it('asks every endpoint', () => {
    const called = new Set(desk.answers.map(({ endpoint }) => endpoint));
    // Corrections, deletions, holds, other endings, policies and exports have runs of their own.
    const {
      session,
      customers,
      queue,
      requests,
      proposals,
      verification,
      disclosures,
      drafts,
      audit,
    } = endpointsByNoun;
    const asked = [
      session,
      customers,
      queue,
      requests,
      proposals,
      verification,
      disclosures,
      drafts,
      audit,
    ].flat();
    const ids = asked.map(({ id }) => id).filter((id) => id !== 'stepUp');
    expect(ids.filter((id) => !called.has(id))).toEqual([]);
  });

  it('shows no stored value but where one was asked for', () => {
    expect(valuesInAnswers(desk)).toEqual([]);
    const shown = desk.answers.filter(({ endpoint }) => endpoint === 'revealItem');
    expect(shown.some(({ text }) => text.includes(tinyValues.email))).toBe(true);
  });

  it('holds nothing of a customer, no code and no reference in the log', async () => {
    expect(await valuesInLog(desk)).toEqual([]);
  });

  it('verifies, with its checkpoints', async () => {
    expect(await desk.chain()).toMatchObject({ ok: true });
    expect((await desk.store.checkpoints()).length).toBeGreaterThan(0);
  });

  it('is told by its log as it is stored', async () => {
    const told = toldBy(await desk.events());
    const requests = await desk.store.requests();
    expect(told.size).toBe(requests.length);
    for (const { id, status, outcome, version, owner, frozen, verification } of requests) {
      const isReached = verification.reachedAt !== null;
      expect(told.get(id)).toMatchObject({
        status,
        outcome,
        version,
        owner,
        isFrozen: frozen !== null,
        isReached,
      });
    }
  });

  it('gives every event a call, and every change its versions', async () => {
    for (const event of await desk.events()) {
      expect(event.call).not.toBe('');
      if (event.before !== undefined && event.object.type === 'request')
        expect(event.after).toBe(event.before + 1);
    }
  });

  it('meets nothing that nobody foresaw', () => {
    expect(desk.unforeseen).toEqual([]);
  });
});

it('a scan of answers and log finds what is there', async () => {
  const desk = new TinyDesk();
  desk.answers.push({
    endpoint: 'readRequest',
    text: `{"name":"${tinyValues.name.toUpperCase()}"}`,
  });
  desk.answers.push({
    endpoint: 'readRequest',
    text: `{"at":"${tinyValues.phone.replaceAll(' ', '')}"}`,
  });
  const found = valuesInAnswers(desk);
  expect(found).toContain(`readRequest: ${tinyValues.name}`);
  expect(found).toContain(`readRequest: ${tinyValues.phone}`);
  await desk.store.commit(
    { puts: [], key: null },
    {
      actor: { id: 'ada', role: 'agent', desk: null, session: null },
      action: 'log.read',
      object: { type: 'log', id: 'x', version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      reason: tinyValues.email,
      call: 'c',
    },
  );
  expect(await valuesInLog(desk)).toEqual([tinyValues.email]);
});
