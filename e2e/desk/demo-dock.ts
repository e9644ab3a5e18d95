import type { Locator, Page } from 'playwright/test';

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
  /** Hands a file of customers to the demo. */
  async chooseFile(name: string, content: Buffer): Promise<void> {
    await this.panel
      .getByLabel('A CSV file in UTF-8')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: content });
  }
}
