import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** Writing a request down. */
export class OpenRequestScreen {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly words: Locator;
  readonly go: Locator;
  readonly contact: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
    this.words = page.getByLabel('What was asked, in the caller’s words');
    this.go = page.getByRole('button', { name: 'Open request' });
    this.contact = page.getByLabel('Contact point given');
  }
  async isShown(): Promise<void> {
    await expect(this.go).toBeVisible();
  }
  /** Opens the request and gives its number, once its page stands there. */
  async open(): Promise<string> {
    await this.#hands.press(this.go);
    return openedRequest(this.#page);
  }
}

/** The number of the request whose page stands open; waits for it. */
export async function openedRequest(page: Page): Promise<string> {
  await page.waitForURL(/\/requests\/(?!new)[^/?]+$/);
  await expect(page.getByRole('heading', { name: 'Trail' })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
