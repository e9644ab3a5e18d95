import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDetail, score } from '../domain/lookup.ts';
import { makeLookupIndex } from './lookup-index.ts';
import type { LookupKey, LookupProbe } from './ports.ts';

const everyone = () => true;
const words = (text: string): LookupProbe => ({ exact: [], text });
const phone = (key: string): LookupProbe => ({ exact: [{ field: 'phone', key }], text: null });

const records: Readonly<Record<string, readonly LookupKey[]>> = {
  'c-1': [
    { field: 'name', key: 'chan tai man' },
    { field: 'phone', key: '+1' },
  ],
  'c-2': [
    { field: 'name', key: 'chan siu ming' },
    { field: 'phone', key: '+1' },
  ],
  'c-3': [{ field: 'name', key: 'wong tai' }],
};

const filled = () => {
  const index = makeLookupIndex();
  for (const [id, keys] of Object.entries(records)) index.put(id, keys);
  return index;
};

describe('the index', () => {
  it.each([
    ['one by a whole key', [phone('+1')], ['c-1', 'c-2']],
    ['one by a word', [words('chan')], ['c-1', 'c-2']],
    ['the best first', [words('wong tai')], ['c-3']],
    ['what all probes meet', [phone('+1'), words('tai')], ['c-1']],
    ['nothing across two names', [words('manchan')], []],
    ['nothing for nothing', [], []],
    ['nothing unknown', [phone('+2'), words('chan')], []],
  ])('finds %s', (_, probes, ids) => {
    const hits = filled().find(probes, 20, everyone);
    expect(hits.map(({ id }) => id)).toEqual(ids);
  });

  it('finds a changed record by what it holds now', () => {
    const index = filled();
    index.put('c-1', [{ field: 'name', key: 'lee tai man' }]);
    expect(index.find([words('lee')], 20, everyone)).toHaveLength(1);
    expect(index.find([words('chan')], 20, everyone).map(({ id }) => id)).toEqual(['c-2']);
    expect(index.find([phone('+1')], 20, everyone).map(({ id }) => id)).toEqual(['c-2']);
  });

  it('gives no more than asked, and only who is wanted', () => {
    expect(filled().find([words('chan')], 1, everyone)).toHaveLength(1);
    expect(filled().find([words('chan')], 20, (id) => id === 'c-2')).toHaveLength(1);
  });

  it('finds what looking at every record finds', () => {
    const name = fc.stringMatching(/^[abc]{1,4}( [abc]{1,4}){0,2}$/);
    const probe = fc.oneof(name.map(words), fc.constantFrom('+1', '+2', '+3').map(phone));
    const record = fc.tuple(name, fc.constantFrom('+1', '+2', '+3'));
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 30 }),
        fc.array(probe, { minLength: 1, maxLength: 3 }),
        (people, probes) => {
          const index = makeLookupIndex();
          const held = people.map(([key, number], place) => {
            const keys: LookupKey[] = [
              { field: 'name', key },
              { field: 'phone', key: number },
            ];
            index.put(`c-${place}`, keys);
            return { id: `c-${place}`, keys };
          });
          const expected = held.flatMap(({ id, keys }) =>
            score(probes.map((one) => matchDetail(keys, one))) === null ? [] : [id],
          );
          const found = index.find(probes, 1000, everyone).map(({ id }) => id);
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});
