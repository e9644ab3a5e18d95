import { describe, expect, it } from 'vitest';
import { findRequests } from '../contract/finding.ts';
import { closeRequest } from '../contract/requests.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const word = (text: string, codes: object = {}) => ({
  text,
  kinds: [],
  statuses: [],
  outcomes: [],
  nexts: [],
  desks: [],
  presses: [],
  ...codes,
});
const words = (...all: readonly object[]) => ({ body: { words: all } });
const optOuts = word('opt', { kinds: ['opt-out'] });

async function found(desk: TinyDesk, staff: string, ...all: readonly object[]) {
  const { requests, total } = await desk.done(staff, findRequests, words(...all));
  expect(total).toBe(requests.length);
  return requests.map(({ id }) => id);
}

describe('finding requests by words', () => {
  it('signed out, and the wrong role', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, findRequests, words(optOuts))).type).toBe('signed-out');
    expect((await desk.refused('aud', findRequests, words(optOuts))).type).toBe('role-lacks-right');
  });

  it('all words together, of every lane, and no event', async () => {
    const desk = new TinyDesk();
    const inquiry = await TinyWalk.open(desk);
    const optOut = await TinyWalk.open(desk, optOutBody());
    const closed = await TinyWalk.open(desk, optOutBody());
    await closed.do(closeRequest);
    const before = (await desk.events()).length;
    expect(await found(desk, 'ada', optOuts)).toEqual([optOut.id, closed.id]);
    expect(await found(desk, 'ada', optOuts, word('gra', { outcomes: ['granted'] }))).toEqual([
      closed.id,
    ]);
    expect(await found(desk, 'ada', word('r-1'))).toEqual([inquiry.id]);
    expect(await found(desk, 'ada', optOuts, word('1'))).toEqual([]);
    expect((await desk.events()).length).toBe(before);
  });

  it('by a date that has passed', async () => {
    const desk = new TinyDesk();
    const late = await TinyWalk.open(desk);
    const overdue = word('overdue', { presses: ['late'] });
    expect(await found(desk, 'ada', overdue)).toEqual([]);
    desk.clock.advance(60 * DAY);
    await desk.signIn('ada');
    expect(await found(desk, 'ada', overdue, word('inq', { kinds: ['inquiry'] }))).toEqual([
      late.id,
    ]);
  });

  it('by the name as it is masked, never by what the mask hides', async () => {
    const desk = new TinyDesk();
    const known = await TinyWalk.open(desk);
    await TinyWalk.open(
      desk,
      inquiryBody({ customer: null, contactGiven: { kind: 'email', value: 'q@m.example' } }),
    );
    expect(await found(desk, 'ada', word('qm'))).toEqual([known.id]);
    expect(await found(desk, 'ada', word('Qui'))).toEqual([]);
  });

  it('nothing of another desk, and nothing of one’s own', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea');
    await TinyWalk.open(desk, inquiryBody({ customer: 'c-own-alias' }));
    const inquiries = word('inq', { kinds: ['inquiry'] });
    expect(await found(desk, 'bea', inquiries)).toEqual(['R-1']);
    expect(await found(desk, 'ada', inquiries)).toEqual(['R-2']);
    expect(await found(desk, 'own', inquiries)).toEqual([]);
    expect(await found(desk, 'pia', word('b', { desks: ['desk-b'] }))).toEqual(['R-1']);
  });

  it('the first eight, the most urgent first, and how many there are', async () => {
    const desk = new TinyDesk();
    for (let count = 0; count < 10; count += 1) await TinyWalk.open(desk);
    const { requests, total } = await desk.done(
      'ada',
      findRequests,
      words(word('inq', { kinds: ['inquiry'] })),
    );
    expect([requests.length, total, requests[0]?.id]).toEqual([8, 10, 'R-1']);
  });

  it.each([
    ['no word', []],
    ['too many', Array.from({ length: 9 }, () => optOuts)],
    ['an empty word', [word('')]],
    ['a kind that is none', [word('x', { kinds: ['holiday'] })]],
  ])('refuses %s', async (_name, all) => {
    const desk = new TinyDesk();
    expect((await desk.refused('ada', findRequests, words(...all))).type).toBe('fields');
  });
});
