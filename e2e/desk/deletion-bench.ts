import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';
import { PIN } from './people.ts';

/** The key of the deletion puts the focus on what it waits for. */
const DELETION = ['e'];

/** Where a deletion is decided, confirmed, started and seen through. */
export class DeletionBench {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly #main: Locator;
  readonly counts: Locator;
  readonly words: Locator;
  readonly pin: Locator;
  readonly undo: Locator;
  readonly certificate: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
    const main = page.getByRole('main');
    this.#main = main;
    this.counts = main.getByRole('list', { name: 'What goes and what stays' });
    this.words = main.getByLabel('Type the words to confirm');
    this.pin = main.getByLabel('PIN');
    this.undo = main.getByRole('button', { name: 'Undo the deletion' });
    this.certificate = main.getByRole('region', { name: /^(Certificate of|What went)/ });
  }
  /** The record of a person, by its id. */
  record(id: string): Locator {
    return this.#page.getByRole('main').getByRole('region', { name: id });
  }
  /** Confirms in words: the given ones, else those that the page asks for. A second person decides then. */
  async propose(words?: string): Promise<void> {
    const asked = words ?? (await this.#asked());
    await this.#hands.write(this.words, asked, DELETION);
    await this.#hands.enter();
    await expect(this.#main).toContainText('A second person decides');
  }
  /** Types the PIN, which starts what was approved. */
  async start(): Promise<void> {
    await this.#hands.write(this.pin, PIN, DELETION);
    await this.#hands.enter();
  }
  async #asked(): Promise<string> {
    const line = this.#main.getByText(/Type exactly: delete \d+ items?/).first();
    const words = /delete \d+ items?/.exec(await line.innerText())?.[0];
    if (words === undefined) throw new Error('The page asks for no words.');
    return words;
  }
}
