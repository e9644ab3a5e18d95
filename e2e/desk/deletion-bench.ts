import type { Locator, Page } from 'playwright/test';

/** Where a deletion is decided, confirmed, started and seen through. */
export class DeletionBench {
  readonly #page: Page;
  readonly counts: Locator;
  readonly words: Locator;
  readonly propose: Locator;
  readonly pin: Locator;
  readonly start: Locator;
  readonly undo: Locator;
  readonly certificate: Locator;
  constructor(page: Page) {
    this.#page = page;
    const main = page.getByRole('main');
    this.counts = main.getByRole('list', { name: 'What goes and what stays' });
    this.words = main.getByLabel('Type the words to confirm');
    this.propose = main.getByRole('button', { name: 'Ask for approval' });
    this.pin = main.getByLabel('PIN');
    this.start = main.getByRole('button', { name: 'Start the deletion' }).last();
    this.undo = main.getByRole('button', { name: 'Undo the deletion' });
    this.certificate = main.getByRole('region', { name: /^(Certificate of|What went)/ });
  }
  /** The record of a person, by its id. */
  record(id: string): Locator {
    return this.#page.getByRole('main').getByRole('region', { name: id });
  }
}
