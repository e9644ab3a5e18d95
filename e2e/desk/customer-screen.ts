import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** A customer, masked. */
export class CustomerScreen {
  readonly #page: Page;
  readonly items: Locator;
  readonly requests: Locator;
  readonly stopMarketing: Locator;
  readonly openInquiry: Locator;
  readonly openDeletion: Locator;
  readonly openCorrection: Locator;
  constructor(page: Page) {
    this.#page = page;
    const main = page.getByRole('main');
    this.items = main.getByRole('table', { name: 'Items held on this customer, masked' });
    this.requests = main.getByRole('table', { name: 'Requests of this customer' });
    this.stopMarketing = main.getByRole('button', { name: 'Stop marketing' });
    this.openDeletion = main.getByRole('button', { name: 'Open a deletion' });
    this.openCorrection = main.getByRole('button', { name: 'Correct an item' });
    this.openInquiry = main.getByRole('button', { name: 'Open an inquiry' });
  }
  async goTo(id: string): Promise<void> {
    await this.#page.goto(`/customers/${id}`);
    await this.isShown();
  }
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'What we hold' })).toBeVisible();
    await expect(this.#page.getByRole('list', { name: 'Timeline' })).toBeVisible();
  }
  /** The row of a field, by its words. */
  item(field: string): Locator {
    return this.items
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: field, exact: true }) });
  }
  show(field: string): Locator {
    return this.items.getByRole('button', { name: `Show ${field}` });
  }
}
