import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** The key that opens one panel of the demo, then the other, and then none. */
const NEXT_PANEL = 'Control+Alt+d';
const FILE = { palette: 'Load customers' } as const;

/** The demo's own panels: what the customer gets, and the strings of the world. */
export class DemoDock {
  readonly #hands: Hands;
  readonly #customer: Locator;
  readonly menu: Locator;
  readonly panel: Locator;
  constructor(page: Page, hands: Hands) {
    this.#hands = hands;
    const switches = page.getByRole('group', { name: 'Demo' });
    this.#customer = switches.getByRole('button', { name: 'Customer’s side' });
    this.menu = switches.getByRole('button', { name: 'Director' });
    this.panel = page.getByRole('complementary', { name: 'Demo panel' });
  }
  /** Shows what the customer gets. */
  async openCustomer(): Promise<void> {
    await this.#hands.press(this.#customer, [NEXT_PANEL]);
    await expect(this.panel).toBeVisible();
  }
  /** Shows the strings of the world. */
  async openMenu(): Promise<void> {
    await this.#hands.press(this.menu, [NEXT_PANEL, NEXT_PANEL]);
    await expect(this.panel).toBeVisible();
  }
  /** Loads a file of customers that a desk collected, its contents as of a day; what its columns hold is left as guessed. */
  async load(content: Buffer, desk: string, asOf: string): Promise<void> {
    await this.check(content, desk, asOf);
    const load = this.panel.getByRole('button', { name: /^Load \d+ customers/ });
    await expect(load.or(this.panel.getByText(/^Nothing was loaded/))).toBeVisible();
    if (await load.isVisible()) await this.#hands.press(load);
  }
  /** Looks what loading the file would do. */
  async check(content: Buffer, desk: string, asOf: string): Promise<void> {
    await this.chooseFile(content);
    await this.#hands.choose(this.panel.getByLabel('Desk that collected it'), desk);
    await this.#hands.write(this.panel.getByLabel('Contents as of'), asOf);
    await this.#hands.press(this.panel.getByRole('button', { name: /^Check \d+ rows/ }));
  }
  /** Hands a file of customers to the demo. */
  async chooseFile(content: Buffer): Promise<void> {
    await this.#hands.attach(
      this.panel.getByLabel('A CSV file in UTF-8'),
      { name: 'customers.csv', mimeType: 'text/csv', buffer: content },
      FILE,
    );
  }
  /** Takes the panel away that lies over the desk. */
  async close(): Promise<void> {
    const isMenu = (await this.menu.getAttribute('aria-expanded')) === 'true';
    const close = this.panel.getByRole('button', { name: 'Close the demo panel' });
    await this.#hands.press(close, isMenu ? [NEXT_PANEL] : [NEXT_PANEL, NEXT_PANEL]);
    await expect(this.panel).toBeHidden();
  }
}
