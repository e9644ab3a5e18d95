import { POSTAL_SIGN, type FoldedKey } from './lookup.ts';
import { slips, slipsAllowed, wordNearness } from './nearness.ts';
import type { ItemField } from './record-vocabulary.ts';

/** A record by its folded keys; a question-only number stands by its keyed hash. */
export type Traits = { readonly id: string; readonly keys: readonly FoldedKey[] };

/** Why two records may be one person, and what speaks against it; codes, never values. */
export const likenessReasons = [
  'same-number',
  'same-customer-number',
  'same-email',
  'same-phone',
  'same-name',
  'near-name',
  'part-of-name',
  'half-of-name',
  'same-birth-date',
  'birth-date-slip',
  'birth-date-turned',
  'same-address',
  'near-address',
  'both-like-a-third',
  'other-number',
  'other-name',
  'other-birth-date',
  'other-address',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/** How strongly the details of two records speak for one person, in bits, and why. */
export type Likeness = { readonly weight: number; readonly reasons: readonly LikenessReason[] };

/**
 * Bits by which a detail speaks for or against one person: how much oftener it is met in two records of one person than in
 * records of two.
 */
const bits: Readonly<Record<LikenessReason, number>> = {
  'same-number': 28,
  'same-customer-number': 12,
  'same-email': 14,
  'same-phone': 11,
  'same-name': 12,
  'near-name': 9,
  'part-of-name': 3,
  'half-of-name': -3,
  'same-birth-date': 12,
  'birth-date-turned': 8,
  'birth-date-slip': 7,
  'same-address': 12,
  'near-address': 12,
  'both-like-a-third': 9,
  'other-number': -1,
  'other-name': -12,
  'other-birth-date': -9,
  'other-address': -1,
};

/** What people under one roof share, and twins the birth date besides. */
const household: ReadonlySet<LikenessReason> = new Set([
  'same-address',
  'near-address',
  'same-phone',
  'same-customer-number',
]);

/** Reasons after which more of the household says nothing more of the person. */
const doubts: ReadonlySet<LikenessReason> = new Set([
  'part-of-name',
  'half-of-name',
  'other-name',
  'other-birth-date',
]);

/** From so many bits on two records are suggested as one person. */
export const SUGGESTED_FROM = 20;

/** A record as it is compared: its details taken apart once. */
export type Compared = {
  readonly id: string;
  readonly numbers: readonly string[];
  readonly contracts: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly births: readonly string[];
  /** Words of each name. */
  readonly names: readonly (readonly string[])[];
  readonly readings: readonly (readonly string[])[];
  /** Whether a name is written in Han. */
  readonly isHan: boolean;
  readonly addresses: readonly Address[];
};

/** An address without its postal code: its words, and its numbers, by which one house is told from the next. */
export type Address = { readonly words: readonly string[]; readonly numbers: readonly string[] };

/** Takes the details of a record apart. */
export function taken(traits: Traits): Compared {
  const posts = keysIn(traits, 'post');
  const codes = posts
    .filter((key) => key.startsWith(POSTAL_SIGN))
    .map((key) => key.slice(POSTAL_SIGN.length));
  const split = (key: string): readonly string[] => key.split(' ');
  return {
    id: traits.id,
    numbers: keysIn(traits, 'imported-number'),
    contracts: keysIn(traits, 'customer-number'),
    emails: keysIn(traits, 'email'),
    phones: keysIn(traits, 'phone'),
    births: keysIn(traits, 'birth-date'),
    names: keysIn(traits, 'name').map(split),
    readings: keysIn(traits, 'name-reading').map(split),
    isHan: keysIn(traits, 'name').some((key) => /\p{Script=Han}/u.test(key)),
    addresses: posts
      .filter((key) => !key.startsWith(POSTAL_SIGN))
      .map((key) => addressOf(split(key), codes)),
  };
}

function addressOf(all: readonly string[], codes: readonly string[]): Address {
  const inCode = new Set<number>();
  for (let from = 0; from < all.length; from += 1)
    for (let to = from + 1; to <= Math.min(all.length, from + 4); to += 1)
      if (codes.includes(all.slice(from, to).join('')))
        for (let at = from; at < to; at += 1) inCode.add(at);
  const own = all.filter((_, at) => !inCode.has(at));
  return {
    words: own.filter((word) => !isNumber(word)),
    numbers: own.filter(isNumber),
  };
}

/** Houses and flats have few digits; more are a postal code of a country whose codes are not known, and as good as a word. */
function isNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** Compares two records. Details that one of them lacks say nothing. */
export function likeness(a: Compared, b: Compared): Likeness {
  const reasons = [
    ofNumbers(a, b),
    ofWhole(a.contracts, b.contracts, 'same-customer-number'),
    ofWhole(a.emails, b.emails, 'same-email'),
    ofWhole(a.phones, b.phones, 'same-phone'),
    ofNames(a, b),
    best(birthOrder, a.births, b.births, birthReason),
    best(addressOrder, a.addresses, b.addresses, addressReason),
  ].filter((reason) => reason !== null);
  return { weight: weigh(reasons), reasons };
}

/** A likeness of two that are both suggested as one person with a third. */
export function throughAThird({ reasons }: Likeness): Likeness {
  const more: readonly LikenessReason[] = [...reasons, 'both-like-a-third'];
  return { weight: weigh(more), reasons: more };
}

function weigh(reasons: readonly LikenessReason[]): number {
  const own = reasons.filter((reason) => !household.has(reason)).map((reason) => bits[reason]);
  const shared = reasons.filter((reason) => household.has(reason)).map((reason) => bits[reason]);
  const isDoubtful = reasons.some((reason) => doubts.has(reason));
  const roof = isDoubtful ? Math.max(0, ...shared) : sum(shared);
  return sum(own) + roof;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}

/** Whether a likeness is strong enough to be shown to people, who decide. */
export function isSuggested({ weight }: Pick<Likeness, 'weight'>): boolean {
  return weight >= SUGGESTED_FROM;
}

function keysIn({ keys }: Traits, field: ItemField): readonly string[] {
  return keys.flatMap((own) => (own.field === field ? [own.key] : []));
}

/** Two numbers of a person that differ may differ by a slip: only their keyed hashes are held. */
function ofNumbers(
  { numbers: own }: Compared,
  { numbers: other }: Compared,
): LikenessReason | null {
  if (own.length === 0 || other.length === 0) return null;
  return own.some((key) => other.includes(key)) ? 'same-number' : 'other-number';
}

function ofWhole(
  own: readonly string[],
  other: readonly string[],
  reason: LikenessReason,
): LikenessReason | null {
  return own.some((key) => other.includes(key)) ? reason : null;
}

const nameOrder = ['same-name', 'near-name', 'part-of-name', 'half-of-name', 'other-name'] as const;
const birthOrder = [
  'same-birth-date',
  'birth-date-turned',
  'birth-date-slip',
  'other-birth-date',
] as const;
const addressOrder = ['same-address', 'near-address', 'other-address'] as const;

/** Names in one script are compared as they are written: many people share a reading. Else a reading stands for the name. */
function ofNames(a: Compared, b: Compared): LikenessReason | null {
  return a.isHan === b.isHan
    ? best(nameOrder, a.names, b.names, nameReason)
    : best(nameOrder, [...a.names, ...a.readings], [...b.names, ...b.readings], nameReason);
}

function nameReason(left: readonly string[], right: readonly string[]): LikenessReason {
  const [own, other] = [left.join(''), right.join('')];
  if (own === other) return 'same-name';
  const pairs = paired(left, right);
  const fewer = Math.min(left.length, right.length);
  if (pairs.length === left.length && pairs.length === right.length)
    return pairs.every((nearness) => nearness === 'same') ? 'same-name' : 'near-name';
  // A space too many or too few.
  if (left.length !== right.length && slips(own, other, 1) <= 1 && slipsAllowed(own) > 0)
    return 'near-name';
  if (pairs.length === fewer && fewer > 1) return 'near-name';
  // One word is a family name as well as it is a person's.
  if (pairs.length === fewer) return 'part-of-name';
  return pairs.length > 0 ? 'half-of-name' : 'other-name';
}

/** Each word of the one with its like in the other, the same ones first; words without one are left out. */
function paired(left: readonly string[], right: readonly string[]): ('same' | 'near')[] {
  const rest = [...right];
  const found: ('same' | 'near')[] = [];
  const open: string[] = [];
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) open.push(word);
    else {
      rest.splice(at, 1);
      found.push('same');
    }
  }
  for (const word of open) {
    const at = rest.findIndex((other) => wordNearness(word, other) === 'near');
    if (at < 0) continue;
    rest.splice(at, 1);
    found.push('near');
  }
  return found;
}

function birthReason(a: string, b: string): LikenessReason {
  if (a === b) return 'same-birth-date';
  const [year, month, day] = a.split('-');
  if (b === [year, day, month].join('-')) return 'birth-date-turned';
  return slips(a.replaceAll('-', ''), b.replaceAll('-', ''), 1) <= 1
    ? 'birth-date-slip'
    : 'other-birth-date';
}

/** Of the words, this share must be in both; of the numbers of the shorter address more, for the next house differs by one. */
const NEAR_WORDS = 0.6;
const NEAR_NUMBERS = 0.7;
const SAME_SHARE = 0.9;

function addressReason(a: Address, b: Address): LikenessReason {
  const words = share(a.words, b.words, Math.max(a.words.length, b.words.length));
  const numbers = share(a.numbers, b.numbers, Math.min(a.numbers.length, b.numbers.length));
  if (words < NEAR_WORDS || numbers < NEAR_NUMBERS) return 'other-address';
  const isWhole = a.numbers.length === b.numbers.length;
  return isWhole && words >= SAME_SHARE && numbers >= SAME_SHARE ? 'same-address' : 'near-address';
}

function share(own: readonly string[], other: readonly string[], of: number): number {
  return of === 0 ? 1 : paired(own, other).length / of;
}

/** The first reason of the order that any pair gives; null where one side has nothing to compare. */
function best<T>(
  order: readonly LikenessReason[],
  left: readonly T[],
  right: readonly T[],
  reasonOf: (a: T, b: T) => LikenessReason,
): LikenessReason | null {
  let found = order.length;
  for (const a of left)
    for (const b of right) found = Math.min(found, order.indexOf(reasonOf(a, b)));
  return order[found] ?? null;
}
