import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** The page of one letter: its words, its checks and its sheet. */
export class LetterScreen {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly subject: Locator;
  readonly body: Locator;
  readonly keep: Locator;
  readonly again: Locator;
  readonly sheet: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
    this.subject = page.getByLabel('Subject');
    this.body = page.getByRole('textbox', { name: 'Text' });
    this.keep = page.getByRole('button', { name: 'Keep this wording' });
    this.again = page.getByRole('button', { name: 'Start again from the standard text' });
    this.sheet = page.getByRole('region', { name: 'As it prints' });
  }
  /** Opens a letter from the page of its request. */
  async open(letter: string): Promise<void> {
    const words = `Read and word: ${letter}`;
    await this.#hands.press(this.#page.getByRole('link', { name: words }), { palette: words });
    await this.isShown();
  }
  async isShown(): Promise<void> {
    await expect(this.body).not.toHaveValue('');
  }
  /** Adds a line to what stands there. */
  async add(line: string): Promise<void> {
    await this.#hands.add(this.body, `\n\n${line}`);
  }
  /** Goes back to the request by the link above the title. */
  async back(): Promise<void> {
    await this.#hands.press(this.#page.getByRole('link', { name: /^Back to R-/ }), ['Escape']);
    await expect(this.#page.getByRole('heading', { name: 'Trail' })).toBeVisible();
  }
}
