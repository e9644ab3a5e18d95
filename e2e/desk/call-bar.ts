import type { Locator, Page } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** The bar at the top: finds a customer or a request by what a caller says. */
export class CallBar {
  readonly #hands: Hands;
  readonly field: Locator;
  readonly hits: Locator;
  readonly status: Locator;
  readonly nobody: Locator;
  constructor(page: Page, hands: Hands) {
    this.#hands = hands;
    const bar = page.getByRole('search');
    this.field = bar.getByRole('combobox', { name: 'Find a customer or request' });
    this.hits = bar.getByRole('option');
    this.status = bar.getByRole('status');
    this.nobody = this.hits.last();
  }
  /** Asks, and waits for the answer. */
  async find(detail: string): Promise<void> {
    await this.#hands.write(this.field, detail, ['/']);
    await this.#hands.enter();
    await this.hits.first().waitFor();
  }
  /** Goes on with somebody who stands in no record: the last of what is offered. */
  async takeNobody(): Promise<void> {
    await this.#hands.pick(this.field, this.hits, this.nobody);
  }
  /** Finds somebody and opens the first record that fits. */
  async open(detail: string): Promise<void> {
    await this.find(detail);
    await this.#hands.enter();
  }
  /** Goes straight to a request by its number. */
  async goToRequest(id: string): Promise<void> {
    await this.#hands.write(this.field, id, ['/']);
    await this.#hands.enter();
  }
}
