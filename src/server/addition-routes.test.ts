import { describe, expect, it } from 'vitest';
import { compareCorrection, decideCorrection } from '../contract/corrections.ts';
import { closeRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { correctionBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const adding = (item: string, asked: string, customer = 'c-phone') =>
  correctionBody({ customer, correction: { item, asked } });

describe('an item that was never held', () => {
  it('is added after the same proof as a correction, and asked of nobody as a question', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, adding('add:birth-date', '29 March 1971'));
    const opened = await walk.view();
    expect(opened.correction).toMatchObject({ adds: true, field: 'birth-date', held: null });
    expect(opened.correction?.asked).not.toContain('1971-03-29');
    expect((await walk.refused(decideCorrection, { sourceOfTruth: 'x' })).type).toBe(
      'verification-needed',
    );
    await walk.proveCorrection('phone');
    desk.clock.advance(24 * 3_600_000);
    await desk.signIn('ada');
    await walk.view();
    expect(await walk.do(compareCorrection)).toMatchObject({ held: null, asked: '1971-03-29' });
    await walk.correct();
    const items = (await desk.store.get('customer', 'c-phone'))?.items ?? [];
    expect(items.filter(({ field }) => field === 'birth-date')).toMatchObject([
      {
        value: '1971-03-29',
        state: 'held',
        source: 'customer',
        purposes: ['inquiry-reply'],
        collectedBy: 'desk-a',
        collectedOn: '2026-11-03',
        sharings: [],
      },
    ]);
    await walk.do(closeRequest);
    expect(await walk.record()).toMatchObject({ status: 'closed', outcome: 'granted' });
    const event = (await desk.events()).findLast(
      ({ action }) => action === 'correction.carried-out',
    );
    expect(event).toMatchObject({ reason: 'accept', fields: ['birth-date'] });
    expect(JSON.stringify(await desk.events())).not.toContain('1971-03-29');
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('needs, as a contact point, a code to one that is held, and is no channel of record for 30 days', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, adding('add:email', 'new@canary.example'));
    expect((await walk.view()).verification.needed).toMatchObject({ points: 3, possession: 1 });
    await walk.answer();
    await walk.tellCode('phone');
    desk.clock.advance(24 * 3_600_000);
    await desk.signIn('ada');
    await walk.view();
    await walk.correct();
    const view = await walk.view();
    expect(view.correction?.ofRecordFrom).toBe('2026-12-04');
    const added = view.verification.contactPoints.find(({ kind }) => kind === 'email');
    expect(added?.ofRecord).toBe('changed-recently');
    await walk.do(closeRequest);
    expect((await walk.record()).outcome).toBe('granted');
  });

  it('may stand beside a contact point that is held', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, adding('add:phone', '+81 3 0000 4418'));
    expect((await walk.view()).correction).toMatchObject({ adds: true, field: 'phone' });
  });

  it.each([
    ['a name beside the name', 'add:name', 'Somebody Else'],
    ['a question, whose answer would be the caller’s own', 'add:customer-number', 'HK-1'],
    ['a secret', 'add:password', 'x'],
    ['a note', 'add:note', 'x'],
    ['what is no field', 'add:shoe-size', '44'],
  ])('is never %s', async (_, item, asked) => {
    const problem = await new TinyDesk().refused('ada', openRequest, { body: adding(item, asked) });
    expect(problem.errors).toEqual([{ pointer: '/correction/item', code: 'not-in-list' }]);
  });

  it('has a value that can stand in its field', async () => {
    const body = adding('add:email', 'not an address');
    const problem = await new TinyDesk().refused('ada', openRequest, { body });
    expect(problem.errors).toEqual([{ pointer: '/correction/asked', code: 'not-an-email' }]);
  });
});
