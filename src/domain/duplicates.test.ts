import { describe, expect, it } from 'vitest';
import {
  duplicatesOf,
  findDuplicates,
  findingDuplicates,
  type SearchCourse,
} from './duplicates.ts';
import type { Traits } from './likeness.ts';

function person(id: string, name: string, born: string, at: string): Traits {
  return {
    id,
    keys: [
      { field: 'name', key: name },
      { field: 'birth-date', key: born },
      { field: 'post', key: at },
    ],
  };
}

/** Six letters that no other number has; nothing about them is alike. */
function word(seed: number): string {
  let rest = (seed * 48_271 + 11) % 2_147_483_647;
  let letters = '';
  for (let at = 0; at < 6; at += 1) {
    rest = (rest * 48_271) % 2_147_483_647;
    letters += String.fromCharCode(97 + (rest % 26));
  }
  return letters;
}

const many = Array.from({ length: 300 }, (_, at) =>
  person(
    `m-${at}`,
    `${word(at)} ${word(at + 1000)}`,
    `19${40 + (at % 50)}-0${1 + (at % 9)}-1${at % 10}`,
    `${at} ${word(at + 2000)} street ${word(at % 40)}`,
  ),
);

describe('duplicates', () => {
  it('are found among many, the likeliest first, each pair once', () => {
    const records = [
      ...many,
      person('b', 'ann quaxo', '1971-03-05', '4 marsh lane leeds'),
      person('a', 'anne quaxo', '1971-03-05', '4 marsh lane leeds'),
      person('c', 'quaxo ann', '1971-03-05', '9 other place bath'),
    ];
    const pairs = findDuplicates(records);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ]);
    expect(findDuplicates(records.toReversed())).toEqual(pairs);
  });

  it('are looked for in small steps, each record taken when it is its turn', () => {
    const records = [
      ...many,
      person('a', 'anne quaxo', '1971-03-05', '4 marsh lane leeds'),
      person('b', 'ann quaxo', '1971-03-05', '4 marsh lane leeds'),
    ];
    let taken = 0;
    function* each() {
      for (const record of records) {
        taken += 1;
        yield record;
      }
    }
    const search = findingDuplicates(each());
    expect(search.next().value).toEqual({ state: 'reading', done: 1 });
    expect(taken).toBe(1);
    const course: SearchCourse[] = [];
    let last = search.next();
    for (; last.done !== true; last = search.next()) course.push(last.value);
    expect(taken).toBe(records.length);
    expect(course[records.length - 2]).toEqual({ state: 'reading', done: records.length });
    const compared = course.slice(records.length - 1);
    expect(compared.length).toBeGreaterThan(0);
    // It is told how many comparisons there are before the first, and has made them all at its end.
    expect(
      new Set(compared.map((step) => (step.state === 'comparing' ? step.total : 0))).size,
    ).toBe(1);
    expect(compared.at(-1)).toMatchObject({
      done: compared[0]?.state === 'comparing' ? compared[0].total : 0,
    });
    const done = compared.map((step) => step.done);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(last.value).toEqual(findDuplicates(records));
  });

  it('are two that are each like a third, where little speaks against it', () => {
    const keys = (name: string, born: string, number: string, at: string): Traits => ({
      id: number,
      keys: [
        ...person('', name, born, at).keys,
        { field: 'imported-number', key: number.slice(0, 1) },
      ],
    });
    const one = keys('ann quaxo', '1980-03-04', 'x1', '4 marsh lane leeds');
    const two = keys('ann quaxo', '1999-11-12', 'x2', '4 marsh lane leeds');
    const three = keys('ann quaxo', '1999-11-12', 'z', '4 marsh lane leeds');
    expect(findDuplicates([one, three])).toEqual([]);
    const pairs = findDuplicates([one, two, three]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      ['x1', 'x2'],
      ['x2', 'z'],
      ['x1', 'z'],
    ]);
    expect(pairs[2]?.reasons).toContain('both-like-a-third');
  });

  it('of one record are looked for among the others alone', () => {
    const ann = person('a', 'ann quaxo', '1971-03-05', '4 marsh lane leeds');
    const pairs = duplicatesOf(ann, [ann, ...many, { ...ann, id: 'b' }]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  });

  it('are not looked for among all who share what nearly everybody shares', () => {
    const same = Array.from({ length: 70 }, (_, at) => ({
      id: `s-${at}`,
      keys: [{ field: 'phone' as const, key: '+8120000000' }],
    }));
    expect(findDuplicates(same)).toEqual([]);
  });
});
