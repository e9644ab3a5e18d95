import { isTextKey, POSTAL_SIGN, type FoldedKey } from './lookup.ts';
import { slips, wordNearness } from './nearness.ts';
import type { ItemField } from './vocabulary.ts';

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
  'near-address': 11,
  'both-like-a-third': 14,
  'other-number': -3,
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

/** Compares two records. Details that one of them lacks say nothing. */
export function likeness(a: Traits, b: Traits): Likeness {
  const reasons = [
    ofNumbers(a, b),
    ofWhole('customer-number', 'same-customer-number', a, b),
    ofWhole('email', 'same-email', a, b),
    ofWhole('phone', 'same-phone', a, b),
    ofNames(a, b),
    ofBirthDates(a, b),
    ofAddresses(a, b),
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

/** The keys of a record in a field, those that are met by words or those that are met whole. */
export function keysIn({ keys }: Traits, ...fields: readonly ItemField[]): readonly string[] {
  return keys.flatMap((own) => (fields.includes(own.field) ? [own.key] : []));
}

/** Two numbers of a person that differ may differ by a slip: only their keyed hashes are held. */
function ofNumbers(a: Traits, b: Traits): LikenessReason | null {
  const own = keysIn(a, 'imported-number');
  const other = keysIn(b, 'imported-number');
  if (own.length === 0 || other.length === 0) return null;
  return own.some((key) => other.includes(key)) ? 'same-number' : 'other-number';
}

function ofWhole(
  field: 'customer-number' | 'email' | 'phone',
  reason: LikenessReason,
  a: Traits,
  b: Traits,
): LikenessReason | null {
  const other = keysIn(b, field);
  return keysIn(a, field).some((key) => other.includes(key)) ? reason : null;
}

/** Any name of the one against any name of the other, readings among them; the best counts. */
function ofNames(a: Traits, b: Traits): LikenessReason | null {
  return best(
    ['same-name', 'near-name', 'part-of-name', 'half-of-name', 'other-name'],
    keysIn(a, 'name', 'name-reading'),
    keysIn(b, 'name', 'name-reading'),
    nameReason,
  );
}

function nameReason(a: string, b: string): LikenessReason {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.join('') === right.join('')) return 'same-name';
  const pairs = paired(left, right);
  const fewer = Math.min(left.length, right.length);
  const same = pairs.filter((nearness) => nearness === 'same').length;
  if (same === left.length && same === right.length) return 'same-name';
  if (wordNearness(left.join(''), right.join('')) === 'near') return 'near-name';
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

function ofBirthDates(a: Traits, b: Traits): LikenessReason | null {
  return best(
    ['same-birth-date', 'birth-date-turned', 'birth-date-slip', 'other-birth-date'],
    keysIn(a, 'birth-date'),
    keysIn(b, 'birth-date'),
    birthReason,
  );
}

function birthReason(a: string, b: string): LikenessReason {
  if (a === b) return 'same-birth-date';
  const [year, month, day] = a.split('-');
  if (b === [year, day, month].join('-')) return 'birth-date-turned';
  return slips(a.replaceAll('-', ''), b.replaceAll('-', ''), 1) <= 1
    ? 'birth-date-slip'
    : 'other-birth-date';
}

function ofAddresses(a: Traits, b: Traits): LikenessReason | null {
  const texts = ({ keys }: Traits): readonly string[] =>
    keys.filter((key) => key.field === 'post' && isTextKey(key)).map(({ key }) => key);
  const codes = (one: Traits): readonly string[] =>
    keysIn(one, 'post').filter((key) => key.startsWith(POSTAL_SIGN));
  const isSameCode = codes(a).some((code) => codes(b).includes(code));
  return best(
    ['same-address', 'near-address', 'other-address'],
    texts(a),
    texts(b),
    (left, right) => addressReason(left, right, isSameCode),
  );
}

/** Of the words of the shorter address, this share must be in the other. */
const NEAR_SHARE = 0.6;
const SAME_SHARE = 0.9;

function addressReason(a: string, b: string, isSameCode: boolean): LikenessReason {
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'same-address';
  const left = a.split(' ');
  const right = b.split(' ');
  const share = paired(left, right).length / Math.max(left.length, right.length);
  if (share >= SAME_SHARE) return 'same-address';
  return share >= (isSameCode ? NEAR_SHARE - 0.1 : NEAR_SHARE) ? 'near-address' : 'other-address';
}

/** The first reason of the order that any pair gives; null where one side has nothing to compare. */
function best(
  order: readonly LikenessReason[],
  left: readonly string[],
  right: readonly string[],
  reasonOf: (a: string, b: string) => LikenessReason,
): LikenessReason | null {
  const given = new Set(left.flatMap((a) => right.map((b) => reasonOf(a, b))));
  return order.find((reason) => given.has(reason)) ?? null;
}
