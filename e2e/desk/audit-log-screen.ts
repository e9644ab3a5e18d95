import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** The audit log. */
export class AuditLogScreen {
  readonly #page: Page;
  readonly verify: Locator;
  readonly rows: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.verify = page.getByRole('button', { name: 'Verify', exact: true });
    this.rows = page.getByRole('table', { name: 'Events, the newest at the top' }).getByRole('row');
  }
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Audit log', level: 1 })).toBeVisible();
    await expect(this.rows.nth(1)).toBeVisible();
  }
  /** Verifies the whole log in the page's own worker. */
  async verifies(): Promise<void> {
    await this.verify.click();
    await this.isVerified();
  }
  /** What stands there once all of it was verified. */
  async isVerified(): Promise<void> {
    await expect(this.#page.getByRole('alert')).toContainText('No tampering found');
  }
}
