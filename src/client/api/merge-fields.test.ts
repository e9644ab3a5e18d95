import { describe, expect, it } from 'vitest';
import { mergeFields } from './merge-fields.ts';

const base = { subject: 'a', body: 'b' };

describe('mergeFields', () => {
  it.each([
    ['nobody changed anything', base, base, base, [], []],
    ['only I did', base, { ...base, body: 'm' }, { subject: 'a', body: 'm' }, [], []],
    [
      'only they did',
      { ...base, subject: 't' },
      base,
      { subject: 't', body: 'b' },
      [],
      ['subject'],
    ],
    [
      'each another part',
      { ...base, subject: 't' },
      { ...base, body: 'm' },
      { subject: 't', body: 'm' },
      [],
      ['subject'],
    ],
    ['both alike', { ...base, body: 'x' }, { ...base, body: 'x' }, { ...base, body: 'x' }, [], []],
    [
      'both, each otherwise',
      { ...base, body: 't' },
      { ...base, body: 'm' },
      { ...base, body: 'm' },
      ['body'],
      [],
    ],
    [
      'they took a part away',
      { subject: 'a' },
      base,
      { subject: 'a', body: undefined },
      [],
      ['body'],
    ],
    [
      'a part is new on both sides',
      { ...base, new: 't' },
      { ...base, new: 'm' },
      { ...base, new: 'm' },
      ['new'],
      [],
    ],
  ])('%s', (_name, theirs, mine, parts, collisions, taken) => {
    expect(mergeFields<string>(base, theirs, mine)).toEqual({ parts, collisions, taken });
  });

  it('takes parts that are written alike for the same', () => {
    const one = () => ({ kind: 'black-out', spans: [[1, 2]] });
    const merged = mergeFields({ a: null }, { a: one() }, { a: one() });
    expect(merged.collisions).toEqual([]);
  });
});
