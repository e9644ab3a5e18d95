import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** WCAG 2.2 AA and the best practices that axe knows; and of those, what another theme can break. */
const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
type Rules = typeof everything | typeof colours;

/** As much of axe-core as a page needs. */
type Axe = {
  run(
    context: Document,
    options: {
      runOnly: { type: 'tag' | 'rule'; values: readonly string[] };
      resultTypes: readonly 'violations'[];
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
export async function violationsOn(page: Page, rules: Rules = everything): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { looked, violations } = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe }; // the source above has put it there
    const found = await axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return {
      looked: found.passes.length,
      violations: found.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
        ),
      ),
    };
  }, rules);
  // A page that has not loaded breaks no rule either.
  expect(looked).toBeGreaterThan(rules === everything ? 15 : 0);
  return violations;
}

/** Nothing is wrong in the light; nor in the dark, where the same page stands in other colours. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const [colorScheme, rules] of [
    ['light', everything],
    ['dark', colours],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(settled);
    expect.soft(await violationsOn(page, rules), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** Colours that fade into others are judged where they end, those out of sight too. */
async function settled(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  for (const fading of document.getAnimations())
    if (fading instanceof CSSTransition) fading.finish();
}
