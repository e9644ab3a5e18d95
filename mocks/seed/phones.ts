/**
 * Places whose numbers the world uses. No number of it can ring anywhere:
 *
 * - Japan has no range for fiction. No subscriber number there has 0 after the area code, so `03-0…` and
 *   `090-0…` belong to nobody.
 * - Hong Kong has none either. 999 is the emergency call, so no number of eight digits begins with it.
 * - In mainland China no mobile range 154 was ever given out.
 * - Britain's regulator keeps 07700 900000 to 900999 for drama.
 */
export type PhonePlace = 'japan' | 'japan-fixed' | 'hong-kong' | 'mainland' | 'britain';

const fictional = [
  /^\+8130\d{7}$/,
  /^\+81900\d{7}$/,
  /^\+852999\d{5}$/,
  /^\+86154\d{8}$/,
  /^\+447700900\d{3}$/,
];

/**
 * A phone number that nobody has, as people of that place write theirs. Other numbers give other phones up to the
 * size of the range; those that begin with 0 after the fixed digits are left to people who are written by hand.
 */
export function fictionalPhone(place: PhonePlace, number: number): string {
  switch (place) {
    case 'japan':
      return grouped('090-0', spread(number, 7), '-');
    case 'japan-fixed':
      return grouped('03-0', spread(number, 7), '-');
    case 'hong-kong':
      return grouped('999', spread(number, 5), ' ');
    case 'mainland':
      return grouped('154 ', spread(number, 8), ' ');
    case 'britain':
      return `+44 7700 900${spread(number, 3)}`;
  }
}

/** Whether a number in E.164 lies in one of these ranges. */
export function isFictionalPhone(e164: string): boolean {
  return fictional.some((range) => range.test(e164));
}

/** So many digits without a leading 0; neighbours lie far apart. */
function spread(number: number, digits: number): string {
  const least = 10 ** (digits - 1);
  return String(least + ((number * 7919) % (9 * least)));
}

function grouped(start: string, digits: string, sign: string): string {
  return `${start}${digits.slice(0, -4)}${sign}${digits.slice(-4)}`;
}
