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
  /** The table behind a picture, opened; the picture stands so many further down. */
  async table(title: string, down: number): Promise<Locator> {
    const card = this.card(title);
    await this.#hands.press(card.locator('summary'), [...downBy(down), 'Enter']);
    const table = card.getByRole('table');
    await expect(table).toBeVisible();
    return table;
  }
  /** Takes the table of a picture as a file; the picture stands so many further down. */
  async save(title: string, down: number): Promise<Download> {
    const button = this.card(title).getByRole('button', { name: `Save as CSV: ${title}` });
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#hands.press(button, [...downBy(down), 'Shift+Tab', 'Enter']),
    ]);
    return download;
  }
}

/** The keys that go from picture to picture. */
function downBy(count: number): readonly string[] {
  return Array.from({ length: count }, () => 'j');
}
