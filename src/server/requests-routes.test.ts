import { describe, expect, it } from 'vitest';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import { readCustomer } from '../contract/customers.ts';
import {
  approveProposal,
  carryOutOptOut,
  closeRequest,
  noteRequest,
  proposeRefusal,
  readRequest,
  readRequestTrail,
  relinkRequest,
  takeRequest,
} from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { askSet, declare } from '../contract/verification.ts';
import { requestCommands } from '../domain/command-vocabulary.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const given = { kind: 'email', value: 'who@caller.example' } as const;
const nobody = { customer: null, contactGiven: given };

describe('requests: who may not', () => {
  const onOne = endpointsByNoun.requests.filter(({ path }) => path.includes(':request'));
  it.each(onOne.map((one) => [one.id, one] as const))('%s', async (_, endpoint) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const sent = await walk.sent();
    expect((await desk.refused(null, endpoint, sent)).type).toBe('signed-out');
    expect((await desk.refused('aud', endpoint, sent)).type).toBe('role-lacks-right');
    expect((await desk.refused('bob', endpoint, sent)).type).toBe('not-found');
    expect((await desk.refused('nan', endpoint, sent)).status).toBe(
      endpoint.id === 'unfreezeRequest' ? 403 : 404,
    );
  });

  it('open for another desk, another company, or a desk that is not there', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, openRequest, { body: inquiryBody() })).type).toBe(
      'signed-out',
    );
    expect((await desk.refused('aud', openRequest, { body: inquiryBody() })).type).toBe(
      'role-lacks-right',
    );
    expect((await desk.refused('bea', openRequest, { body: inquiryBody() })).type).toBe(
      'other-desk',
    );
    expect(
      (await desk.refused('ada', openRequest, { body: inquiryBody({ desk: 'desk-n' }) })).errors,
    ).toEqual([{ pointer: '/desk', code: 'not-in-list' }]);
    expect(
      (await desk.refused('ada', openRequest, { body: inquiryBody({ customer: 'c-ntt' }) })).type,
    ).toBe('not-found');
    expect(
      (await desk.refused('pia', openRequest, { body: inquiryBody({ customer: 'c-ntt' }) })).type,
    ).toBe('not-found');
    expect(await desk.store.requests()).toEqual([]);
  });

  it('their own, under whichever record', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-own-alias' }));
    for (const endpoint of [readRequest, readRequestTrail, takeRequest]) {
      expect((await desk.refused('own', endpoint, await walk.sent())).type).toBe('own-record');
    }
  });
});

describe('opening', () => {
  it('counts from now, in the hands of who opened it, with a verdict for every command', async () => {
    const desk = new TinyDesk();
    const opened = await desk.done('ada', openRequest, {
      body: inquiryBody({ words: 'All of it' }),
    });
    expect(opened).toMatchObject({
      id: 'R-1',
      version: 1,
      status: 'received',
      owner: 'ada',
      next: 'verify',
      words: 'All of it',
    });
    expect(Object.keys(opened.can).toSorted()).toEqual([...requestCommands].toSorted());
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'request.opened',
      reason: 'phone',
      fields: ['inquiry', 'data'],
      subject: 'subject-of-c-full',
      object: { type: 'request', id: 'R-1', version: 1 },
    });
  });

  it('shows other open requests for the same right, without the number of another desk', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const there = await desk.done('bea', openRequest, { body: inquiryBody({ desk: 'desk-b' }) });
    expect(there.sameRight).toMatchObject([{ id: null, desk: 'desk-a' }]);
    const here = await desk.done('ali', openRequest, { body: inquiryBody() });
    expect(here.sameRight).toMatchObject([{ id: 'R-1' }, { id: null }]);
  });

  it.each(['legal-demand'])('does not open a %s', async (kind) => {
    const desk = new TinyDesk();
    const problem = await desk.refused('ada', openRequest, { body: inquiryBody({ kind }) });
    expect(problem.errors).toEqual([{ pointer: '/kind', code: 'not-in-list' }]);
  });

  it('has a number of its own for each', async () => {
    const desk = new TinyDesk();
    const opened = await Promise.all(
      Array.from({ length: 5 }, async () => desk.done('ada', openRequest, { body: inquiryBody() })),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(5);
  });

  it('masks where nobody found may be answered', async () => {
    const desk = new TinyDesk();
    const opened = await desk.done('ada', openRequest, { body: inquiryBody(nobody) });
    expect(opened.contactGiven).toEqual({ kind: 'email', masked: '•••@•••••.example' });
    expect(JSON.stringify(await desk.events())).not.toContain(given.value);
  });
});

describe('what a button says', () => {
  it('is what the command answers', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const { can } = await walk.view();
    const { close } = can;
    const refused = await walk.refused(closeRequest);
    expect(close).toMatchObject({ code: refused.type, citation: refused.citation });
    expect(can.approve).toMatchObject({ code: 'role-lacks-right' });
    expect((await walk.view('sue')).can.approve).toMatchObject({ code: 'nothing-proposed' });
  });
});

describe('taking, noting', () => {
  it('makes the account the owner, and a hand', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.do(takeRequest, {}, 'sue')).owner).toBe('sue');
    expect((await walk.record()).hands).toEqual(['ada', 'sue']);
    expect((await walk.refused(takeRequest, {}, 'sue')).type).toBe('wrong-status');
  });

  it('keeps the words in the request, not in the log, and leaves the eyes fresh', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const text = 'line one\n\tline two 漢字';
    expect((await walk.do(noteRequest, { text }, 'sue')).notes).toMatchObject([
      { by: 'sue', text },
    ]);
    expect(JSON.stringify(await desk.events())).not.toContain('line one');
    expect((await walk.record()).hands).toEqual(['ada']);
  });

  it('is refused once closed', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody());
    await walk.do(closeRequest);
    for (const endpoint of [takeRequest, closeRequest]) {
      expect((await walk.refused(endpoint, {}, 'ali')).type).toBe('request-closed');
    }
  });
});

describe('attaching to the right customer', () => {
  it('voids the level, and keeps what was asked', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.answer();
    await walk.do(relinkRequest, { customer: 'c-two' });
    const record = await walk.record();
    expect(record).toMatchObject({
      customer: 'c-two',
      subject: 'subject-of-c-two',
      status: 'received',
    });
    expect(record.verification).toMatchObject({ evidence: [], reachedAt: null });
    expect(record.verification.sets).toHaveLength(1);
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'request.relinked',
      reason: 'level-void',
    });
  });

  it('after a level needs a fresh supervisor', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    expect((await walk.refused(relinkRequest, { customer: 'c-two' })).type).toBe('four-eyes');
    expect((await walk.refused(relinkRequest, { customer: 'c-two' }, 'ada-lead')).type).toBe(
      'four-eyes',
    );
    expect((await walk.do(relinkRequest, { customer: 'c-two' }, 'sue')).status).toBe('received');
  });

  it.each([
    ['to whom it is attached already', 'c-full', 'wrong-status'],
    ['to nobody', 'c-999', 'not-found'],
    ['to a customer of the other company', 'c-ntt', 'not-found'],
  ])('is refused %s', async (_, customer, type) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(relinkRequest, { customer })).type).toBe(type);
    expect((await walk.record()).customer).toBe('c-full');
  });

  it('to a customer of the other company is refused to who sees both', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(relinkRequest, { customer: 'c-ntt' }, 'pia')).type).toBe(
      'no-customer',
    );
  });

  it('ends what was waited for', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    expect((await walk.view()).next).toBe('wait-for-customer');
    await walk.do(relinkRequest, { customer: 'c-two' });
    expect(await walk.view()).toMatchObject({ next: 'verify', waiting: null });
  });
});

describe('an opt-out', () => {
  it('is carried out in the call that opens it; nobody is asked who they are', async () => {
    const desk = new TinyDesk();
    const opened = await desk.done('ada', openRequest, { body: optOutBody() });
    expect(opened).toMatchObject({
      status: 'carrying-out',
      next: 'read-back',
      optOut: { scope: 'all-marketing', carriedOutAt: desk.clock.now(), notices: 1 },
    });
    const actions = (await desk.events()).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['request.opened', 'opt-out.carried-out']);
    expect((await desk.store.get('customer', 'c-full'))?.suppressions).toMatchObject([
      { scope: 'all-marketing', request: 'R-1' },
    ]);
  });

  it('tells those who got items for marketing, and nobody else', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody());
    const notices = desk.outbox(walk.id, 'recipient-notice');
    expect(notices.map(({ payload }) => payload?.to)).toEqual(['Mailing House']);
    expect(notices[0]?.payload?.body).not.toContain(tinyValues.name);
  });

  it.each([
    ['email', 1],
    ['phone', 0],
  ])('from %s alone tells who got that', async (optOutScope, count) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody({ optOutScope }));
    expect(desk.outbox(walk.id, 'recipient-notice')).toHaveLength(count);
    expect((await desk.store.get('customer', 'c-full'))?.suppressions).toMatchObject([
      { scope: optOutScope },
    ]);
  });

  it('marks every record of the person', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, optOutBody({ customer: 'c-alias-2' }));
    for (const id of ['c-alias-1', 'c-alias-2']) {
      expect((await desk.store.get('customer', id))?.suppressions).toHaveLength(1);
    }
  });

  it('closes as answered by the read-back, in three calls', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody());
    expect(await walk.do(closeRequest)).toMatchObject({ status: 'closed', outcome: 'granted' });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'request.closed',
      reason: 'granted',
      fields: ['read-back'],
    });
  });

  it('is not carried out twice', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody());
    expect((await walk.refused(carryOutOptOut)).type).toBe('already-handed-over');
    expect((await walk.refused(askSet)).type).toBe('wrong-kind');
  });

  it('in writing is confirmed in the same words, found or not', async () => {
    const confirmation = async (body: object) => {
      const desk = new TinyDesk();
      const walk = await TinyWalk.open(
        desk,
        optOutBody({ channel: 'email', contactGiven: given, ...body }),
      );
      expect(await walk.do(closeRequest)).toMatchObject({ status: 'closed' });
      const [message] = desk.outbox(walk.id, 'opt-out-confirmation');
      return message?.payload;
    };
    const found = await confirmation({});
    const notFound = await confirmation({ customer: null });
    expect(found?.to).toBe(given.value);
    expect(notFound).toEqual(found);
  });

  it('of nobody found is kept as a hash, and closes', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(
      desk,
      optOutBody({
        customer: null,
        contactGiven: { kind: 'email', value: ' Who@Caller.example ' },
      }),
    );
    const record = await walk.record();
    expect(record.optOut).toMatchObject({
      suppressed: [desk.keys.hmac('suppression', `hkt email ${given.value}`)],
      notices: 0,
    });
    expect(record.optOut?.carriedOutAt).toBe(desk.clock.now());
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'granted' });
    expect(JSON.stringify(await desk.events())).not.toMatch(/caller\.example/i);
  });

  it('goes on while the questions of the person are locked', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (let count = 0; count < 3; count += 1) await walk.answer(false);
    expect((await desk.done('ada', openRequest, { body: optOutBody() })).status).toBe(
      'carrying-out',
    );
  });

  it('shows on the customer', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, optOutBody());
    const here = await desk.done('ada', readCustomer, { params: { customer: 'c-full' } });
    expect(here.suppressions).toMatchObject([{ scope: 'all-marketing', request: 'R-1' }]);
    const there = await desk.done('bea', readCustomer, { params: { customer: 'c-full' } });
    expect(there.suppressions).toMatchObject([{ scope: 'all-marketing', request: null }]);
  });
});

describe('nobody found, to the end', () => {
  it('a decoy set, a refusal with its ground, the log book before the notice, one answer to the contact given', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(nobody));
    await walk.answer();
    const view = await walk.view();
    expect(view.next).toBe('answer-unproven');
    const ground = view.grounds[0];
    await walk.do(proposeRefusal, { ground: ground?.id });
    const proposed = await walk.view('sue');
    expect(proposed).toMatchObject({
      status: 'awaiting-approval',
      next: 'decide-proposal',
      proposed: { ground: ground?.id },
    });
    expect(desk.outbox(walk.id)).toEqual([]);
    await walk.do(approveProposal, { digest: proposed.proposed?.digest ?? '' }, 'sue');
    const { refusal } = await walk.record();
    expect(await desk.store.get('log-book', refusal?.logBook ?? '')).toMatchObject({
      request: walk.id,
      ground: ground?.id,
      citation: ground?.citation,
      by: 'ada',
      approvedBy: 'sue',
    });
    expect(desk.outbox(walk.id)).toEqual([]);
    expect(await walk.do(closeRequest)).toMatchObject({ status: 'closed', outcome: 'refused' });
    const sent = desk.outbox(walk.id);
    expect(sent).toMatchObject([{ kind: 'answer-unproven', contact: 'email', item: null }]);
    expect(sent[0]?.payload?.to).toBe(given.value);
    expect(JSON.stringify(await desk.events())).not.toContain(given.value);
  });

  it('somebody found who proved nothing gets the same answer, and the record’s owner as well', async () => {
    const answerTo = async (customer: string | null) => {
      const desk = new TinyDesk();
      const walk = await TinyWalk.open(desk, inquiryBody({ customer, contactGiven: given }));
      await walk.do(proposeRefusal, { ground: (await walk.view()).grounds[0]?.id });
      await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
      await walk.do(closeRequest);
      return desk
        .outbox(walk.id)
        .map(({ kind, payload }) => ({ kind, to: payload?.to, body: payload?.body }));
    };
    const [none] = await answerTo(null);
    const [found, owner] = await answerTo('c-full');
    expect(found).toEqual(none);
    expect(owner).toMatchObject({ kind: 'answer-unproven', to: tinyValues.email });
  });
});

it('the trail tells all that was done, oldest first', async () => {
  const desk = new TinyDesk();
  const walk = await TinyWalk.open(desk);
  await walk.answer();
  await walk.do(declare, { how: 'signed' });
  await walk.refused(closeRequest);
  const { events } = await desk.done('ali', readRequestTrail, { params: { request: walk.id } });
  expect(events.map(({ action }) => action)).toEqual([
    'request.opened',
    'set.asked',
    'identity.confirmed',
    'declaration.recorded',
    'command.refused',
  ]);
  expect(events.map(({ seq }) => seq)).toEqual(
    events.map(({ seq }) => seq).toSorted((a, b) => a - b),
  );
});
