import { describe, expect, it } from 'vitest';
import { isSuggested, likeness, taken, type LikenessReason, type Traits } from './likeness.ts';
import type { FoldedKey } from './lookup.ts';

/** Keys by a short name of their field, folded already. */
type Said = Partial<
  Record<
    'name' | 'reading' | 'born' | 'at' | 'code' | 'phone' | 'mail' | 'number' | 'contract',
    string
  >
>;

function traits(id: string, said: Said): Traits {
  const fields = {
    name: 'name',
    reading: 'name-reading',
    born: 'birth-date',
    at: 'post',
    code: 'post',
    phone: 'phone',
    mail: 'email',
    number: 'imported-number',
    contract: 'customer-number',
  } as const;
  // The names of the table above.
  const names = Object.keys(said) as (keyof Said)[];
  const keys = names.map((name): FoldedKey => ({ field: fields[name], key: said[name] ?? '' }));
  return { id, keys };
}

const home = '12 harbour view road kowloon';
const lee = { name: 'margaret lee', born: '1971-03-05', at: home, phone: '+85220001111' };

const suggested: readonly (readonly [string, Said, Said, readonly LikenessReason[]])[] = [
  [
    'somebody who moved',
    lee,
    { ...lee, at: '3 garden lane sha tin', phone: '+85220002222' },
    ['same-name', 'same-birth-date', 'other-address'],
  ],
  [
    'a family name first',
    lee,
    { ...lee, name: 'lee margaret' },
    ['same-phone', 'same-name', 'same-birth-date', 'same-address'],
  ],
  [
    'slips in name, birth date and street',
    lee,
    { name: 'margret lee', born: '1971-03-06', at: '12 harbuor view road kowloon' },
    ['near-name', 'birth-date-slip', 'same-address'],
  ],
  [
    'day and month turned',
    { name: 'sato ken', born: '1980-03-04' },
    { name: 'sato ken', born: '1980-04-03' },
    ['same-name', 'birth-date-turned'],
  ],
  [
    'one mailbox and half a name, as after a wedding',
    { name: 'margaret lee', born: '1971-03-05', mail: 'm@mail.example' },
    { name: 'margaret wong', born: '1971-03-05', mail: 'm@mail.example' },
    ['same-email', 'half-of-name', 'same-birth-date'],
  ],
  [
    'a number of the person',
    { name: 'margaret lee', number: 'a1' },
    { name: 'margaret wong', number: 'a1' },
    ['same-number', 'half-of-name'],
  ],
  [
    'a reading that is the name of the other',
    { name: '佐藤 健', reading: 'sato ken', born: '1980-03-04' },
    { name: 'ken sato', born: '1980-03-04' },
    ['same-name', 'same-birth-date'],
  ],
  [
    'twins, whom only people can tell apart',
    { ...lee, number: 'a1' },
    { ...lee, name: 'martha lee', number: 'b2' },
    ['other-number', 'same-phone', 'half-of-name', 'same-birth-date', 'same-address'],
  ],
  [
    'an address under one code with a word left out',
    { name: 'ann quaxo', at: '4 marsh lane leeds yorkshire', code: '〒ls11aa' },
    { name: 'ann quaxo', at: '4 marsh lane leeds', code: '〒ls11aa' },
    ['same-name', 'near-address'],
  ],
];

const tower = '東京都港区芝公園';

const apart: readonly (readonly [string, Said, Said])[] = [
  ['one name', { name: 'margaret lee' }, { name: 'margaret lee' }],
  ['a couple', lee, { ...lee, name: 'thomas lee', born: '1969-11-20' }],
  [
    'a couple under one contract',
    { ...lee, contract: 'c1' },
    { ...lee, contract: 'c1', name: 'thomas lee', born: '1969-11-20' },
  ],
  ['a mother and her daughter of one name', lee, { ...lee, born: '1999-08-21' }],
  [
    'people of one flat',
    lee,
    { name: 'ada chan', born: '1990-01-01', at: home, phone: '+85220001111' },
  ],
  [
    'one birth date',
    { name: 'margaret lee', born: '1971-03-05' },
    { name: 'ada chan', born: '1971-03-05' },
  ],
  [
    'one name and another birth date',
    { name: 'margaret lee', born: '1971-03-05' },
    { name: 'margaret lee', born: '1980-12-01' },
  ],
  ['people of nothing', {}, {}],
  [
    'one name at the next house but one',
    { name: '佐藤 優子', at: `${tower} 4 1 4` },
    { name: '佐藤 優子', at: `${tower} 1 15 21` },
  ],
  [
    'one reading of two names',
    { name: '岡田 由紀', reading: 'okada yuki', at: `${tower} 4 1 4` },
    { name: '岡田 勇気', reading: 'okada yuki', at: `${tower} 4 1 4` },
  ],
  [
    'names one letter apart that are two',
    { name: 'chan wai man', at: home },
    { name: 'chen wei min', at: home },
  ],
  [
    'a postal code and a town in common',
    { name: 'peter novak', at: '76 mill lane bristol bs 1 6 qf', code: '〒bs16qf' },
    { name: 'peter novak', at: '55 mill lane bristol bs 1 6 qf', code: '〒bs16qf' },
  ],
];

describe('two records', () => {
  it.each(suggested)('are suggested: %s', (_, one, two, reasons) => {
    const alike = likeness(taken(traits('a', one)), taken(traits('b', two)));
    expect(alike.reasons).toEqual(reasons);
    expect(isSuggested(alike)).toBe(true);
  });

  it.each(apart)('are left apart: %s', (_, one, two) => {
    expect(isSuggested(likeness(taken(traits('a', one)), taken(traits('b', two))))).toBe(false);
  });

  it.each(suggested)('are as alike one way as the other: %s', (_, one, two) => {
    expect(likeness(taken(traits('a', one)), taken(traits('b', two)))).toEqual(
      likeness(taken(traits('b', two)), taken(traits('a', one))),
    );
  });
});
