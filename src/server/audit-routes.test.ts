import { describe, expect, it } from 'vitest';
import {
  readAuditLines,
  readAuditLog,
  readCheckpoints,
  takeCheckpoint,
} from '../contract/audit.ts';
import { readRequest } from '../contract/requests.ts';
import { verify } from '../domain/audit-chain.ts';
import { DAY } from '../domain/instant.ts';
import { chainTools } from './chain-tools.ts';
import { TINY_NOW, TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const log = async (desk: TinyDesk, staff: string, query: Record<string, string> = {}) =>
  desk.done(staff, readAuditLog, { query });

describe('the log: who sees what', () => {
  it('signed out, and the wrong role', async () => {
    const desk = new TinyDesk();
    const lines = { query: { after: '0', limit: '10' } };
    for (const endpoint of [readAuditLog, readAuditLines, readCheckpoints, takeCheckpoint]) {
      expect((await desk.refused(null, endpoint, lines)).type).toBe('signed-out');
    }
    for (const staff of ['ada', 'sue', 'pia']) {
      expect((await desk.refused(staff, readAuditLines, lines)).type).toBe('role-lacks-right');
      expect((await desk.refused(staff, takeCheckpoint)).type).toBe('role-lacks-right');
    }
  });

  it('an agent their own events, a supervisor those of their desks, the others all', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    await TinyWalk.open(desk, inquiryBody(), 'ali');
    await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea');
    const actors = async (staff: string, query: Record<string, string> = {}) => {
      const { events } = await log(desk, staff, { limit: '100', ...query });
      return [...new Set(events.map(({ actor }) => actor.id))].toSorted();
    };
    expect(await actors('ada')).toEqual(['ada']);
    expect(await actors('ada', { actor: 'bea' })).toEqual(['ada']);
    expect(await actors('ada', { desk: 'desk-b' })).toEqual([]);
    expect(await actors('sue')).toEqual(['ada', 'ali', 'sue']);
    expect(await actors('sue', { actor: 'bea' })).toEqual([]);
    expect(await actors('sue', { desk: 'desk-b' })).toEqual([]);
    expect(await actors('sam', { desk: 'desk-b' })).toEqual(['bea']);
    expect(await actors('pia')).toEqual(['ada', 'ali', 'bea', 'pia', 'sam', 'sue', 'system']);
    expect(await actors('aud', { actor: 'bea' })).toEqual(['bea']);
  });
});

describe('reading the log', () => {
  it('is an event of its own, once a filter and not once a page', async () => {
    const desk = new TinyDesk();
    for (let count = 0; count < 8; count += 1) await TinyWalk.open(desk);
    const first = await log(desk, 'aud', { limit: '3', action: 'request.opened' });
    const read: number[] = first.events.map(({ seq }) => seq);
    let { next } = first;
    while (next !== null) {
      const page = await log(desk, 'aud', { limit: '3', action: 'request.opened', cursor: next });
      read.push(...page.events.map(({ seq }) => seq));
      next = page.next;
    }
    expect(read).toHaveLength(8);
    expect(read).toEqual(read.toSorted((a, b) => b - a));
    const reads = (await desk.events()).filter(({ action }) => action === 'log.read');
    expect(reads).toMatchObject([{ actor: { id: 'aud' }, reason: 'action' }]);
    await log(desk, 'aud');
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'log.read',
      reason: 'unfiltered',
    });
  });

  it('names the filters in its event, not what they were set to', async () => {
    const desk = new TinyDesk();
    await log(desk, 'aud', { request: 'R-77', from: '2026-11-01', to: '2026-11-30', actor: 'ada' });
    const event = (await desk.events()).at(-1);
    expect(event).toMatchObject({ action: 'log.read', reason: 'actor+request+from+to' });
    expect(JSON.stringify(event)).not.toContain('R-77');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['an action', { action: 'request.opened' }, ['ada request.opened']],
    ['an outcome', { outcome: 'refused' }, ['bea command.refused']],
    ['a request', { request: 'R-1' }, ['ada request.opened', 'ada code.sent', 'system alert.sent']],
    ['an actor', { actor: 'bea' }, ['bea session.started', 'bea command.refused']],
    ['a desk', { desk: 'desk-b' }, ['bea session.started', 'bea command.refused']],
    ['a later day', { from: '2026-11-03' }, []],
    ['an earlier day', { to: '2026-11-01' }, []],
    ['two at once', { action: 'command.refused', actor: 'ada' }, []],
  ])('by %s', async (_, filter, found) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    await desk.refused('bea', readRequest, { params: { request: walk.id } });
    const { events } = await log(desk, 'aud', { limit: '100', ...filter });
    const told = events.map(({ actor, action }) => `${actor.id} ${action}`).toReversed();
    expect(told).toEqual(found);
  });

  it('by a day holds all of it', async () => {
    const desk = new TinyDesk();
    desk.clock.set(Date.UTC(2026, 10, 2, 23, 59, 59, 999));
    await desk.tokenOf('ada');
    desk.clock.advance(1);
    await desk.tokenOf('ali');
    const day = async (on: string) => {
      const { events } = await log(desk, 'aud', { from: on, to: on, action: 'session.started' });
      return events.map(({ actor }) => actor.id).toReversed();
    };
    expect(await day('2026-11-02')).toEqual(['ada']);
    expect(await day('2026-11-03')).toEqual(['ali', 'aud']);
  });

  it.each(['2026-02-30', '2026-13-01', 'yesterday'])('refuses the day %j', async (day) => {
    const desk = new TinyDesk();
    await desk.tokenOf('aud');
    const size = await desk.store.auditSize();
    for (const query of [{ from: day }, { to: day }]) {
      expect((await desk.call('aud', readAuditLog, { query })).status).toBe(400);
    }
    expect(await desk.store.auditSize()).toBe(size);
  });

  it.each(['abc', '-1', '1.5', '', '99999999999999999999'])(
    'refuses the place %j',
    async (place) => {
      const desk = new TinyDesk();
      const query = { cursor: btoa(place) };
      expect((await desk.call('aud', readAuditLog, { query })).status).toBe(400);
    },
  );
});

describe('the lines', () => {
  it('verify elsewhere, to the checkpoint that was taken', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.prepare();
    const taken = await desk.done('aud', takeCheckpoint);
    const { lines, size } = await desk.done('aud', readAuditLines, {
      query: { after: '0', limit: '5000' },
    });
    expect(lines).toHaveLength(size);
    expect(taken.size).toBe(size - 2);
    expect(verify(lines, [taken], chainTools).ok).toBe(true);
    expect(verify(lines, [{ ...taken, head: 'f'.repeat(64) }], chainTools).ok).toBe(false);
    const [last] = (await desk.done('aud', readCheckpoints)).checkpoints.slice(-1);
    expect(last).toEqual(taken);
  });

  it('come in slices, and only the first of them leaves an event', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const first = await desk.done('aud', readAuditLines, { query: { after: '0', limit: '2' } });
    const second = await desk.done('aud', readAuditLines, { query: { after: '2', limit: '2' } });
    const all = await desk.store.auditLines(0, 4);
    expect([...first.lines, ...second.lines]).toEqual(all);
    expect((await desk.events()).filter(({ action }) => action === 'log.read')).toHaveLength(1);
  });
});

it('a checkpoint is taken once for one key', async () => {
  const desk = new TinyDesk();
  const sent = { key: desk.newKey() };
  const first = await desk.done('aud', takeCheckpoint, sent);
  desk.clock.set(TINY_NOW + DAY / 100);
  expect(await desk.done('aud', takeCheckpoint, sent)).toEqual(first);
  expect((await desk.events()).filter(({ action }) => action === 'checkpoint.taken')).toHaveLength(
    1,
  );
});
