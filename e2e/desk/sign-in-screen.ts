import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Hands } from '../hands.ts';
import type { Person } from './people.ts';

/** The way in. */
export class SignInScreen {
  readonly #page: Page;
  readonly #hands: Hands;
  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
  }
  /** What a person sees once it is there: the heading, and people to choose. */
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible();
    await expect(this.#page.getByRole('button', { name: 'Zane Holt Auditor' })).toBeVisible();
  }
  person({ name, role }: Person): Locator {
    return this.#page.getByRole('button', { name: `${name} ${role}` }).first();
  }
  async choose(person: Person): Promise<void> {
    this.#hands.tally.isPaused = true;
    await this.#hands.press(this.person(person));
    this.#hands.tally.isPaused = false;
  }
}
