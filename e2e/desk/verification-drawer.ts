import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';

/** What a caller says when asked a question; a test's own words for who does not know. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** The questions as the drawer words them, by the words the cast uses for its answers. */
const questions = {
  'customer-number': 'Customer number',
  'last-invoice-number': 'Last invoice number',
  'last-invoice-amount': 'Last invoice amount',
  'first-contract-month': 'Month of the first contract',
  'event-booked': 'Event booked',
  'product-plan': 'Product plan',
  'delivery-reference': 'Delivery reference',
} as const;

/** Proof of identity, beside the request. */
export class VerificationDrawer {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly drawer: Locator;
  readonly ask: Locator;
  readonly answers: Locator;
  readonly check: Locator;
  readonly verdict: Locator;
  readonly meter: Locator;
  readonly sendCode: Locator;
  readonly code: Locator;
  readonly confirmCode: Locator;
  readonly declare: Locator;
  readonly build: Locator;
  readonly compare: Locator;
  readonly workbench: Locator;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
    this.drawer = page.getByRole('complementary', { name: 'Verify identity' });
    this.ask = this.drawer.getByRole('button', { name: /^Ask (the|other) questions/ });
    this.answers = this.drawer.getByPlaceholder('what the caller says');
    this.check = this.drawer.getByRole('button', { name: /^Check (all|the answer)/ });
    this.verdict = this.drawer.getByRole('status');
    this.meter = this.drawer.getByRole('meter', { name: 'Assurance meter' });
    this.sendCode = this.drawer.getByRole('button', { name: 'Send a code' });
    this.code = this.drawer.getByLabel('Code that the caller reads out');
    this.confirmCode = this.drawer.getByRole('button', { name: 'Confirm code' });
    this.declare = this.drawer.getByRole('button', { name: 'They agreed: record' });
    this.build = this.drawer.getByRole('button', { name: 'Build disclosure' });
    this.workbench = this.drawer.getByRole('button', { name: 'Open the workbench' });
    this.compare = this.drawer.getByRole('button', { name: 'Compare' });
  }
  async open(): Promise<void> {
    await this.#hands.press(
      this.#page
        .getByRole('region', { name: 'Next' })
        .getByRole('button', { name: 'Verify identity' }),
    );
    await expect(this.drawer).toBeVisible();
  }
  /** What the caller says to each question of the open set, in the order of the fields. */
  async saidBy(answers: Answers): Promise<string[]> {
    await this.answers.first().waitFor();
    const fields = await this.answers.all();
    return Promise.all(
      fields.map(async (field) => {
        const label = await field.evaluate((input) =>
          input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : '',
        );
        const question = Object.entries(questions).find(([, words]) =>
          label.startsWith(words),
        )?.[0];
        return answers[question ?? ''] ?? '';
      }),
    );
  }
  /** Asks a set, types what the caller says, and checks it. */
  async askAndCheck(answers: Answers | string): Promise<void> {
    await this.#hands.press(this.ask);
    await this.answers.first().waitFor();
    const said =
      typeof answers === 'string'
        ? Array.from({ length: await this.answers.count() }, () => answers)
        : await this.saidBy(answers);
    for (const [at, words] of said.entries()) await this.#hands.write(this.answers.nth(at), words);
    await this.#hands.press(this.check);
  }
  /** Sends a code and types what the customer tells back. */
  async tellCode(codeTold: () => Promise<string>): Promise<void> {
    await this.#hands.press(this.sendCode);
    await this.code.waitFor();
    await this.#hands.write(this.code, await codeTold());
    await this.#hands.press(this.confirmCode);
    await expect(this.code).toBeHidden();
  }
  /** Records that the declaration was read aloud and agreed to. */
  async agree(): Promise<void> {
    await this.#hands.press(this.declare);
  }
  /** A channel that may carry a code, by its words: "E-mail", "Phone", "Post". */
  channel(words: string): Locator {
    return this.drawer.getByRole('radio', { name: new RegExp(`^${words}`) });
  }
}
