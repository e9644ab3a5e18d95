import type { Random } from './random.ts';

const given =
  'Mary James Anna Oliver Grace Thomas Emily Daniel Sophie Henry Claire Peter Hannah George Laura Robert Alice Edward Nina Samuel Zoë Julia Marcus Ruth Simon Helen Adrian Chloé Felix Irene Owen Priya Aisha Björn Joan Kenneth';
const family =
  "O'Brien McCarthy Taylor Walker Hughes Campbell Fraser Bennett Whitlock Ashworth Hartley Sinclair MacDonald García Müller Lindström Novák Carter-Jones D'Souza Patel Fletcher Moore Jennings Ellison Prescott Holloway Marsh Thornton Lacey Webb Hawkins Doyle";

let lists: readonly [readonly string[], readonly string[]] | null = null;

/** A name as it is written in English, given name first. */
export function englishName(random: Random): string {
  lists ??= [given.split(' '), family.split(' ')];
  return `${random.pick(lists[0])} ${random.pick(lists[1])}`;
}
