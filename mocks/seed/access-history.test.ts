import { describe, expect, it } from 'vitest';
import { DeletionWalk } from '../tiny/deletion-walk.ts';
import { TinyDesk } from '../tiny/tiny-desk.ts';
import { DAY } from '../../src/domain/instant.ts';
import { accessRowsOf, ALONE } from './access-history.ts';

const customers = Array.from({ length: 900 }, (_, index) => `c-${index}`);
const desks = ['a', 'b', 'c'];

describe('the pretended access history', () => {
  it('is the same for the same customers, and each row has an id of its own', () => {
    const rows = accessRowsOf('hkt', customers, desks);
    expect(accessRowsOf('hkt', customers, desks)).toEqual(rows);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(2000);
  });

  it('comes from addresses that are nobody’s, at desks that there are', () => {
    for (const { address, desk } of accessRowsOf('ntt-china', customers, desks)) {
      expect(address).toMatch(/^(?:198\.51\.100|203\.0\.113)\.\d{1,3}$/);
      expect(desks).toContain(desk);
    }
  });

  it('has a place from which so few came that a figure would tell who', () => {
    const rare = accessRowsOf('hkt', customers, desks).filter(({ place }) => place === 'sapporo');
    const people = new Set(rare.map(({ customer }) => customer)).size;
    expect(people).toBeGreaterThan(0);
    expect(people).toBeLessThan(5);
  });

  it('has one man whose class nobody shares, in a postal code that many share', () => {
    const rows = accessRowsOf('hkt', customers, desks);
    const people = (found: typeof rows) => new Set(found.map(({ customer }) => customer)).size;
    const ofCode = rows.filter(({ postcode }) => postcode === ALONE.postcode);
    expect(people(ofCode)).toBeGreaterThan(50);
    expect(people(ofCode.filter(({ sex, age }) => sex === ALONE.sex && age === ALONE.age))).toBe(1);
  });

  it('holds nothing any more of who was erased', async () => {
    const desk = new TinyDesk();
    const records = (await desk.store.customersOf('person-of-old')).map(({ id }) => id);
    const ofOld = async () =>
      (await desk.store.accessRows('hkt')).filter(({ customer }) => records.includes(customer));
    expect((await ofOld()).length).toBeGreaterThan(0);
    const walk = await (await DeletionWalk.proved(desk, { customer: 'c-old' })).start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    expect(await ofOld()).toEqual([]);
  });
});
