import { describe, expect, it } from 'vitest';
import { revealItem } from '../contract/customers.ts';
import { noteRequest, readRequest, takeRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { DAY, SECOND } from '../domain/instant.ts';
import { TinyDesk, type Sent } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const note = { text: 'Called twice' };

describe('Idempotency-Key', () => {
  it.each([null, '', 'abc', '00000000-0000-4000-8000-00000000000g'])(
    'must be a UUID: %j',
    async (key) => {
      const desk = new TinyDesk();
      const walk = await TinyWalk.open(desk);
      expect(
        (await desk.refused('ada', noteRequest, { ...(await walk.sent(note)), key })).type,
      ).toBe('key-missing');
    },
  );

  it('answers a second time without doing it again, and says so', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const sent = await walk.sent(note, { key: desk.newKey() });
    const first = await desk.call('ada', noteRequest, sent);
    const size = await desk.store.auditSize();
    const again = await desk.call('ada', noteRequest, sent);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(first.headers.get('Idempotency-Replayed')).toBeNull();
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect((await walk.record()).notes).toHaveLength(1);
    expect(await desk.store.auditSize()).toBe(size);
    expect(again.text).toBe(first.text);
  });

  it('answers before If-Match, from present data', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const sent = await walk.sent(note, { key: desk.newKey() });
    await desk.done('ada', noteRequest, sent);
    await walk.do(takeRequest, {}, 'ali');
    const again = await desk.call('ada', noteRequest, sent);
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ owner: 'ali', version: 3 });
  });

  it('opens one request for one key', async () => {
    const desk = new TinyDesk();
    const sent = { body: inquiryBody(), key: desk.newKey() };
    const first = await desk.done('ada', openRequest, sent);
    const reply = await desk.call('ada', openRequest, sent);
    expect([reply.status, reply.headers.get('Idempotency-Replayed')]).toEqual([201, 'true']);
    expect(reply.body).toMatchObject({ id: first.id });
    expect(await desk.store.requests()).toHaveLength(1);
  });

  it.each<[string, (sent: Sent) => Sent]>([
    ['another body', (sent) => ({ ...sent, body: { text: 'something else' } })],
    ['another If-Match', (sent) => ({ ...sent, version: 9 })],
  ])('with %s is refused', async (_, change) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const sent = await walk.sent(note, { key: desk.newKey() });
    await desk.done('ada', noteRequest, sent);
    expect(await desk.refused('ada', noteRequest, change(sent))).toMatchObject({
      type: 'key-reused',
      status: 422,
    });
  });

  it('is the same key in capitals, and with the fields in another order', async () => {
    const desk = new TinyDesk();
    const key = 'abcdef00-0000-4000-8000-000000000001';
    const body = inquiryBody();
    await desk.done('ada', openRequest, { body, key });
    const turned = Object.fromEntries(Object.entries(body).toReversed());
    const again = await desk.call('ada', openRequest, { body: turned, key: key.toUpperCase() });
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
  });

  it('belongs to one account and one path', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const other = await TinyWalk.open(desk);
    const key = desk.newKey();
    await walk.do(noteRequest, note, 'ada', { key });
    await walk.do(noteRequest, note, 'ali', { key });
    await other.do(noteRequest, note, 'ada', { key });
    expect((await walk.record()).notes).toHaveLength(2);
    expect((await other.record()).notes).toHaveLength(1);
  });

  it('is not kept where the call was refused', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const key = desk.newKey();
    const sent = await walk.sent(note, { key });
    await desk.refused('ada', noteRequest, { ...sent, version: 9 });
    await desk.done('ada', noteRequest, sent);
    expect((await walk.record()).notes).toHaveLength(1);
  });

  it('answers only who still has the right', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const sent = await walk.sent(note, { key: desk.newKey() });
    await desk.done('ada', noteRequest, sent);
    desk.changeStaff('ada', { desks: ['desk-b'] });
    expect((await desk.refused('ada', noteRequest, sent)).type).toBe('not-found');
    desk.changeStaff('ada', { role: 'auditor' });
    expect((await desk.refused('ada', noteRequest, sent)).type).toBe('role-lacks-right');
  });

  it('is good for seven days', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const sent = await walk.sent(note, { key: desk.newKey() });
    await desk.done('ada', noteRequest, sent);
    desk.clock.advance(7 * DAY - 1);
    await desk.signIn('ada');
    expect((await desk.call('ada', noteRequest, sent)).status).toBe(200);
    desk.clock.advance(1);
    expect(await desk.refused('ada', noteRequest, sent)).toMatchObject({
      type: 'key-expired',
      status: 409,
    });
  });

  it('of a reveal is good for a minute', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const sent = {
      params: { customer: 'c-full', item: 'c-full-email' },
      body: { purpose: 'answer-customer' },
      key: desk.newKey(),
    };
    await desk.done('ada', revealItem, sent);
    desk.clock.advance(60 * SECOND - 1);
    expect((await desk.call('ada', revealItem, sent)).headers.get('Idempotency-Replayed')).toBe(
      'true',
    );
    desk.clock.advance(1);
    expect((await desk.refused('ada', revealItem, sent)).type).toBe('key-expired');
  });
});

describe('versions', () => {
  it.each([null, '*', 'W/"1"', '1', '"one"', '""'])('If-Match %j is none', async (version) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const problem = await desk.refused('ada', noteRequest, { ...(await walk.sent(note)), version });
    expect(problem).toMatchObject({ type: 'version-missing', status: 428 });
  });

  it('names the present version to who has an old one', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(noteRequest, note);
    await walk.do(noteRequest, note);
    const problem = await desk.refused('ali', noteRequest, {
      ...(await walk.sent(note)),
      version: 2,
    });
    expect(problem).toMatchObject({ type: 'version-moved', status: 412, version: 3 });
  });

  it('each answer carries its version as ETag', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const reply = await desk.call('ada', noteRequest, await walk.sent(note));
    expect(reply.headers.get('ETag')).toBe('"2"');
    const read = await desk.call('ada', readRequest, { params: { request: walk.id } });
    expect(read.headers.get('ETag')).toBe('"2"');
    expect(read.headers.get('Cache-Control')).toBe('no-store');
  });

  it('lets one of two who saw the same version win', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await desk.tokenOf('ali');
    const sent = await walk.sent(note);
    const both = await Promise.all([
      desk.call('ada', noteRequest, sent),
      desk.call('ali', noteRequest, sent),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });
});
