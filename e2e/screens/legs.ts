import type { Locator, Page } from 'playwright/test';
import type { Looker } from '../access/looker.ts';

/** A button by the catalogue’s name of its words. */
export function button(main: Locator, look: Looker, key: string): Locator {
  return main.getByRole('button', { name: look.said(key) });
}

/** A screen is there once it says so. */
export async function isReady(page: Page, screen: string): Promise<void> {
  await page.locator(`main[data-ready="${screen}"]`).waitFor();
}

/**
 * Follows an address as a link inside the console does: the page is the same, and so is the world in it. Whoever calls
 * waits for something that only the place aimed at shows.
 */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
  }, address);
}

/** Follows a link to a request; it stands there with its trail. */
export async function toRequest(page: Page, id: string): Promise<void> {
  await follow(page, `/requests/${id}`);
  await page.getByRole('main').locator('header code').getByText(id, { exact: true }).waitFor();
  await trail(page);
}

/** Somebody else sits down at the same desk. */
export async function anotherPerson(page: Page, name: RegExp, screen: string): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await isReady(page, screen);
}

/** What is open beside the page. */
export function beside(page: Page): Locator {
  return page.getByRole('main').getByRole('complementary');
}

/** A page with a trail is there once its trail is. */
export async function trail(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('time').first().waitFor();
}

/** Opens a dialog by its key, looks at it and closes it. */
export async function inDialog(
  look: Looker,
  page: Page,
  key: string,
  state: string,
  heading: string,
): Promise<void> {
  await page.keyboard.press(key);
  await dialog(look, page, state, heading);
}

/** Looks at the dialog that opens now, and closes it. */
export async function dialog(
  look: Looker,
  page: Page,
  state: string,
  heading: string,
): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await look.at(state, heading);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
