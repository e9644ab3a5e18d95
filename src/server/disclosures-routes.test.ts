import { describe, expect, it } from 'vitest';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import {
  decideItems,
  handOver,
  openPackage,
  pressNotMe,
  previewDisclosure,
  proposeWithholding,
} from '../contract/disclosures.ts';
import {
  approveProposal,
  closeRequest,
  proposeRefusal,
  readRequest,
  returnProposal,
  unfreezeRequest,
} from '../contract/requests.ts';
import { declare, seePaper } from '../contract/verification.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const both = [...endpointsByNoun.disclosures, ...endpointsByNoun.proposals];

describe('disclosures and second pairs of eyes: who may not', () => {
  it.each(both.map((one) => [one.id, one] as const))('%s', async (_, endpoint) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await desk.refused(null, endpoint, await walk.sent())).type).toBe('signed-out');
    expect((await desk.refused('aud', endpoint, await walk.sent())).type).toBe('role-lacks-right');
    expect((await desk.refused('bob', endpoint, await walk.sent())).type).toBe('not-found');
  });

  it('nobody before proof', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const problems = [
      await walk.refused(decideItems, { decisions: {} }),
      await walk.refused(previewDisclosure),
      await walk.refused(proposeWithholding),
      await walk.refused(handOver, { method: 'link', item: 'c-full-email' }),
    ];
    for (const problem of problems) {
      expect(problem).toMatchObject({
        type: 'verification-needed',
        needed: { points: 3, possession: 1, authenticity: true, declaration: true },
      });
    }
  });
});

const ground = async (walk: TinyWalk) => (await walk.view()).grounds[0]?.id ?? '';

/** Proved, the note withheld, previewed and proposed; gives the digest. */
async function withheld(walk: TinyWalk): Promise<string> {
  await walk.prove();
  await walk.decide({ 'c-full-note': { kind: 'withhold', ground: await ground(walk) } });
  await walk.do(previewDisclosure);
  await walk.do(proposeWithholding);
  return (await walk.view()).proposed?.digest ?? '';
}

describe('decisions', () => {
  it('are kept item by item, and void the preview', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prepare();
    expect((await walk.view()).disclosure).toMatchObject({
      undecided: 0,
      previewedAsDecided: true,
    });
    await walk.do(decideItems, {
      decisions: { 'c-full-note': { kind: 'black-out', spans: [{ from: 0, to: 5 }] } },
    });
    expect((await walk.view()).disclosure).toMatchObject({
      undecided: 0,
      previewedAsDecided: false,
    });
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'not-previewed',
    );
    expect(
      (await desk.events()).findLast(({ action }) => action === 'items.decided')?.fields,
    ).toEqual(['note']);
  });

  it.each([
    ['of an item of somebody else', { 'c-two-email': { kind: 'include' } }, 'decision-missing'],
    ['of a secret', { 'c-full-payment-card': { kind: 'include' } }, 'decision-missing'],
    [
      'of a span past the text',
      { 'c-full-note': { kind: 'black-out', spans: [{ from: 0, to: 999 }] } },
      'decision-missing',
    ],
    [
      'on a ground that no pack has',
      { 'c-full-note': { kind: 'withhold', ground: 'because' } },
      'ground-not-in-packs',
    ],
  ])('%s are refused', async (_, decisions, type) => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    expect((await walk.refused(decideItems, { decisions })).type).toBe(type);
    expect((await walk.record()).disclosure).toBeNull();
  });
});

describe('the preview', () => {
  it('shows what the customer will read, strips what is never disclosed, and points to other people', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    await walk.decide();
    const seen = await walk.do(previewDisclosure);
    expect(seen.seconds).toBe(60);
    const values = new Map(seen.items.map((item) => [item.field, item.value]));
    expect(values.get('email')).toBe(tinyValues.email);
    expect(values.has('payment-card')).toBe(false);
    expect(seen.items.find(({ field }) => field === 'interest')).toMatchObject({
      declined: true,
      value: null,
    });
    const note = seen.items.find(({ field }) => field === 'note');
    const phone = tinyValues.note.indexOf('050');
    expect(note?.pointedOut).toContainEqual({ from: phone, to: tinyValues.note.length });
    expect(seen.items.find(({ field }) => field === 'email')?.sharings).toHaveLength(2);
    const event = (await desk.events()).at(-1);
    expect(event).toMatchObject({ action: 'disclosure.previewed', purpose: 'prepare-disclosure' });
    expect(event?.fields).not.toContain('payment-card');
  });

  it('of categories shows no value', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ scope: 'categories' }));
    await walk.answer();
    await walk.tellCode();
    const seen = await walk.do(previewDisclosure);
    expect(seen.items.length).toBeGreaterThan(5);
    expect(seen.items.every(({ value }) => value === null)).toBe(true);
  });

  it('is replayed for a minute, but not once the request is frozen', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    const sent = await walk.sent({}, { key: desk.newKey() });
    await desk.done('ada', previewDisclosure, sent);
    desk.clock.advance(59 * SECOND);
    expect(
      (await desk.call('ada', previewDisclosure, sent)).headers.get('Idempotency-Replayed'),
    ).toBe('true');
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    await desk.done(null, pressNotMe, { body: { reference } });
    expect((await desk.refused('ada', previewDisclosure, sent)).type).toBe('frozen');
  });
});

describe('withholding', () => {
  it('needs a fresh supervisor, for exactly what was proposed, and stands in the log book', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await withheld(walk);
    expect((await walk.refused(decideItems, { decisions: {} })).type).toBe('proposal-pending');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'proposal-pending',
    );
    expect((await walk.refused(approveProposal, { digest }, 'ada-lead')).type).toBe('four-eyes');
    expect(
      (await walk.refused(approveProposal, { digest: `${digest.slice(1)}0` }, 'sue')).type,
    ).toBe('proposal-changed');
    await walk.do(approveProposal, { digest }, 'sue');
    expect((await walk.view()).disclosure).toMatchObject({ approvalNeeded: true, approved: true });
    const event = (await desk.events()).find(({ action }) => action === 'withholding.approved');
    const entry = await desk.store.get('log-book', event?.fields?.[0] ?? '');
    expect(entry).toMatchObject({
      request: walk.id,
      by: 'ada',
      approvedBy: 'sue',
      ground: await ground(walk),
    });
    await walk.handOver();
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'partly-granted' });
    const files = desk.outbox(walk.id, 'package-link')[0]?.payload?.files ?? [];
    expect(JSON.stringify(files)).toContain(tinyValues.email);
    expect(JSON.stringify(files)).not.toContain('Thistlewood');
  });

  it('approved is void when a decision changes', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(approveProposal, { digest: await withheld(walk) }, 'sue');
    await walk.decide({
      'c-full-post': { kind: 'withhold', ground: await ground(walk) },
      'c-full-note': { kind: 'withhold', ground: await ground(walk) },
    });
    await walk.do(previewDisclosure);
    expect((await walk.view()).disclosure).toMatchObject({ approved: false });
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'withholding-not-approved',
    );
  });

  it('approved has to be used within a day', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(approveProposal, { digest: await withheld(walk) }, 'sue');
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'withholding-not-approved',
    );
    expect((await walk.view()).next).toBe('decide-items');
    await walk.do(proposeWithholding);
    await desk.signIn('sue');
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    await walk.handOver();
  });

  it('is not approved where the items changed since it was proposed', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await withheld(walk);
    const customer = await desk.store.get('customer', 'c-full');
    if (customer === null) throw new Error('c-full is gone');
    const items = customer.items.map((item) =>
      item.field === 'note' ? { ...item, value: 'Another note' } : item,
    );
    await desk.store.commit(
      {
        puts: [{ type: 'customer', record: { ...customer, version: 2, items }, seen: 1 }],
        key: null,
      },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'customers.imported',
        object: { type: 'import', id: 'import-1', version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'import',
      },
    );
    expect((await walk.refused(approveProposal, { digest }, 'sue')).type).toBe('proposal-changed');
    await walk.do(returnProposal, { digest, note: 'Look again' }, 'sue');
    expect((await walk.view()).disclosure).toMatchObject({ previewedAsDecided: false });
  });

  it('sent back comes with a note, and can be proposed again', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await withheld(walk);
    await walk.do(returnProposal, { digest, note: 'Black out the name instead' }, 'sue');
    expect(await walk.view()).toMatchObject({
      status: 'in-review',
      proposed: null,
      waiting: null,
      notes: [{ by: 'sue' }],
    });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'proposal.returned',
      reason: 'withholding',
    });
    desk.clock.advance(SECOND);
    await walk.do(proposeWithholding);
    expect((await walk.refused(returnProposal, { digest, note: 'Old' }, 'sue')).type).toBe(
      'proposal-changed',
    );
  });
});

describe('a refusal', () => {
  it.each(['nonsense', ''])('on the ground %j is refused', async (wrong) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(proposeRefusal, { ground: wrong })).type).toBe(
      'ground-not-in-packs',
    );
  });

  it('of somebody proved tells them on a channel of record, once the log book has it', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    await walk.do(proposeRefusal, { ground: await ground(walk) });
    expect((await walk.refused(closeRequest)).type).toBe('proposal-pending');
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'wrong-status',
    );
    await walk.do(closeRequest);
    expect(desk.outbox(walk.id, 'refusal-notice')).toMatchObject([
      { contact: 'email', item: 'c-full-email' },
    ]);
  });

  it('sent back leaves the request where it was', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(proposeRefusal, { ground: await ground(walk) });
    await walk.do(
      returnProposal,
      { digest: (await walk.view()).proposed?.digest ?? '', note: 'Ask first' },
      'sue',
    );
    expect(await walk.view()).toMatchObject({ status: 'received', next: 'verify', waiting: null });
  });

  it('a supervisor’s own is decided by another', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(proposeRefusal, { ground: await ground(walk) }, 'sue');
    const digest = (await walk.view()).proposed?.digest ?? '';
    expect((await walk.refused(approveProposal, { digest }, 'sue')).type).toBe('four-eyes');
    await walk.do(approveProposal, { digest }, 'pia');
    expect((await walk.record()).refusal).toMatchObject({ by: 'sue', approvedBy: 'pia' });
  });
});

describe('handing over', () => {
  it('by link: the package to one channel, its code to another, and the link holds no code', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prepare();
    await walk.handOver('link');
    const [link] = desk.outbox(walk.id, 'package-link');
    const [code] = desk.outbox(walk.id, 'package-code');
    expect([link?.contact, code?.contact]).toEqual(['email', 'phone']);
    expect(link?.payload?.code).toBeNull();
    expect(JSON.stringify(link?.payload?.body)).not.toContain(code?.payload?.code);
    expect(code?.payload?.reference).toBeNull();
    const record = await walk.record();
    expect(record.disclosure?.handedOver).toMatchObject({
      delivery: { method: 'link', codeBy: 'other-channel' },
    });
    expect(record.disclosure?.handedOver?.fields).not.toContain('payment-card');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'already-handed-over',
    );
  });

  it('by post: a print job', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prepare();
    await walk.handOver('post');
    expect(desk.outbox(walk.id).filter(({ kind }) => kind.startsWith('package'))).toMatchObject([
      { kind: 'package-print', contact: 'post' },
    ]);
  });

  it('in person, where there is no channel: nothing leaves through the outbox, and it is delivered', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(
      desk,
      inquiryBody({ customer: 'c-nowhere', channel: 'visit' }),
    );
    await walk.do(seePaper, {
      paper: 'passport',
      reason: 'no-channel-of-record',
      addressMatches: false,
    });
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    await walk.do(declare, { how: 'signed' });
    await walk.do(previewDisclosure);
    await walk.handOver('in-person');
    expect(desk.outbox(walk.id)).toEqual([]);
    expect((await walk.record()).disclosure?.deliveredAt).toBe(desk.clock.now());
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'granted' });
  });

  it.each([
    ['a channel that is none of the ways', { method: 'link', item: 'c-full-post' }],
    ['a channel of somebody else', { method: 'link', item: 'c-two-email' }],
    ['in person without a paper', { method: 'in-person', item: null }],
  ])('to %s is refused, and nothing has begun', async (_, way) => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prepare();
    const size = await desk.store.auditSize();
    expect((await walk.refused(handOver, way)).type).toBe('no-way-to-deliver');
    expect((await walk.record()).disclosure?.started).toBeNull();
    expect(await desk.store.auditSize()).toBe(size + 1);
  });

  it('closes only when answered', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prepare();
    expect((await walk.refused(closeRequest)).type).toBe('unanswered');
    await walk.handOver();
    expect(await walk.do(closeRequest)).toMatchObject({
      status: 'closed',
      outcome: 'granted',
      next: 'none',
    });
  });
});

/** A request whose package has left by link; gives reference and code as the customer has them. */
async function packaged(desk: TinyDesk) {
  const walk = await (await TinyWalk.open(desk)).prepare();
  await walk.handOver('link');
  const reference = desk.outbox(walk.id, 'package-link')[0]?.payload?.reference ?? '';
  const code = desk.outbox(walk.id, 'package-code')[0]?.payload?.code ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  return { walk, reference, code, wrong };
}

describe('the customer opens the package', () => {
  it('with reference and code, once; then the desk keeps none of it', async () => {
    const desk = new TinyDesk();
    const { walk, reference, code } = await packaged(desk);
    await walk.do(closeRequest);
    const reply = await desk.call(null, openPackage, { body: { reference, code } });
    expect([reply.status, reply.headers.get('Content-Type')]).toEqual([200, 'application/zip']);
    expect(reply.text.startsWith('PK')).toBe(true);
    expect(desk.outbox(walk.id, 'package-link')).toMatchObject([
      { state: 'delivered', payload: null },
    ]);
    expect(
      (await desk.done('ada', readRequest, { params: { request: walk.id } })).disclosure
        ?.deliveredAt,
    ).toBe(desk.clock.now());
    expect(
      (await desk.events()).findLast(({ action }) => action === 'package.opened'),
    ).toMatchObject({ actor: { role: 'customer' }, fields: ['email'] });
    expect(await desk.refused(null, openPackage, { body: { reference, code } })).toMatchObject({
      type: 'erased',
      status: 410,
    });
  });

  it('not with a wrong code, and after five not with the right one, until an hour has passed', async () => {
    const desk = new TinyDesk();
    const { reference, code, wrong } = await packaged(desk);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(
        (await desk.refused(null, openPackage, { body: { reference, code: wrong } })).type,
      ).toBe('code-not-confirmed');
    }
    expect((await desk.refused(null, openPackage, { body: { reference, code } })).type).toBe(
      'code-tries-spent',
    );
    desk.clock.advance(HOUR);
    expect((await desk.call(null, openPackage, { body: { reference, code } })).status).toBe(200);
  });

  it('not with a reference that nobody has, nor that of an alert', async () => {
    const desk = new TinyDesk();
    const { walk, code } = await packaged(desk);
    const alert = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    for (const reference of ['', 'guessed', alert]) {
      expect((await desk.refused(null, openPackage, { body: { reference, code } })).type).toBe(
        'not-found',
      );
    }
  });

  it('not after 72 hours, and then the payload is gone, closed or not', async () => {
    const desk = new TinyDesk();
    const { walk, reference, code } = await packaged(desk);
    await walk.do(closeRequest);
    desk.clock.advance(72 * HOUR);
    expect((await desk.refused(null, openPackage, { body: { reference, code } })).type).toBe(
      'not-found',
    );
    await desk.signIn('ada');
    await walk.view();
    expect(desk.outbox(walk.id, 'package-link')).toMatchObject([
      { state: 'expired', payload: null },
    ]);
    expect(desk.outbox(walk.id, 'package-code')).toMatchObject([{ payload: null }]);
  });

  it('not while the request is frozen', async () => {
    const desk = new TinyDesk();
    const { walk, reference, code } = await packaged(desk);
    const alert = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    await desk.done(null, pressNotMe, { body: { reference: alert } });
    expect((await desk.refused(null, openPackage, { body: { reference, code } })).type).toBe(
      'frozen',
    );
    expect((await walk.refused(closeRequest)).type).toBe('unanswered');
    await walk.do(unfreezeRequest, { calledBack: 'c-full-phone' }, 'sue');
    expect((await desk.call(null, openPackage, { body: { reference, code } })).status).toBe(200);
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'granted' });
  });
});

describe('the customer presses "Not me"', () => {
  it('without a session, once for all', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    expect(await desk.done(null, pressNotMe, { body: { reference } })).toEqual({ frozen: true });
    desk.clock.advance(MINUTE);
    expect(await desk.done(null, pressNotMe, { body: { reference } })).toEqual({ frozen: true });
    const frozen = (await desk.events()).filter(({ action }) => action === 'request.frozen');
    expect(frozen).toMatchObject([
      { actor: { id: 'customer', role: 'customer' }, reason: 'not-me' },
    ]);
    expect(desk.outbox(walk.id, 'alert')).toMatchObject([{ state: 'used' }]);
  });

  it.each([30 * DAY, 31 * DAY])('not with a reference of %i milliseconds ago', async (age) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    desk.clock.advance(age);
    expect((await desk.refused(null, pressNotMe, { body: { reference } })).type).toBe('not-found');
    expect((await walk.record()).frozen).toBeNull();
  });

  it('not on a closed request', async () => {
    const desk = new TinyDesk();
    const { walk } = await packaged(desk);
    await walk.do(closeRequest);
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    expect((await desk.refused(null, pressNotMe, { body: { reference } })).type).toBe(
      'request-closed',
    );
  });
});
