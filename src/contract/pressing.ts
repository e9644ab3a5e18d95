import { pressingOf, type pressings } from '../domain/pressing.ts';

/** How a date presses, by the days left to it: what a screen colours and what a lane holds are one rule. */
export function pressing(daysLeft: number): (typeof pressings)[number] {
  return pressingOf(daysLeft);
}
