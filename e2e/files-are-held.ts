import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** Waits until the demo has brought all its files: from then on the page asks its host for nothing. */
export async function filesAreHeld(page: Page): Promise<void> {
  await expect.poll(async () => page.evaluate(heldBeside), { timeout: 30_000 }).toBeGreaterThan(0);
}

/** What runs beside the page is kept last. */
async function heldBeside(): Promise<number> {
  return (await (await caches.open('rightsdesk.files')).keys()).length;
}
