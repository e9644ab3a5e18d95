import { describe, expect, it } from 'vitest';
import { pressNotMe } from '../contract/disclosures.ts';
import { readQueue } from '../contract/queue.ts';
import { closeRequest, proposeRefusal, takeRequest } from '../contract/requests.ts';
import { DAY, HOUR, SECOND } from '../domain/instant.ts';
import { lanes, waitingOns } from '../domain/vocabulary.ts';
import { TINY_NOW, TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { deskDate, instantAt } from './desk-time.ts';

/** Where the first desk of the tiny world stands. */
const ZONE = 'Asia/Tokyo';

const queue = async (desk: TinyDesk, staff: string, query: Record<string, string> = {}) =>
  desk.done(staff, readQueue, { query });
const ids = async (desk: TinyDesk, staff: string, query: Record<string, string> = {}) =>
  (await queue(desk, staff, query)).requests.map(({ id }) => id);

describe('the queue: who sees what', () => {
  it('signed out, and the wrong role', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, readQueue)).type).toBe('signed-out');
    expect((await desk.refused('aud', readQueue)).type).toBe('role-lacks-right');
  });

  it('the own desks, all for a privacy officer, and nobody their own', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea');
    await TinyWalk.open(desk, inquiryBody({ customer: 'c-own-alias' }));
    await TinyWalk.open(
      desk,
      inquiryBody({ company: 'ntt-china', desk: 'desk-n', customer: 'c-ntt' }),
      'nan',
    );
    const seen = {
      ada: ['R-1', 'R-3'],
      bea: ['R-2'],
      bob: ['R-2'],
      nan: ['R-4'],
      own: ['R-1'],
      sam: ['R-1', 'R-2', 'R-3'],
      pia: ['R-1', 'R-2', 'R-3', 'R-4'],
    };
    for (const [staff, all] of Object.entries(seen)) {
      expect([staff, (await ids(desk, staff, { lane: 'all' })).toSorted()]).toEqual([staff, all]);
      expect((await queue(desk, staff)).lanes.all).toBe(all.length);
    }
    expect(await ids(desk, 'pia', { lane: 'all', desk: 'desk-b' })).toEqual(['R-2']);
    expect(await ids(desk, 'ada', { lane: 'all', desk: 'desk-b' })).toEqual([]);
    expect(await ids(desk, 'ada', { lane: 'all', kind: 'opt-out' })).toEqual([]);
  });

  it('masks everybody', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const [row] = (await queue(desk, 'ada')).requests;
    expect(row?.customer?.name.masked).toBe('Q•••• M••••');
  });
});

describe('one look', () => {
  it('has what was written since at once, in the same moment', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    expect(await ids(desk, 'ada', { lane: 'all' })).toEqual(['R-1']);
    await TinyWalk.open(desk, optOutBody());
    expect((await ids(desk, 'ada', { lane: 'all' })).toSorted()).toEqual(['R-1', 'R-2']);
    expect(await ids(desk, 'ada', { lane: 'all', kind: 'opt-out' })).toEqual(['R-2']);
  });

  it('is one account’s own', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    expect(await ids(desk, 'ada', { lane: 'all' })).toEqual(['R-1']);
    expect(await ids(desk, 'bea', { lane: 'all' })).toEqual([]);
  });

  it('ends with its second: what the clock alone moves has moved', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const midnight = instantAt(deskDate(TINY_NOW + 11 * DAY, ZONE), 0, ZONE);
    desk.clock.set(midnight - SECOND);
    await desk.signIn('ada');
    expect((await queue(desk, 'ada')).lanes.due).toBe(0);
    desk.clock.advance(SECOND);
    expect((await queue(desk, 'ada')).lanes.due).toBe(1);
  });
});

describe('lanes', () => {
  it('hold a request wherever it belongs, and count it there', async () => {
    const desk = new TinyDesk();
    const fresh = await TinyWalk.open(desk);
    const waiting = await TinyWalk.open(desk);
    await waiting.sendCode();
    const proposed = await TinyWalk.open(desk);
    await proposed.do(proposeRefusal, { ground: (await proposed.view()).grounds[0]?.id });
    const proved = await (
      await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }), 'ali')
    ).prove();
    const optedOut = await TinyWalk.open(desk, optOutBody());
    const closed = await TinyWalk.open(desk, optOutBody());
    await closed.do(closeRequest);
    const frozen = await TinyWalk.open(desk);
    await frozen.sendCode();
    const reference = desk.outbox(frozen.id, 'alert')[0]?.payload?.reference ?? '';
    await desk.done(null, pressNotMe, { body: { reference } });
    const names = new Map([
      [fresh.id, 'fresh'],
      [waiting.id, 'waiting'],
      [proposed.id, 'proposed'],
      [proved.id, 'proved'],
      [optedOut.id, 'opted out'],
      [closed.id, 'closed'],
      [frozen.id, 'frozen'],
    ]);
    const expected: Record<string, Record<string, string[]>> = {
      ada: {
        actionable: ['fresh', 'proved', 'opted out'],
        mine: ['fresh', 'waiting', 'proposed', 'opted out', 'frozen'],
        'needs-identity': ['fresh'],
        due: [],
        waiting: ['waiting', 'proposed', 'frozen'],
        'wrong-desk': [],
        errors: ['frozen'],
        approvals: [],
        closed: ['closed'],
        all: ['fresh', 'waiting', 'proposed', 'proved', 'opted out', 'frozen'],
      },
      sue: {
        actionable: ['fresh', 'proposed', 'proved', 'opted out'],
        mine: [],
        'needs-identity': ['fresh'],
        due: [],
        waiting: ['waiting', 'proposed', 'frozen'],
        'wrong-desk': [],
        errors: ['frozen'],
        approvals: ['proposed'],
        closed: ['closed'],
        all: ['fresh', 'waiting', 'proposed', 'proved', 'opted out', 'frozen'],
      },
    };
    for (const [staff, lanesOf] of Object.entries(expected)) {
      for (const lane of lanes) {
        const page = await queue(desk, staff, { lane });
        const found = page.requests.map(({ id }) => names.get(id) ?? id).toSorted();
        expect([staff, lane, found]).toEqual([staff, lane, lanesOf[lane]?.toSorted()]);
        expect(page.lanes[lane]).toBe(found.length);
      }
    }
  });

  it('a date within three days is due, and an overdue one still is', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (const [days, due] of [
      [10, []],
      [11, [walk.id]],
      [20, [walk.id]],
    ] as const) {
      desk.clock.set(TINY_NOW + days * DAY);
      await desk.signIn('ada');
      expect([days, await ids(desk, 'ada', { lane: 'due' })]).toEqual([days, due]);
    }
    const [row] = (await queue(desk, 'ada')).requests;
    expect(row).toMatchObject({
      conditions: ['overdue'],
      actBy: { daysLeft: -6, origin: 'policy' },
    });
  });

  it('a taken request is mine', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(takeRequest, {}, 'ali');
    expect(await ids(desk, 'ali', { lane: 'mine' })).toEqual([walk.id]);
    expect(await ids(desk, 'ada', { lane: 'mine' })).toEqual([]);
  });
});

describe('the order', () => {
  it('is by the strictest date, then by who has waited longest', async () => {
    const desk = new TinyDesk();
    const late = await TinyWalk.open(desk);
    desk.clock.advance(2 * DAY);
    await desk.signIn('ada');
    const first = await TinyWalk.open(desk);
    desk.clock.advance(HOUR / 6);
    const second = await TinyWalk.open(desk);
    const today = await TinyWalk.open(desk, optOutBody());
    expect(await ids(desk, 'ada', { lane: 'all' })).toEqual([
      today.id,
      late.id,
      first.id,
      second.id,
    ]);
  });

  it('of closed ones is newest first', async () => {
    const desk = new TinyDesk();
    const closed: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const walk = await TinyWalk.open(desk, optOutBody());
      desk.clock.advance(60_000);
      await walk.do(closeRequest);
      closed.unshift(walk.id);
    }
    expect(await ids(desk, 'ada', { lane: 'closed' })).toEqual(closed);
  });
});

describe('pages', () => {
  it('have no gap and no double under ties, whatever comes in between', async () => {
    const desk = new TinyDesk();
    const opened: string[] = [];
    for (let count = 0; count < 11; count += 1) opened.push((await TinyWalk.open(desk)).id);
    const read: string[] = [];
    let cursor: string | null = null;
    let pages = 0;
    do {
      const query: Record<string, string> = {
        lane: 'all',
        limit: '3',
        ...(cursor === null ? {} : { cursor }),
      };
      const page = await queue(desk, 'ada', query);
      read.push(...page.requests.map(({ id }) => id));
      cursor = page.next;
      pages += 1;
      desk.clock.advance(1000);
      await TinyWalk.open(desk, optOutBody());
    } while (cursor !== null && pages < 20);
    expect(pages).toBe(4);
    expect(read.toSorted()).toEqual(opened.toSorted());
  });

  it('hold 25 unless told, 100 at most', async () => {
    const desk = new TinyDesk();
    for (let count = 0; count < 26; count += 1) await TinyWalk.open(desk);
    const page = await queue(desk, 'ada', { lane: 'all' });
    expect([page.requests.length, page.next === null]).toEqual([25, false]);
    expect((await queue(desk, 'ada', { lane: 'all', limit: '100' })).next).toBeNull();
    expect((await desk.call('ada', readQueue, { query: { limit: '101' } })).status).toBe(400);
    expect((await desk.call('ada', readQueue, { query: { cursor: 'ä!' } })).status).toBe(400);
    expect((await desk.call('ada', readQueue, { query: { lane: 'mine', q: 'x' } })).status).toBe(
      400,
    );
  });
});

describe('narrower and elsewhere', () => {
  it('waiting is counted by whom it waits on, and can be narrowed to them', async () => {
    const desk = new TinyDesk();
    const coded = await TinyWalk.open(desk);
    await coded.sendCode();
    const proposed = await TinyWalk.open(desk);
    await proposed.do(proposeRefusal, { ground: (await proposed.view()).grounds[0]?.id });
    const page = await queue(desk, 'ada', { lane: 'waiting', on: 'customer' });
    expect(page.requests.map(({ id }) => id)).toEqual([coded.id]);
    expect(page.total).toBe(1);
    expect(page.waitingOn).toMatchObject({ customer: 1, supervisor: 1, 'wait-period': 0 });
    expect(Object.keys(page.waitingOn).toSorted()).toEqual(waitingOns.toSorted());
  });

  it('by who has it', async () => {
    const desk = new TinyDesk();
    const mine = await TinyWalk.open(desk);
    await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }), 'ali');
    expect(await ids(desk, 'sam', { lane: 'all', owner: 'ada' })).toEqual([mine.id]);
    expect(await ids(desk, 'sam', { lane: 'all', owner: 'nobody' })).toEqual([]);
  });

  it('sorted by its heads, and turned round', async () => {
    const desk = new TinyDesk();
    const inquiry = await TinyWalk.open(desk);
    const optOut = await TinyWalk.open(desk, optOutBody());
    const sorted = async (query: Record<string, string>) =>
      ids(desk, 'ada', { lane: 'all', ...query });
    expect(await sorted({})).toEqual([optOut.id, inquiry.id]);
    expect(await sorted({ sort: 'kind' })).toEqual([inquiry.id, optOut.id]);
    expect(await sorted({ sort: 'number', order: 'descending' })).toEqual([optOut.id, inquiry.id]);
    expect(await sorted({ sort: 'number' })).toEqual([inquiry.id, optOut.id]);
  });

  it('from any place of the list, either way round', async () => {
    const desk = new TinyDesk();
    for (let count = 0; count < 7; count += 1) await TinyWalk.open(desk);
    const query = { lane: 'all', limit: '3', sort: 'number' };
    expect(await ids(desk, 'ada', { ...query, from: '5' })).toEqual(['R-6', 'R-7']);
    expect(await ids(desk, 'ada', { ...query, from: '7' })).toEqual([]);
    const first = await queue(desk, 'ada', { ...query, order: 'descending' });
    const second = await queue(desk, 'ada', {
      ...query,
      order: 'descending',
      cursor: first.next ?? '',
    });
    expect(second.requests.map(({ id }) => id)).toEqual(['R-4', 'R-3', 'R-2']);
  });

  it('the next best is told under any filter, and goes on from the request that is open', async () => {
    const desk = new TinyDesk();
    const first = await TinyWalk.open(desk, optOutBody());
    const second = await TinyWalk.open(desk);
    const third = await TinyWalk.open(desk);
    const best = async (query: Record<string, string>) =>
      (await queue(desk, 'ada', query)).best?.id ?? null;
    expect(await best({ lane: 'closed', kind: 'deletion' })).toBe(first.id);
    expect(await best({ here: first.id })).toBe(second.id);
    expect(await best({ here: third.id })).toBe(first.id);
    expect(await best({ here: 'R-404' })).toBe(first.id);
    expect((await queue(desk, 'bea', {})).best).toBeNull();
  });
});

describe('a request that only the date moves is looked at once a day', () => {
  it('and tells the same as one that is looked at anew', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const row = async () => (await queue(desk, 'ada', { lane: 'all' })).requests[0];
    const then = await row();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    const now = await row();
    expect((now?.actBy?.daysLeft ?? 0) - (then?.actBy?.daysLeft ?? 0)).toBe(-1);
    await walk.do(takeRequest, {}, 'ali');
    expect((await row())?.owner).toBe('ali');
    await walk.sendCode();
    expect((await row())?.next).toBe('wait-for-customer');
    desk.clock.advance(HOUR);
    await desk.signIn('ada');
    expect((await row())?.next).toBe('verify');
  });
});
