import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** The queue: lanes, rows, and the row cursor. */
export class QueueScreen {
  readonly #page: Page;
  readonly rows: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.rows = page.getByRole('table', { name: /^Requests/ }).getByRole('row');
  }
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Queue', level: 1 })).toBeVisible();
    await expect(this.#page.getByRole('group', { name: 'Lanes' })).toContainText(/Actionable\s*\d/);
  }
  /** Chooses a lane by its words. */
  async choose(lane: string): Promise<void> {
    await this.#page.getByRole('radio', { name: lane }).click();
  }
  request(id: string): Locator {
    // A strip above the table may name the same request.
    return this.#page.getByRole('table').getByRole('link', { name: id, exact: true });
  }
}
