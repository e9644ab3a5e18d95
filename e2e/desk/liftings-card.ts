import type { Locator, Page } from 'playwright/test';

/** The heading of the card, by which the palette leads to it. */
export const LIFTINGS = 'Who was erased and wants to come back';

/** Where two privacy officers let somebody come in again who was erased. */
export class LiftingsCard {
  readonly card: Locator;
  readonly email: Locator;
  readonly pin: Locator;
  readonly lift: Locator;
  constructor(page: Page) {
    this.card = page.getByRole('region', { name: LIFTINGS });
    this.email = this.card.getByLabel('E-mail');
    this.pin = this.card.getByLabel('PIN');
    this.lift = this.card.getByRole('button', { name: 'Lift them' });
  }
}
