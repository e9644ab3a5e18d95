// The moves of the bench at the console, by what every language has.

export const READY = '[data-ready="queue"]';

/**
 * A page of its own that has been nowhere; `scenario` begins a world there, `person` signs in by initials.
 * @param {{ browser: import('playwright').Browser, url: string, scenario?: string, person: string, path?: string }} wanted
 */
export async function openDesk({ browser, url, scenario, person, path = 'queue' }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${url}${scenario === undefined ? '' : `?scenario=${scenario}`}`);
  await page.locator('[data-ready="sign-in"]').waitFor();
  await page.getByRole('button').filter({ hasText: person }).first().click();
  await page.locator('[data-ready="sign-in"]').waitFor({ state: 'detached' });
  await page.locator('#main h1').first().waitFor();
  if (path !== '') await page.goto(new URL(path, url).href);
  return { context, page };
}

/** The longest that a page which draws nothing is waited for to call itself idle, in ms. */
const IDLE_AT_LATEST = 2_000;

/** Nothing in flight, nothing waiting to be drawn, and no work for later left. */
export async function rested(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    (timeout) =>
      new Promise((resolve) =>
        requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), {
          timeout,
        }),
      ),
    IDLE_AT_LATEST,
  );
}

/** The words of the table on the page, for a plain page of the same. */
export function tableOf(page) {
  return page.evaluate(() => {
    const words = (cells) => [...cells].map((cell) => cell.textContent ?? '');
    const lines = [...document.querySelectorAll('#main tbody tr')].filter(
      (row) => row.getAttribute('aria-hidden') !== 'true',
    );
    return {
      head: words(document.querySelectorAll('#main thead th')),
      rows: lines.map((row) => words(row.querySelectorAll('td, th'))),
    };
  });
}
