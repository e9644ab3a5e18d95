import { describe, expect, it } from 'vitest';
import { openPackage } from '../contract/disclosures.ts';
import { readQueue } from '../contract/queue.ts';
import { explainLateness } from '../contract/endings.ts';
import { closeRequest } from '../contract/requests.ts';
import { DAY, HOUR } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

/** A request whose package has left, closed where it says so. */
async function packaged(desk: TinyDesk, method: 'link' | 'post' = 'link', isClosed = true) {
  const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-shared' }));
  await walk.prepare();
  await walk.handOver(method);
  if (isClosed) await walk.do(closeRequest);
  return walk;
}

/** Whoever asks the desk for anything lets time pass. */
async function anyCall(desk: TinyDesk): Promise<void> {
  await desk.signIn('bea');
  await desk.call('bea', readQueue);
}

describe('the payload of a package', () => {
  it('goes when the customer has opened it: the link and the code', async () => {
    const desk = new TinyDesk();
    const walk = await packaged(desk);
    const reference = desk.outbox(walk.id, 'package-link')[0]?.payload?.reference ?? '';
    const code = desk.outbox(walk.id, 'package-code')[0]?.payload?.code ?? '';
    await desk.call(null, openPackage, { body: { reference, code } });
    expect(desk.outbox(walk.id, 'package-link')).toMatchObject([
      { payload: null, state: 'delivered' },
    ]);
    expect(desk.outbox(walk.id, 'package-code')).toMatchObject([{ payload: null, state: 'used' }]);
  });

  it.each([
    ['a link', 'link', 'package-link'],
    ['the code of a link', 'link', 'package-code'],
    ['a print job', 'post', 'package-print'],
  ] as const)('goes with the validity, of %s too', async (_, method, kind) => {
    const desk = new TinyDesk();
    const walk = await packaged(desk, method);
    desk.clock.advance(72 * HOUR - 1);
    await desk.signIn('ada');
    await walk.view();
    expect(desk.outbox(walk.id, kind)[0]?.payload).not.toBeNull();
    desk.clock.advance(1);
    await walk.view();
    expect(desk.outbox(walk.id, kind)).toMatchObject([{ payload: null, state: 'expired' }]);
    const { disclosure } = await walk.record();
    expect(disclosure?.handedOver?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(disclosure?.handedOver?.fields).toEqual(expect.arrayContaining(['name', 'email']));
    expect(disclosure?.handedOver?.fields).not.toContain('payment-card');
  });
});

describe('a package that came back', () => {
  it.each([
    ['a closed request', 'link', true],
    ['one that was not closed yet', 'link', false],
    ['a letter', 'post', true],
  ] as const)('opens %s for review, with the old clock', async (_, method, isClosed) => {
    const desk = new TinyDesk();
    const walk = await packaged(desk, method, isClosed);
    const before = (await walk.view()).clocks;
    desk.clock.advance(DAY);
    const package_ = desk.outbox(walk.id).find(({ kind }) => kind.startsWith('package-'));
    desk.bounced.push(package_?.id ?? '');
    await anyCall(desk);
    const record = await walk.record();
    expect(record).toMatchObject({
      status: 'in-review',
      outcome: null,
      closedAt: null,
      disclosure: { handedOver: null, started: null, cameBack: { why: 'bounced' } },
    });
    await desk.signIn('ada');
    const view = await walk.view();
    expect(view.next).toBe('hand-over');
    expect(view.clocks.policy).toMatchObject({ due: before.policy.due, status: 'running' });
    const left = desk.outbox(walk.id).filter(({ kind }) => kind.startsWith('package-'));
    expect(left.every(({ payload }) => payload === null)).toBe(true);
    expect(left.filter(({ state }) => state === 'bounced')).toHaveLength(1);
    expect((await desk.events()).filter(({ action }) => action === 'package.came-back')).toEqual([
      expect.objectContaining({
        actor: expect.objectContaining({ role: 'system' }) as object,
        reason: 'bounced',
      }),
    ]);
    await walk.handOver(method === 'link' ? 'post' : 'link');
    await walk.do(closeRequest);
    // The one that bounced is an old story now.
    await anyCall(desk);
    expect(await walk.record()).toMatchObject({ status: 'closed', outcome: 'granted' });
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('is not one that was opened before', async () => {
    const desk = new TinyDesk();
    const walk = await packaged(desk);
    const [link] = desk.outbox(walk.id, 'package-link');
    const code = desk.outbox(walk.id, 'package-code')[0]?.payload?.code ?? '';
    await desk.call(null, openPackage, { body: { reference: link?.payload?.reference, code } });
    desk.bounced.push(link?.id ?? '');
    await anyCall(desk);
    desk.clock.advance(31 * DAY);
    await anyCall(desk);
    expect((await walk.record()).status).toBe('closed');
  });
});

describe('a link that nobody opened', () => {
  it('opens the request after 30 days; by then its proof is too old', async () => {
    const desk = new TinyDesk();
    const walk = await packaged(desk);
    const due = (await walk.view()).clocks.policy.due;
    desk.clock.advance(30 * DAY - 1);
    await anyCall(desk);
    expect((await walk.record()).status).toBe('closed');
    desk.clock.advance(1);
    await anyCall(desk);
    const said = (await desk.events()).slice(-6).map(({ action, reason }) => [action, reason]);
    expect(said).toContainEqual(['package.came-back', 'link-unopened']);
    expect(said).toContainEqual(['level.voided', 'evidence-aged']);
    await desk.signIn('ada');
    const view = await walk.view();
    expect(view).toMatchObject({ status: 'awaiting-identity', next: 'verify' });
    expect(view.disclosure?.cameBack).toMatchObject({ why: 'link-unopened' });
    expect(view.clocks.policy).toMatchObject({ due, status: 'overdue' });
    // Proved once more, the request goes its way, and says why it is late.
    await walk.prepare();
    await walk.handOver('post');
    await walk.do(explainLateness, { reason: 'waited-for-customer' });
    await walk.do(closeRequest);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('is nothing that happens to a letter', async () => {
    const desk = new TinyDesk();
    const walk = await packaged(desk, 'post');
    desk.clock.advance(40 * DAY);
    await anyCall(desk);
    expect((await walk.record()).status).toBe('closed');
  });
});
