import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { findDuplicates, proposeMerge } from '../contract/merges.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { MINUTE } from '../domain/instant.ts';

type Answer = z.infer<typeof findDuplicates.reply>;
type Step = 'begin' | 'go-on' | 'leave';

const MANY = 1200;

/** A desk with so many records of whom nothing is held that no one call reads them all. */
async function largeDesk(): Promise<TinyDesk> {
  const desk = new TinyDesk();
  const like = await desk.store.get('customer', 'c-two');
  if (like === null) throw new Error('c-two is gone');
  const puts = Array.from({ length: MANY }, (_, at) => ({
    type: 'customer' as const,
    record: { ...like, id: `c-many-${at}`, person: `p-many-${at}`, version: 1, items: [] },
    seen: 0,
  }));
  await desk.store.commit(
    { puts, key: null },
    {
      actor: { id: 'system', role: 'system', desk: null, session: null },
      action: 'customers.imported',
      object: { type: 'import', id: 'import-1', version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: 'import',
    },
  );
  return desk;
}

const search = async (desk: TinyDesk, step?: Step, staff = 'sue'): Promise<Answer> =>
  desk.done(staff, findDuplicates, {
    body: { company: 'hkt', ...(step === undefined ? {} : { step }) },
  });

/** Every answer of a search to its end. */
async function toTheEnd(desk: TinyDesk): Promise<readonly Answer[]> {
  const answers = [await search(desk, 'begin')];
  while (answers.at(-1)?.search.state !== 'done') answers.push(await search(desk, 'go-on'));
  return answers;
}

const timesShown = async (desk: TinyDesk): Promise<number> =>
  (await desk.events()).filter(({ action }) => action === 'duplicates.shown').length;

describe('a search through all records', () => {
  it('tells how far it is, and its pairs at its end alone', async () => {
    const desk = await largeDesk();
    const answers = await toTheEnd(desk);
    const [first, second] = answers;
    expect(answers.length).toBeGreaterThan(2);
    expect(first?.search).toMatchObject({ state: 'reading', done: 500 });
    expect(second?.search).toMatchObject({ state: 'reading', done: 1000 });
    expect(first?.search.total).toBeGreaterThan(MANY);
    expect(answers.slice(0, -1).flatMap(({ duplicates }) => duplicates)).toEqual([]);
    const whole = await search(desk);
    expect(answers.at(-1)).toEqual(whole);
    expect(whole.duplicates.length).toBeGreaterThan(0);
  });

  it('is in the log once, when pairs were shown', async () => {
    const desk = await largeDesk();
    await search(desk, 'begin');
    expect(await timesShown(desk)).toBe(0);
    await toTheEnd(desk);
    expect(await timesShown(desk)).toBe(1);
  });

  it('that was left begins again', async () => {
    const desk = await largeDesk();
    await search(desk, 'begin');
    expect((await search(desk, 'leave')).search).toEqual({ state: 'left', done: 0, total: 0 });
    expect((await search(desk, 'go-on')).search.done).toBe(500);
    expect(await timesShown(desk)).toBe(0);
  });

  it('is each account’s own, and forgotten after a while', async () => {
    const desk = await largeDesk();
    await search(desk, 'begin');
    expect((await search(desk, 'go-on', 'pia')).search.done).toBe(500);
    expect((await search(desk, 'go-on')).search.done).toBe(1000);
    desk.clock.advance(6 * MINUTE);
    expect((await search(desk, 'go-on')).search.done).toBe(500);
  });

  it('leaves out what somebody asked for meanwhile', async () => {
    const desk = await largeDesk();
    await search(desk, 'begin');
    const sent = { params: { customer: 'c-full' }, body: { with: 'c-two' } };
    await desk.done('ada', proposeMerge, sent);
    let answer = await search(desk, 'go-on');
    // What was asked for meanwhile stands there at once.
    expect(answer.merges.map(({ state }) => state)).toEqual(['asked']);
    while (answer.search.state !== 'done') answer = await search(desk, 'go-on');
    const pairs = answer.duplicates.map(({ one, other }) =>
      [one.id, other.id].toSorted().join(' '),
    );
    expect(pairs).not.toContain('c-full c-two');
  });
});
