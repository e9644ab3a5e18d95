import type { Locator, Page } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** Putting an item right: asking, comparing, deciding, telling those who had it. */
export class CorrectionDesk {
  readonly #page: Page;
  readonly #hands: Hands;
  /** The form that writes the correction down. */
  readonly item: Locator;
  readonly asked: Locator;
  /** Held, asked and evidence side by side. */
  readonly table: Locator;
  readonly compare: Locator;
  readonly addEvidence: Locator;
  readonly accept: Locator;
  readonly go: Locator;
  readonly recipients: Locator;
  readonly tell: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
    const main = page.getByRole('main');
    this.item = page.getByLabel('Which item is wrong');
    this.asked = page.getByLabel('What is right');
    this.table = main.getByRole('table', { name: 'Held, asked and evidence side by side' });
    this.compare = page
      .getByRole('region', { name: 'Next' })
      .getByRole('button', { name: 'Compare' });
    this.addEvidence = main.getByRole('button', { name: 'Add evidence' });
    this.accept = main.getByRole('radio', { name: 'Accept', exact: true });
    this.go = main.getByRole('button', { name: 'Correct as asked' });
    this.recipients = main.getByRole('table', { name: 'Recipients of the last 12 months' });
    this.tell = page
      .getByRole('region', { name: 'Next' })
      .getByRole('button', { name: 'Tell the recipients' });
  }
  /** The row of what is held, asked, or one kind of evidence. */
  row(words: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: words, exact: true }) });
  }
  /** Adds a piece of evidence by its kind's words. */
  async evidence(kind: string, says: string, reference: string): Promise<void> {
    const main = this.#page.getByRole('main');
    await this.#hands.press(this.addEvidence.first());
    await this.#hands.check(main.getByRole('radio', { name: kind }));
    await this.#hands.write(main.getByLabel('What it says'), says);
    await this.#hands.write(main.getByLabel('Reference'), reference);
    await this.#hands.enter();
    await this.row(kind).waitFor();
  }
}
