import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** The queue: lanes, rows, and the row cursor. */
export class QueueScreen {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly rows: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
    this.rows = page.getByRole('table', { name: /^Requests/ }).getByRole('row');
  }
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Queue', level: 1 })).toBeVisible();
    await expect(this.#page.getByRole('group', { name: 'Lanes' })).toContainText(/Actionable\s*\d/);
  }
  /** Chooses a lane by its words. */
  async choose(lane: string): Promise<void> {
    const chip = this.#page.getByRole('radio', { name: lane });
    await this.#hands.press(chip, { palette: `Queue: ${lane}` });
  }
  /** Opens a request that waits for a second person, from the place where they all stand. */
  async openApproval(id: string): Promise<void> {
    const approvals = this.#page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Approvals' });
    await this.#hands.press(approvals, ['g', 'a']);
    await expect(this.#page.getByRole('heading', { name: 'Approvals', level: 1 })).toBeVisible();
    await this.#hands.press(this.request(id));
  }
  request(id: string): Locator {
    // A strip above the table may name the same request.
    return this.#page.getByRole('table').getByRole('link', { name: id, exact: true });
  }
}
