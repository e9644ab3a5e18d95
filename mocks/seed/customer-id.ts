import { mixed } from './random.ts';

/** Digits of Crockford's base 32, without letters that the ear or the eye mixes up. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twelve characters of base 32 that belong to one number only. */
export function opaque(seed: number, use: number, number: number): string {
  // Seven characters hold all 32 bits, which are unique; five more make it longer to guess.
  return base32(mixed(seed, use, number), 7) + base32(mixed(seed, use + 1, number), 5);
}

function base32(bits: number, length: number): string {
  let text = '';
  for (let left = bits; text.length < length; left >>>= 5) text += alphabet[left & 31] ?? '';
  return text;
}

/** Sixteen hexadecimal digits that name a person in the log and lead nowhere without the record. */
export function pseudonym(seed: number, number: number): string {
  return `s-${hex(mixed(seed, 31, number))}${hex(mixed(seed, 32, number))}`;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
