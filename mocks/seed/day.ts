import { addDays } from '../../src/domain/plain-date.ts';

/** The moment at which the world stands still: Friday 20 November 2026, 10:00 in Tokyo, 09:00 in Hong Kong. */
export const WORLD_NOW = Date.UTC(2026, 10, 20, 1, 0, 0);

/** The desks' date at that moment. */
export const WORLD_TODAY = '2026-11-20';

const known: string[] = [];

/** The date so many days before the world's. */
export function daysAgo(days: number): string {
  return (known[days] ??= addDays(WORLD_TODAY, -days));
}
