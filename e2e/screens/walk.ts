import type { Page } from 'playwright/test';
import { Looker } from '../access/looker.ts';
import { locales } from '../access/views.ts';
import { expect, test } from '../fixtures.ts';

/** What a walk is given: a tab, and eyes that judge what stands in it. */
type Walk = (given: { readonly page: Page; readonly look: Looker }) => Promise<void>;

// A run of CI walks two of the languages, others each day; a run by hand walks them all.
const walked = locales.filter((locale) => locale !== process.env['LEFT_OUT_LANGUAGE']);

/**
 * A walk through states of pages, once in each language: keys and roles say the same in all of them. `least` states
 * are passed; fewer would be a walk that lost its way.
 */
export function inEachLanguage(title: string, least: number, walk: Walk): void {
  for (const locale of walked) {
    test.describe(`screens in ${locale}`, () => {
      test.use({ locale });
      test.describe.configure({ timeout: 240_000 });

      test(title, async ({ page }) => {
        const look = new Looker(page, locale);
        await walk({ page, look });
        tell(look, least);
      });
    });
  }
}

/** The figures of a walk, which the runner's report keeps. */
function tell(look: Looker, least: number): void {
  const { places, judged, measured } = look.tally;
  test.info().annotations.push({ type: 'page states', description: String(judged) });
  process.stdout.write(
    `      axe on ${judged} page states, boxes on ${measured}: ${test.info().titlePath.slice(1).join(' › ')}\n`,
  );
  expect(places).toBeGreaterThanOrEqual(least);
}
