import { mixed } from './random.ts';

/** In place of letters that the ear or the eye mixes up with others or with digits. */
const others: Readonly<Record<string, string>> = { i: 'w', l: 'x', o: 'y', u: 'z' };

/** Twelve characters of base 32 that belong to one number only. */
export function opaque(seed: number, use: number, number: number): string {
  // Seven characters hold all 32 bits, which are unique; five more make it longer to guess.
  return base32(mixed(seed, use, number), 7) + base32(mixed(seed, use + 1, number), 5);
}

/** The engine's digits are these but for four letters. */
function base32(bits: number, length: number): string {
  return bits
    .toString(32)
    .padStart(length, '0')
    .slice(-length)
    .replace(/[ilou]/g, (letter) => others[letter] ?? letter);
}

/** Sixteen hexadecimal digits that name a person in the log and lead nowhere without the record. */
export function pseudonym(seed: number, number: number): string {
  return `s-${hex(mixed(seed, 31, number))}${hex(mixed(seed, 32, number))}`;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
