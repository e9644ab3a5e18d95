import type { Locator, Page } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** Building what is disclosed, and handing it over. */
export class DisclosureBuilder {
  readonly #hands: Hands;
  readonly build: Locator;
  readonly read: Locator;
  readonly texts: Locator;
  readonly saveAndPreview: Locator;
  readonly preview: Locator;
  readonly look: Locator;
  readonly hide: Locator;
  readonly askSupervisor: Locator;
  readonly deliveries: Locator;
  readonly handOver: Locator;
  readonly close: Locator;
  constructor(page: Page, hands: Hands) {
    this.#hands = hands;
    const main = page.getByRole('main');
    this.build = main.getByRole('button', { name: 'Build disclosure' });
    this.read = main.getByRole('button', { name: 'Read the items' });
    this.preview = main.getByRole('table', { name: 'Preview as the customer' });
    /** The free texts that a decision can be made on, in their order. */
    this.texts = this.preview.getByRole('group', { name: /^Decision for/ });
    this.saveAndPreview = main.getByRole('button', { name: 'Save and preview' });
    this.look = main.getByRole('button', { name: 'Preview as the customer sees it' });
    this.hide = main.getByRole('button', { name: 'Hide now' });
    this.askSupervisor = main.getByRole('button', { name: /^Ask a supervisor about the withheld/ });
    this.deliveries = main.getByRole('group', { name: 'Delivery' });
    this.handOver = main.getByRole('button', { name: 'Hand over' });
    this.close = main.getByRole('button', { name: 'Close request' }).last();
  }
  /** The choice for a free text, by its place: "Include", "Black out parts", "Withhold". */
  decision(place: number, words: string): Locator {
    return this.texts.nth(place).getByRole('radio', { name: words });
  }
  /** Presses the button that makes the chosen decision hold. */
  async decide(place: number): Promise<void> {
    await this.#hands.press(
      this.preview
        .locator('form')
        .nth(place)
        .getByRole('button', { name: /^(Decide|Decided)/ }),
    );
  }
  /** A way of delivery, by its words. */
  delivery(words: string | RegExp): Locator {
    return this.deliveries.getByRole('radio', { name: words });
  }
}
