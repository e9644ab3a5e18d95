import { describe, expect, it } from 'vitest';
import { openPackage, pressNotMe } from '../contract/disclosures.ts';
import { closeRequest, readRequest, unfreezeRequest } from '../contract/requests.ts';
import { DAY, HOUR, MINUTE } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

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

  it('again within a minute where its answer was lost, by the same key only, and not as another opening', async () => {
    const desk = new TinyDesk();
    const { walk, reference, code } = await packaged(desk);
    await walk.do(closeRequest);
    desk.clock.advance(DAY);
    const sent = { body: { reference, code }, key: desk.newKey() };
    const bytes = async () => {
      const response = await desk.fetch(desk.request(openPackage, sent, null));
      expect(response.status).toBe(200);
      return Buffer.from(await response.arrayBuffer()).toString('hex');
    };
    const lost = await bytes();
    desk.clock.advance(59_000);
    expect(await bytes()).toBe(lost);
    const opened = (await desk.events()).filter(({ action }) => action === 'package.opened');
    expect(opened).toHaveLength(1);
    expect(desk.outbox(walk.id, 'package-link')).toMatchObject([{ payload: null }]);
    expect((await desk.refused(null, openPackage, { body: sent.body })).type).toBe('erased');
    desk.clock.advance(1000);
    expect((await desk.refused(null, openPackage, sent)).type).toBe('key-expired');
  });

  it('not again once the request is frozen', async () => {
    const desk = new TinyDesk();
    const { walk, reference, code } = await packaged(desk);
    const sent = { body: { reference, code }, key: desk.newKey() };
    expect((await desk.call(null, openPackage, sent)).status).toBe(200);
    const alert = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    await desk.done(null, pressNotMe, { body: { reference: alert } });
    expect((await desk.refused(null, openPackage, sent)).type).toBe('frozen');
  });

  it('not again where what was handed over is no longer what is held', async () => {
    const desk = new TinyDesk();
    const { walk, reference, code } = await packaged(desk);
    const sent = { body: { reference, code }, key: desk.newKey() };
    expect((await desk.call(null, openPackage, sent)).status).toBe(200);
    const record = await walk.record();
    const { disclosure } = record;
    if (disclosure?.handedOver == null) throw new Error('It was not handed over.');
    const changed = { ...disclosure, handedOver: { ...disclosure.handedOver, digest: 'another' } };
    await desk.store.commit(
      {
        puts: [
          {
            type: 'request',
            record: { ...record, version: record.version + 1, disclosure: changed },
            seen: record.version,
          },
        ],
        key: null,
      },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'items.decided',
        object: { type: 'request', id: record.id, version: record.version + 1 },
        subject: record.subject,
        outcome: 'done',
        purpose: null,
        call: 'beside',
      },
    );
    expect((await desk.refused(null, openPackage, sent)).type).toBe('erased');
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

  it('on a closed request: a package that nobody has opened is shut', async () => {
    const desk = new TinyDesk();
    const { walk, reference: link, code } = await packaged(desk);
    await walk.do(closeRequest);
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    expect((await desk.call(null, pressNotMe, { body: { reference } })).status).toBe(200);
    expect((await walk.record()).status).toBe('closed');
    expect((await desk.refused(null, openPackage, { body: { reference: link, code } })).type).toBe(
      'erased',
    );
    expect((await desk.events()).at(-2)).toMatchObject({
      action: 'payload.dropped',
      reason: 'not-me',
    });
    expect((await desk.refused(null, pressNotMe, { body: { reference } })).type).toBe(
      'request-closed',
    );
  });
});
