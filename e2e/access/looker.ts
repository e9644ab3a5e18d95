import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { settled, violationsOn } from './axe.ts';
import { boxesOn, coveredFocusOn } from './boxes.ts';
import { colourAs, lookAs, settingsOf, views } from './views.ts';
import type { Judged, ShownLocale, View } from './views.ts';
import { said } from './words-shown.ts';

/**
 * Looks at the states of one walk in one language: boxes in every width, axe over the covering set.
 * Nothing is judged before the page says what it is.
 */
export class Looker {
  readonly #page: Page;
  readonly #locale: ShownLocale;
  readonly #due: (place: number) => readonly Judged[];
  #places = 0;
  #judged = 0;
  #measured = 0;

  constructor(
    page: Page,
    locale: ShownLocale,
    due: (place: number) => readonly Judged[] = (place) => settingsOf(place, locale),
  ) {
    this.#page = page;
    this.#locale = locale;
    this.#due = due;
  }

  /** How many states of pages axe has judged, and how many were measured. */
  get tally(): { readonly places: number; readonly judged: number; readonly measured: number } {
    return { places: this.#places, judged: this.#judged, measured: this.#measured };
  }

  /** Words of the language in force. */
  said(key: string): RegExp {
    return said(this.#locale, key);
  }

  /**
   * Judges what stands on the screen. `shows` is what the state is known by: the catalogue's name of a heading, or
   * where it has none, something else that only this state shows. `timeout` is in milliseconds.
   */
  async at(state: string, shows: string | Locator, timeout = 20_000): Promise<void> {
    const found =
      typeof shows === 'string'
        ? this.#page.getByRole('heading', { name: this.said(shows) })
        : shows;
    await this.#judge(state, async () => {
      const first = found.filter({ visible: true }).first();
      await expect(first, `is it ${state}?`).toBeVisible({ timeout });
    });
  }

  async #judge(state: string, isShown: () => Promise<void>): Promise<void> {
    const page = this.#page;
    await expect(page.locator('html')).toHaveAttribute('lang', this.#locale);
    await isShown();
    const due = this.#due(this.#places);
    this.#places += 1;
    // The names of the record are its keys.
    for (const view of Object.keys(views) as View[]) {
      await lookAs(page, view);
      await page.evaluate(settled);
      const where = `${state}, ${this.#locale}, ${view}`;
      expect.soft(await boxesOn(page), where).toEqual([]);
      // Where a bar lies does not depend on the language.
      if (this.#locale === 'en' && (view === '390' || view === '1440'))
        expect.soft(await coveredFocusOn(page), `${where}, focus`).toEqual([]);
      this.#measured += 1;
      for (const { colours } of due.filter((one) => one.view === view)) {
        expect.soft(await violationsIn(page, colours), `${where}, ${colours}`).toEqual([]);
        this.#judged += 1;
      }
    }
    await lookAs(page, '1440');
    // Still the same state: no width has closed or changed it.
    await isShown();
  }
}

/** What axe finds in a theme; the page is light before and after. */
async function violationsIn(page: Page, colours: Judged['colours']): Promise<string[]> {
  if (colours === 'light') return violationsOn(page);
  await colourAs(page, colours);
  await page.evaluate(settled);
  const found = await violationsOn(page);
  await colourAs(page, 'light');
  return found;
}
