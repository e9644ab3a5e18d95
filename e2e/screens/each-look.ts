import type { Page } from 'playwright/test';
import { callFrom } from '../call-from.ts';

/** As much of a row of the queue as tells its looks apart. */
export type Row = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly next: string;
  readonly conditions: readonly string[];
};

/** One request of each look that the world has: state, next action, conditions. */
export async function oneOfEachLook(page: Page): Promise<Row[]> {
  const token = await page.evaluate(() => sessionStorage.getItem('rightsdesk.token') ?? undefined);
  const found = new Map<string, Row>();
  for (const lane of ['all', 'closed']) {
    const path = `/api/requests?lane=${lane}&limit=100`;
    const { text } = await callFrom(page, { method: 'GET', path, token });
    const { requests } = JSON.parse(text) as { requests: Row[] };
    for (const row of requests) {
      const look = [row.status, row.next, ...row.conditions].join(' ');
      if (!found.has(look)) found.set(look, row);
    }
  }
  return [...found.values()];
}
