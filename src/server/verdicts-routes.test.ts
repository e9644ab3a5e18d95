import { describe, expect, it } from 'vitest';
import { takeRequest } from '../contract/requests.ts';
import { reassignRequest } from '../contract/transfers.ts';
import { readVerdicts } from '../contract/verdicts.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const asked = (command: string, ...requests: readonly string[]) => ({
  query: { command, requests: requests.join(',') },
});

describe('verdicts on several requests', () => {
  it('signed out, and the wrong role', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, readVerdicts, asked('take', 'R-1'))).type).toBe('signed-out');
    expect((await desk.refused('aud', readVerdicts, asked('take', 'R-1'))).type).toBe(
      'role-lacks-right',
    );
  });

  it('are those that the commands themselves would get, in the order asked, and leave no event', async () => {
    const desk = new TinyDesk();
    const mine = await TinyWalk.open(desk);
    const other = await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }), 'ali');
    const before = (await desk.events()).length;
    const { verdicts } = await desk.done('ada', readVerdicts, asked('take', other.id, mine.id));
    expect(verdicts).toEqual([
      { request: other.id, version: (await other.view()).version, can: true },
      { request: mine.id, version: (await mine.view()).version, can: (await mine.view()).can.take },
    ]);
    expect(verdicts[1]?.can).toMatchObject({ code: 'wrong-status' });
    expect((await desk.events()).length).toBe(before);
    await other.do(takeRequest, {}, 'ada');
    expect((await desk.done('ada', readVerdicts, asked('take', other.id))).verdicts).toMatchObject([
      { can: { code: 'wrong-status' } },
    ]);
  });

  it('say why each cannot', async () => {
    const desk = new TinyDesk();
    const waiting = await TinyWalk.open(desk);
    await waiting.sendCode();
    const optOut = await TinyWalk.open(desk, optOutBody());
    const { verdicts } = await desk.done(
      'ada',
      readVerdicts,
      asked('remind', waiting.id, optOut.id),
    );
    expect(verdicts.map(({ can }) => (can === true ? 'can' : can.code))).toEqual([
      'can',
      'wrong-kind',
    ]);
  });

  it('of giving over: for who may decide it, of requests that somebody has', async () => {
    const desk = new TinyDesk();
    const had = await TinyWalk.open(desk);
    const free = await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }));
    await free.do(reassignRequest, { to: null, reason: 'absent' }, 'sam');
    const of = async (staff: string) =>
      (await desk.done(staff, readVerdicts, asked('reassign', had.id, free.id))).verdicts.map(
        ({ can }) => (can === true ? 'can' : can.code),
      );
    expect(await of('sam')).toEqual(['can', 'can']);
    expect(await of('ada')).toEqual(['role-lacks-right', 'role-lacks-right']);
  });

  it('leave out what is another desk’s, and what is not there', async () => {
    const desk = new TinyDesk();
    const theirs = await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea');
    const { verdicts } = await desk.done('ada', readVerdicts, asked('take', theirs.id, 'R-404'));
    expect(verdicts).toEqual([]);
  });

  it.each([
    ['what decides or erases', 'start-deletion', 'R-1'],
    ['no request', 'take', ''],
    ['too many', 'take', Array.from({ length: 101 }, (_, at) => `R-${at}`).join(',')],
  ])('are not given for %s', async (_name, command, requests) => {
    const desk = new TinyDesk();
    const answer = await desk.call('ada', readVerdicts, { query: { command, requests } });
    expect(answer.status).toBe(400);
  });
});
