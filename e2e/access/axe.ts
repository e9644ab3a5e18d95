import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** WCAG 2.2 AA and the best practices that axe knows. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** As much of axe-core as a page needs. */
type Axe = {
  run(
    context: Document | Element,
    options: {
      runOnly: { type: 'tag' | 'rule'; values: readonly string[] };
      resultTypes: readonly 'violations'[];
      preload: boolean;
    },
  ): Promise<{
    passes: readonly unknown[];
    violations: readonly {
      id: string;
      nodes: readonly { target: readonly string[]; failureSummary: string }[];
    }[];
  }>;
};

/** What axe found, one line each; fails on a page too empty to judge. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { looked, violations } = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: Axe }; // the source above has put it there
    // Style sheets and media are read anew for rules that are none of these, or that need a sound.
    const how = { resultTypes: ['violations'], preload: false } as const;
    const found = await axe.run(document, { runOnly: { type: 'tag', values }, ...how });
    /** A bar that stays while the page scrolls lies over something always; that is no fault once it can scroll free. */
    const isTooSmallAnywhere = async (target: string): Promise<boolean> => {
      const element = document.querySelector(target);
      element?.scrollIntoView({ block: 'center' });
      const runOnly = { type: 'rule', values: ['target-size'] } as const;
      const again = await axe.run(element ?? document, { runOnly, ...how });
      return again.violations.length > 0;
    };
    const lines: string[] = [];
    for (const { id, nodes } of found.violations)
      for (const { target, failureSummary } of nodes) {
        const where = target.join(' ');
        if (id === 'target-size' && !(await isTooSmallAnywhere(where))) continue;
        lines.push(`${id} at ${where}: ${failureSummary}`);
      }
    scrollTo(0, 0);
    return { looked: found.passes.length, violations: lines };
  }, tags);
  // A page that has not loaded breaks no rule either.
  expect(looked).toBeGreaterThan(15);
  return violations;
}

/** Nothing is wrong in the light, nor in the dark: for a state that no walk through the screens passes. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(settled);
    expect.soft(await violationsOn(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** Runs in the page: what fades or slides is judged where it ends. */
export async function settled(): Promise<void> {
  await new Promise<void>((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        done();
      }),
    );
  });
  for (const moving of document.getAnimations()) {
    const { iterations } = moving.effect?.getTiming() ?? {};
    if (iterations !== Infinity) moving.finish();
  }
}
