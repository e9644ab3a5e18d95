import type { Page } from 'playwright/test';

/** Building what is disclosed, and handing it over. */
export class DisclosureBuilder {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  get page(): Page {
    return this.#page;
  }
}
