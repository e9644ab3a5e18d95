import { describe, expect, it } from 'vitest';
import { finishDrill, readTraining, tryProofs } from '../contract/training.ts';
import { drillCallerIds, drillCallers, drillProofs } from '../domain/drill.ts';
import { DAY } from '../domain/instant.ts';
import { TINY_NOW, TinyDesk } from '../../mocks/tiny/tiny-desk.ts';

/** Every call ended as it should be, but for those who are named. */
const drill = (wrong: readonly string[] = []) => ({
  body: {
    calls: drillCallerIds.map((caller) => {
      const isServed = drillCallers[caller].isGenuine !== wrong.includes(caller);
      return { caller, tried: [...drillProofs], end: isServed ? 'served' : 'turned-away' };
    }),
  },
});
const lastOf = async (desk: TinyDesk, who: string, whose = who) =>
  (await desk.done(who, readTraining, {})).log.find(({ staff }) => staff === whose)?.last;

describe('the drill (H1)', () => {
  it('is for nobody who is signed out, and an auditor only reads of it', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, readTraining, {})).type).toBe('signed-out');
    expect((await desk.refused('aud', finishDrill, drill())).type).toBe('role-lacks-right');
  });

  it('tells what a caller answers and what is missing, never who is genuine, and leaves no event', async () => {
    const desk = new TinyDesk();
    await desk.tokenOf('ada');
    const size = await desk.store.auditSize();
    const sent = { params: { caller: 'stolen-bill' }, body: { tried: ['questions', 'code'] } };
    expect(await desk.done('ada', tryProofs, sent)).toEqual({
      given: ['questions'],
      missing: { points: 0, possession: 2, authenticity: true, declaration: true },
    });
    const police = { params: { caller: 'police' }, body: { tried: [] } };
    expect((await desk.done('ada', tryProofs, police)).missing).toBeNull();
    expect(JSON.stringify(await desk.done('ada', readTraining, {}))).not.toContain('enuine');
    expect(await desk.store.auditSize()).toBe(size);
  });

  it('is scored by leaks and by customers wrongly refused, in one event without anybody’s data', async () => {
    const desk = new TinyDesk();
    const done = await desk.done('ada', finishDrill, drill(['stolen-bill', 'police', 'plain']));
    expect(done).toMatchObject({ leaks: 2, wronglyRefused: 1, dueAgain: TINY_NOW + 30 * DAY });
    const [event] = await desk.store.auditPage({ desks: null, limit: 1 });
    expect(event).toMatchObject({
      action: 'drill.finished',
      actor: { id: 'ada' },
      object: { type: 'training' },
      subject: null,
      fields: ['2', '1'],
    });
  });

  it('judges every caller once', async () => {
    const { calls } = drill().body;
    const [first] = calls;
    const twice = { body: { calls: [first, first, ...calls.slice(2)] } };
    expect((await new TinyDesk().refused('ada', finishDrill, twice)).type).toBe('fields');
  });

  it('is in the log of those who may read it, with the newest score and when it is due again', async () => {
    const desk = new TinyDesk();
    expect(await lastOf(desk, 'ada')).toBeNull();
    await desk.done('ada', finishDrill, drill(['plain']));
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await desk.done('ada', finishDrill, drill());
    const at = TINY_NOW + DAY;
    const last = { at, leaks: 0, wronglyRefused: 0, dueAgain: at + 180 * DAY };
    for (const who of ['ada', 'sue', 'pia', 'aud']) {
      await desk.signIn(who);
      expect([who, await lastOf(desk, who, 'ada')]).toEqual([who, last]);
    }
    for (const who of ['ali', 'bob'])
      expect([who, await lastOf(desk, who, 'ada')]).toEqual([who, undefined]);
  });

  it('brings the callers of the next one in another order', async () => {
    const desk = new TinyDesk();
    const order = async () =>
      (await desk.done('ada', readTraining, {})).callers.map(({ caller }) => caller);
    const before = await order();
    await desk.done('ada', finishDrill, drill());
    const after = await order();
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
  });
});
