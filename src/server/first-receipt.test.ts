import { describe, expect, it } from 'vitest';
import { openRequest } from '../contract/open-request.ts';
import { localMoment } from './desk-time.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const letter = (given: object) => inquiryBody({ channel: 'letter', ...given });

describe('a letter that another desk received first', () => {
  it('counts from that day, there, for every clock', async () => {
    const desk = new TinyDesk();
    const body = letter({ firstReceived: { on: '2026-10-20', desk: 'desk-b' } });
    const view = await (await TinyWalk.open(desk, body)).view();
    expect(view).toMatchObject({ desk: 'desk-a', receivedDesk: 'desk-b' });
    expect(localMoment(view.receivedAt, 'Asia/Tokyo')).toEqual({ date: '2026-10-20', minute: 720 });
    expect(view.clocks.policy).toMatchObject({ due: '2026-11-03', daysLeft: 1 });
    expect(view.clocks.policy.derivation[0]).toMatchObject({
      code: 'received',
      date: '2026-10-20',
    });
    expect(view.clocks.holidays).toMatchObject({ place: 'jp', checked: true });
  });

  it.each([null, undefined])('counts from now where it says %s', async (firstReceived) => {
    const desk = new TinyDesk();
    const view = await (await TinyWalk.open(desk, letter({ firstReceived }))).view();
    expect(view).toMatchObject({ receivedDesk: 'desk-a', receivedAt: desk.clock.now() });
  });

  it('of today counts from now at the latest', async () => {
    const desk = new TinyDesk();
    const body = letter({ firstReceived: { on: '2026-11-02', desk: 'desk-b' } });
    const view = await (await TinyWalk.open(desk, body)).view();
    expect(view.receivedAt).toBeLessThanOrEqual(desk.clock.now());
  });

  it.each([
    ['another company', { on: '2026-10-20', desk: 'desk-n' }, '/firstReceived/desk'],
    ['nobody', { on: '2026-10-20', desk: 'desk-x' }, '/firstReceived/desk'],
    ['a day that has not come', { on: '2026-11-03', desk: 'desk-b' }, '/firstReceived/on'],
    ['a day that there is not', { on: '2026-02-30', desk: 'desk-b' }, '/firstReceived/on'],
  ])('is not of %s', async (_, firstReceived, pointer) => {
    const desk = new TinyDesk();
    const problem = await desk.refused('ada', openRequest, { body: letter({ firstReceived }) });
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});
