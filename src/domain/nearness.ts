/** Signs put in, left out, replaced or swapped with the next that lead from one word to the other; `most` + 1 where it takes more. */
export function slips(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const over = most + 1;
  if (Math.abs(a.length - b.length) > most || unlike(a, b) > 2 * most) return over;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        (last[column] ?? over) + 1,
        (line[column - 1] ?? over) + 1,
        (last[column - 1] ?? over) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? over) + 1 : over,
      );
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return over;
    before = last;
    last = line;
  }
  return Math.min(last[b.length] ?? over, over);
}

/** How many sorts of signs are in one word alone: one slip changes two at most, so many words are told apart without more. */
function unlike(a: string, b: string): number {
  let apart = sortsIn(a) ^ sortsIn(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count += 1;
  return count;
}

function sortsIn(word: string): number {
  let sorts = 0;
  for (let at = 0; at < word.length; at += 1) sorts |= 1 << (word.charCodeAt(at) & 31);
  return sorts;
}

/**
 * Slips that a word of this length may have and still be that word: none in a short one, for `Chan` is not `Chen`, and none
 * in Han, where each sign is a word.
 */
export function slipsAllowed(word: string): number {
  if (/\p{Script=Han}/u.test(word)) return 0;
  if (/^\d+$/.test(word)) return word.length < 4 ? 0 : 1;
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/** How two words stand to each other. */
export type WordNearness = 'same' | 'near' | 'apart';

/** Whether two words are the same, or may be but for a slip of the pen, or one begins with the other: `Liz`, `Lizzie`. */
export function wordNearness(a: string, b: string): WordNearness {
  if (a === b) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isBegun(short, long)) return 'near';
  const most = Math.min(slipsAllowed(a), slipsAllowed(b));
  return most > 0 && slips(a, b, most) <= most ? 'near' : 'apart';
}

/** An initial or a shortened name; digits are no beginning of other digits. */
function isBegun(short: string, long: string): boolean {
  return /^[a-z]{3,}$/.test(short) && long.startsWith(short);
}
