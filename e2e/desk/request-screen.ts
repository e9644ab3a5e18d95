import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** How somebody comes to a new note from anywhere on the page. */
export const NOTE = { palette: 'New note' } as const;

/** The page of one request. */
export class RequestScreen {
  readonly #page: Page;
  readonly next: Locator;
  readonly trail: Locator;
  readonly steps: Locator;
  readonly note: Locator;
  readonly saveNote: Locator;
  readonly close: Locator;
  readonly approve: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.next = page.getByRole('region', { name: 'Next' });
    this.trail = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
    this.steps = page.getByRole('list', { name: 'Steps of the procedure' });
    this.note = page.getByLabel('New note');
    this.saveNote = page.getByRole('button', { name: 'Save note' });
    this.close = this.next.getByRole('button', { name: 'Close request' });
    this.approve = page.getByRole('main').getByRole('button', { name: 'Approve', exact: true });
  }
  async goTo(id: string): Promise<void> {
    await this.#page.goto(`/requests/${id}`);
    await this.isShown();
  }
  async isShown(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Trail' })).toBeVisible();
    await expect(this.trail.first()).toBeVisible();
  }
  /** What stands in the field for a note once it was taken: nothing. */
  async isNoted(): Promise<void> {
    await expect(this.note).toHaveValue('');
  }
  /** A state or condition as the line above the title says it. */
  pill(words: string): Locator {
    return this.#page.getByRole('main').getByText(words, { exact: true }).first();
  }
  /** Where the bar under a disabled button says why. */
  async isBarred(button: Locator, why: string | RegExp): Promise<void> {
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription(why);
  }
}
