import type { Download, Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** The reports. */
export class ReportsScreen {
  readonly #page: Page;
  readonly #hands: Hands;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
  }
  /** Goes there from wherever the desk stands. */
  async open(): Promise<void> {
    const link = this.#page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Reports' });
    await this.#hands.press(link, ['g', 'r']);
    await this.isShown();
  }
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
    await expect(this.card('Month by month')).toBeVisible();
  }
  /** One picture with what belongs to it. */
  card(title: string): Locator {
    return this.#page.getByRole('region', { name: title, exact: true });
  }
  /** The table behind a picture, opened. */
  async table(title: string): Promise<Locator> {
    const card = this.card(title);
    await card.getByText('Show the figures as a table').click();
    const table = card.getByRole('table');
    await expect(table).toBeVisible();
    return table;
  }
  /** Takes a table as a file. */
  async save(title: string): Promise<Download> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.card(title)
        .getByRole('button', { name: `Save as CSV: ${title}` })
        .click(),
    ]);
    return download;
  }
}
