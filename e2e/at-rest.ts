import type { Page, Request } from 'playwright/test';
import { expect } from 'playwright/test';

/** An answer may ask for more: so many times the page is looked at again. */
const ROUNDS = 5;

/** Tells when a tab rests: every call is answered, and what was answered is drawn. */
export class AtRest {
  readonly #page: Page;
  readonly #open = new Set<Request>();

  constructor(page: Page) {
    this.#page = page;
    const answered = (request: Request): void => {
      this.#open.delete(request);
    };
    page.on('request', (request) => this.#open.add(request));
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  /** Waits as a person does, who presses the next key when the page has stopped moving. */
  async wait(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await expect.poll(() => this.#open.size, { intervals: [10, 20, 50] }).toBe(0);
      await this.#page.evaluate(drawn);
      if (this.#open.size === 0) return;
    }
  }
}

/** Runs in the page: whatever is being drawn stands there. */
async function drawn(): Promise<void> {
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
}
