import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** The key that opens the director at the customer's part, then at the part looked at last, and then closes it. */
const NEXT_PANEL = 'Control+Alt+d';
const FILE = { palette: 'Load customers' } as const;

/** The demo's own panels: what the customer gets, and the strings of the world. */
export class DemoDock {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly #customer: Locator;
  readonly menu: Locator;
  readonly panel: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
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
    await this.#hands.check(this.#part('Customers file'));
    await this.#hands.attach(
      this.panel.getByLabel('A CSV file in UTF-8'),
      { name: 'customers.csv', mimeType: 'text/csv', buffer: content },
      FILE,
    );
  }
  /** Turns the open panel to a part by its words. */
  async show(part: string): Promise<void> {
    await choose(this.#part(part));
  }
  /** Begins a story that is told by itself as far as a point. */
  async tell(story: RegExp, point: string): Promise<void> {
    await choose(this.panel.getByRole('radio', { name: story }));
    await this.panel.getByLabel('Begin at').selectOption({ label: point });
    await this.panel.getByRole('button', { name: 'Begin this story' }).click();
  }
  /** The link to the state that stands here, as the panel shows it. */
  async link(): Promise<string> {
    await this.show('This state');
    await this.panel.getByRole('button', { name: 'Copy link to this state' }).click();
    return this.panel.getByLabel('Link to this state').inputValue();
  }
  /** Opens a second tab with somebody at a desk of it. */
  async seat(person: RegExp): Promise<Page> {
    await this.show('This state');
    const list = this.panel.getByLabel('Who sits there');
    const label = await list.getByRole('option', { name: person }).first().innerText();
    await list.selectOption({ label });
    const opened = this.#page.context().waitForEvent('page');
    await this.panel.getByRole('button', { name: 'Open in a second tab' }).click();
    return opened;
  }
  #part(name: string): Locator {
    return this.panel.getByRole('radio', { name, exact: true });
  }
  /** Takes the panel away that lies over the desk. */
  async close(): Promise<void> {
    const isMenu = (await this.menu.getAttribute('aria-expanded')) === 'true';
    const close = this.panel.getByRole('button', { name: 'Close the demo panel' });
    await this.#hands.press(close, isMenu ? [NEXT_PANEL] : [NEXT_PANEL, NEXT_PANEL]);
    await expect(this.panel).toBeHidden();
  }
}

/** Chooses by the keyboard, wherever the choice lies under what is drawn. */
async function choose(choice: Locator): Promise<void> {
  await choice.press('Space');
  await expect(choice).toBeChecked();
}
