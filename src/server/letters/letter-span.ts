/** A length of time as a reader would say it. */
export type LetterSpan = { readonly amount: number; readonly unit: 'minute' | 'hour' | 'day' };

/**
 * How long something is good for, from whichever of minutes, hours and days is given: minutes below two hours,
 * hours up to three days, then days. Null where nothing is given.
 */
export function letterSpan(words: {
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
}): LetterSpan | null {
  if (words.minutes === undefined && words.hours === undefined && words.days === undefined) {
    return null;
  }
  const minutes = (words.minutes ?? 0) + (words.hours ?? 0) * 60 + (words.days ?? 0) * 1440;
  if (minutes < 120) return { amount: minutes, unit: 'minute' };
  if (minutes <= 4320 && words.days === undefined) {
    return { amount: Math.floor(minutes / 60), unit: 'hour' };
  }
  return { amount: Math.floor(minutes / 1440), unit: 'day' };
}
