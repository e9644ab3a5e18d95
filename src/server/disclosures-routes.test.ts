import { describe, expect, it } from 'vitest';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import {
  decideItems,
  handOver,
  pressNotMe,
  previewDisclosure,
  proposeWithholding,
} from '../contract/disclosures.ts';
import { approveProposal, closeRequest } from '../contract/requests.ts';
import { declare, seePaper } from '../contract/verification.ts';
import { SECOND } from '../domain/instant.ts';
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
