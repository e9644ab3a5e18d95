import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** The demo's own panels: what the customer gets, and the strings of the world. */
export class DemoDock {
  readonly customer: Locator;
  readonly menu: Locator;
  readonly panel: Locator;
  constructor(page: Page) {
    const switches = page.getByRole('group', { name: 'Demo' });
    this.customer = switches.getByRole('button', { name: 'Customer’s side' });
    this.menu = switches.getByRole('button', { name: 'Demo menu' });
    this.panel = page.getByRole('complementary', { name: 'Demo panel' });
  }
  /** Loads a file of customers that a desk collected, its contents as of a day; what its columns hold is left as guessed. */
  async load(content: Buffer, desk: string, asOf: string): Promise<void> {
    await this.check(content, desk, asOf);
    const load = this.panel.getByRole('button', { name: /^Load \d+ customers/ });
    await expect(load.or(this.panel.getByText(/^Nothing was loaded/))).toBeVisible();
    if (await load.isVisible()) await load.click();
  }
  /** Looks what loading the file would do. */
  async check(content: Buffer, desk: string, asOf: string): Promise<void> {
    await this.chooseFile('customers.csv', content);
    await this.panel.getByLabel('Desk that collected it').selectOption({ label: desk });
    await this.panel.getByLabel('Contents as of').fill(asOf);
    await this.panel.getByRole('button', { name: /^Check \d+ rows/ }).click();
  }
  /** Takes the panel away that lies over the desk. */
  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close the demo panel' }).click();
    await expect(this.panel).toBeHidden();
  }
  /** Hands a file of customers to the demo. */
  async chooseFile(name: string, content: Buffer): Promise<void> {
    await this.panel
      .getByLabel('A CSV file in UTF-8')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: content });
  }
}
