import { describe, expect, it } from 'vitest';
import type { AccessRow } from '../domain/access-history.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import type { MemoryStore } from '../../mocks/store/memory-store.ts';
import { queryStatistics, readStatistics } from '../contract/statistics.ts';
import { DAY } from '../domain/instant.ts';

/** So many people at a place, each with one visit on the day before the tiny desk opens. */
function visits(
  place: AccessRow['place'],
  people: number,
  desk = 'desk-a',
  classes: Partial<AccessRow> = {},
): readonly AccessRow[] {
  return Array.from({ length: people }, (_, index) => ({
    id: `a-${place}-${desk}-${classes.age ?? ''}-${index}`,
    company: 'hkt',
    customer: `c-${place}-${desk}-${classes.age ?? ''}-${index}`,
    at: Date.UTC(2026, 9, 12, 3),
    address: '192.0.2.1',
    deed: 'signed-in',
    place,
    desk,
    postcode: null,
    sex: 'not-said',
    age: 'not-known',
    ...classes,
  }));
}

/** A desk with a history of its own. */
function deskOf(rows: readonly AccessRow[]): TinyDesk {
  const between = (store: MemoryStore) =>
    new Proxy(store, {
      get: (target, name) => {
        if (name === 'accessRows') return async () => rows;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return new TinyDesk({ between });
}

const few = [...visits('tokyo', 20), ...visits('sapporo', 1), ...visits('osaka', 30, 'desk-b')];
const ofDesk = { query: { company: 'hkt', by: 'month', desk: 'desk-a' } };
const ofPlace = { query: { ...ofDesk.query, place: 'tokyo' } };

describe('statistics of visits (N4-3, H4, H11)', () => {
  it('are for those who are signed in, each over the own desks', async () => {
    const desk = deskOf(few);
    expect((await desk.refused(null, queryStatistics, ofDesk)).type).toBe('signed-out');
    expect((await desk.refused('bea', queryStatistics, ofDesk)).type).toBe('other-desk');
    expect((await desk.refused('nan', queryStatistics, ofDesk)).type).toBe('other-desk');
    const own = await desk.done('bea', queryStatistics, { query: { company: 'hkt', by: 'place' } });
    expect(own.total).toBe(30);
    expect((await desk.done('bea', readStatistics)).desks).toEqual(['desk-b']);
    const all = await desk.done('aud', queryStatistics, { query: { company: 'hkt', by: 'desk' } });
    expect(all.cells).toEqual([
      { value: 'desk-a', n: 21 },
      { value: 'desk-b', n: 30 },
    ]);
  });

  it('hide who would be alone, and what would give them away', async () => {
    const desk = deskOf(few);
    const query = { company: 'hkt', by: 'place', desk: 'desk-a' };
    const { total, cells } = await desk.done('pia', queryStatistics, { query });
    expect(total).toBe(21);
    const shown = new Map(cells.map(({ value, n }) => [value, n]));
    expect([shown.get('tokyo'), shown.get('sapporo'), shown.get('osaka')]).toEqual([null, null, 0]);
  });

  it('refuse the neighbour of a question, whoever asked, and log both', async () => {
    const desk = deskOf(few);
    await desk.done('aud', queryStatistics, ofDesk);
    const refused = await desk.refused('pia', queryStatistics, ofPlace);
    expect(refused).toMatchObject({
      type: 'too-near-a-query',
      status: 409,
      citation: 'HKT policy §4; HKT policy §11',
    });
    const told = (await desk.events()).filter(({ object }) => object.type === 'statistics');
    expect(told.map(({ action, actor, problem }) => [action, actor.id, problem])).toEqual([
      ['statistics.queried', 'aud', undefined],
      ['command.refused', 'pia', 'too-near-a-query'],
    ]);
    expect(told[0]?.fields).toEqual(['by.month', 'desk.desk-a']);
    const { asked } = await desk.done('pia', readStatistics);
    expect(asked.map(({ by, codes }) => [by, codes])).toEqual([
      ['aud', ['by.month', 'desk.desk-a']],
    ]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('refuse what would be left of several answers, and a postal code of too few (N4-3)', async () => {
    const of = (age: AccessRow['age'], people: number) =>
      visits('tokyo', people, 'desk-a', { age, sex: 'male', postcode: '100-0005' });
    const desk = deskOf([
      ...of('30-39', 40),
      ...of('60-69', 7),
      ...of('70-79', 1),
      ...visits('sapporo', 4, 'desk-a', { postcode: '060-0042' }),
    ]);
    const where = { company: 'hkt', postcode: '100-0005', sex: 'male' };
    const alone = { ...where, by: 'month', age: '70-79' };
    expect((await desk.done('pia', queryStatistics, { query: alone })).total).toBeNull();
    const ages = await desk.done('pia', queryStatistics, { query: { ...where, by: 'age' } });
    expect([ages.total, ...ages.cells.filter(({ n }) => n !== 0)]).toEqual([
      48,
      { value: '30-39', n: 40 },
      { value: '60-69', n: null },
      { value: '70-79', n: null },
    ]);
    // 48 less 40 less the figure of this answer would be the one man.
    const last = { ...where, by: 'month', age: '60-69' };
    expect((await desk.refused('aud', queryStatistics, { query: last })).type).toBe(
      'too-near-a-query',
    );
    const { postcodes } = await desk.done('pia', readStatistics);
    expect(postcodes.find(({ company }) => company === 'hkt')?.codes).toEqual([
      '100-0005',
      'other',
    ]);
    const few = { company: 'hkt', by: 'month', postcode: '060-0042' };
    expect((await desk.refused('pia', queryStatistics, { query: few })).errors).toEqual([
      { pointer: '/postcode', code: 'not-in-list' },
    ]);
  });

  it('remember a question for a day', async () => {
    const desk = deskOf(few);
    await desk.done('aud', queryStatistics, ofDesk);
    desk.clock.advance(DAY);
    await desk.signIn('pia');
    expect((await desk.refused('pia', queryStatistics, ofPlace)).type).toBe('too-near-a-query');
    desk.clock.advance(1);
    expect((await desk.done('pia', queryStatistics, ofPlace)).total).toBe(20);
  });

  it('answer the second of two neighbours that come at once with a no', async () => {
    const desk = deskOf(few);
    await Promise.all(['pia', 'pat'].map(async (who) => desk.signIn(who)));
    const answers = await Promise.all([
      desk.call('pia', queryStatistics, ofDesk),
      desk.call('pat', queryStatistics, ofPlace),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });
});
