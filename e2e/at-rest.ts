import type { Page, Request } from 'playwright/test';

/** How long somebody waits for a page that still loads before they press on, in milliseconds. */
const PATIENCE = 10_000;
/** An answer may ask for more: so many times the page is looked at again. */
const ROUNDS = 5;

/** Tells when a tab rests: every call is answered, and what was answered is drawn. */
export class AtRest {
  readonly #page: Page;
  readonly #open = new Set<Request>();
  #onAnswer: () => void = () => undefined;

  constructor(page: Page) {
    this.#page = page;
    const answered = (request: Request): void => {
      this.#open.delete(request);
      if (this.#open.size === 0) this.#onAnswer();
    };
    page.on('request', (request) => this.#open.add(request));
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  /** Waits as a person does, who presses the next key when the page has stopped moving; a call that hangs is not waited for. */
  async wait(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await this.#answered();
      await this.#page.evaluate(drawn);
      if (this.#open.size === 0) return;
    }
  }

  async #answered(): Promise<void> {
    if (this.#open.size === 0) return;
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, PATIENCE);
      this.#onAnswer = () => {
        clearTimeout(patience);
        resolve();
      };
    });
  }
}

/** Runs in the page: whatever is being drawn stands there. */
async function drawn(): Promise<void> {
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
}
