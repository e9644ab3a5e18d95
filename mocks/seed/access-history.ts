import type { AccessRow } from '../../src/domain/access-history.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import {
  accessDeeds,
  ageBands,
  sexes,
  type AccessDeed,
  type AccessPlace,
} from '../../src/domain/authority-vocabulary.ts';
import { type CompanyId } from '../../src/domain/vocabulary.ts';
import { cast } from './cast.ts';
import { WORLD_NOW } from './day.ts';

/** Where a company's customers come from, and which of its desks serves them there. */
const places: Readonly<Record<CompanyId, readonly (readonly [AccessPlace, desk: number])[]>> = {
  hkt: [
    ['tokyo', 0],
    ['tokyo', 1],
    ['osaka', 2],
    ['fukuoka', 0],
  ],
  'ntt-china': [
    ['hong-kong', 0],
    ['kowloon', 0],
    ['kowloon', 2],
    ['shanghai', 1],
  ],
};

/** Where very few of them come from: so few that a figure of them would tell who they are. */
const rarePlaces: Readonly<Record<CompanyId, readonly [AccessPlace, desk: number]>> = {
  hkt: ['sapporo', 1],
  'ntt-china': ['guangzhou', 1],
};
/** One in so many. */
const RARE = 400;

/** Postal codes of a place; in Hong Kong there are none. */
const postcodes: Readonly<Partial<Record<AccessPlace, readonly string[]>>> = {
  tokyo: ['100-0005', '150-0013', '105-0011'],
  osaka: ['530-0001', '542-0086'],
  fukuoka: ['810-0001'],
  sapporo: ['060-0042'],
  shanghai: ['200001', '200040'],
  guangzhou: ['510030'],
};

/** What figures may be parted by, of whoever holds the account. */
type Classes = Pick<AccessRow, 'postcode' | 'sex' | 'age'>;

/** A class that one man of the Tokyo customers has to himself in a month: a figure of it would be a figure of him. */
export const ALONE = { postcode: '100-0005', sex: 'male', age: '70-79' } as const satisfies Classes;
const ALONE_MONTH = [Date.UTC(2026, 4, 1), Date.UTC(2026, 5, 1) - DAY] as const;

/** The address of the order that a court sends, and the visits from there; the first and the last lie outside its days. */
export const WATCHED_ADDRESS = '203.0.113.77';
const watched: readonly (readonly [at: number, deed: AccessDeed])[] = [
  // 30 April 23:52 in Hong Kong.
  [Date.UTC(2026, 3, 30, 15, 52), 'signed-in'],
  [Date.UTC(2026, 3, 30, 16, 4), 'sign-in-failed'],
  [Date.UTC(2026, 4, 2, 3, 17), 'signed-in'],
  [Date.UTC(2026, 4, 2, 3, 21), 'viewed-bill'],
  [Date.UTC(2026, 4, 6, 12, 40), 'signed-in'],
  [Date.UTC(2026, 4, 7, 15, 58), 'changed-plan'],
  // 8 May 00:09 in Hong Kong.
  [Date.UTC(2026, 4, 7, 16, 9), 'signed-in'],
];

/** Days of which the history of visits is kept. */
const KEPT_DAYS = 300;

/**
 * Visits of these customers, the same for the same ids. No address can be anybody's: all lie in ranges that are kept
 * for documents (RFC 5737).
 */
export function accessRowsOf(
  company: CompanyId,
  customers: readonly string[],
  desks: readonly string[],
): readonly AccessRow[] {
  const usual = withOneAlone(customers.flatMap((customer) => visitsOf(company, customer, desks)));
  const member = company === 'hkt' ? cast.sato.id : cast.chan.id;
  const subject = customers.includes(member) ? member : customers[0];
  if (subject === undefined) return usual;
  const [[place] = rarePlaces[company]] = places[company];
  return [
    ...usual,
    ...watched.map(([at, deed], index) => ({
      id: `a-${subject}-w${index}`,
      company,
      customer: subject,
      at,
      address: WATCHED_ADDRESS,
      deed,
      place,
      desk: desks[0] ?? '',
      ...classesOf(subject, place),
    })),
  ];
}

/** Nobody has the class of the one man but him. */
function withOneAlone(rows: readonly AccessRow[]): readonly AccessRow[] {
  const [from, to] = ALONE_MONTH;
  const alone = rows.find(({ place, at }) => place === 'tokyo' && at >= from && at < to)?.customer;
  if (alone === undefined) return rows;
  return rows.map((row) => (row.customer === alone ? { ...row, ...ALONE } : row));
}

function classesOf(customer: string, place: AccessPlace): Classes {
  const draw = drawn(`${customer} classes`);
  const codes = postcodes[place] ?? [];
  const postcode = codes[draw(codes.length)] ?? null;
  const sex = sexes[draw(11) % sexes.length] ?? 'not-said';
  const age = ageBands[draw(ageBands.length * 3) % ageBands.length] ?? 'not-known';
  const isTaken = postcode === ALONE.postcode && sex === ALONE.sex && age === ALONE.age;
  return { postcode, sex, age: isTaken ? '60-69' : age };
}

function visitsOf(
  company: CompanyId,
  customer: string,
  desks: readonly string[],
): readonly AccessRow[] {
  const draw = drawn(customer);
  const usual = places[company][draw(places[company].length)];
  const [place, at] = draw(RARE) === 0 || usual === undefined ? rarePlaces[company] : usual;
  const address = `198.51.100.${draw(254) + 1}`;
  const classes = classesOf(customer, place);
  return Array.from({ length: draw(9) }, (_, index): AccessRow => ({
    id: `a-${customer}-${index}`,
    company,
    customer,
    at: WORLD_NOW - draw(KEPT_DAYS) * DAY - draw(24) * HOUR - draw(60) * MINUTE,
    address,
    deed: accessDeeds[draw(accessDeeds.length)] ?? 'signed-in',
    place,
    desk: desks[at % desks.length] ?? '',
    ...classes,
  }));
}

/** Numbers below a bound, one after another, that depend on the text alone. */
function drawn(text: string): (bound: number) => number {
  let state = 2_166_136_261;
  for (const sign of text) state = mixed(state ^ (sign.codePointAt(0) ?? 0));
  return (bound) => {
    state = mixed(state + 0x9e37_79b9);
    return (state >>> 8) % bound;
  };
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b_3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}
