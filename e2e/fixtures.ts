import { test as base, expect } from 'playwright/test';
import { CustomerSide, Weather, WorldClock } from './demo.ts';
import { Desk } from './desk/desk.ts';
import { Hands, MOST_KEYS_A_STEP } from './hands.ts';
import type { By } from './hands.ts';
import { Watch } from './watch.ts';

/** What a test is given: a fresh world, the strings behind it, and a watch that no test can leave out. */
type Fixtures = {
  /** What drives the console. */
  readonly by: By;
  /** Hands on the first tab, which count their steps; judged after every test that a keyboard drives. */
  readonly hands: Hands;
  /** Opens the console on a named starting point, as far as the sign-in screen. */
  readonly desk: (scenario: string) => Promise<Desk>;
  /** The clock of the pretended world. */
  readonly clock: WorldClock;
  /** What goes wrong. */
  readonly faults: Weather;
  /** The customer at the other end. */
  readonly customerSide: CustomerSide;
  /** Policies, console, addresses, titles, storage and other origins; judged after every test. */
  readonly watch: Watch;
};

export const test = base.extend<Fixtures>({
  by: ['mouse', { option: true }],
  hands: async ({ page, by }, use, info) => {
    const hands = new Hands(page, by);
    await use(hands);
    const { taken, byMouse } = hands.tally;
    if (by === 'mouse' || byMouse === 0 || info.status !== info.expectedStatus) return;
    info.annotations.push({ type: 'steps', description: `${taken} keys, ${byMouse} by mouse` });
    process.stdout.write(`      ${taken} keys for ${byMouse} steps by mouse: ${info.title}\n`);
    expect(taken).toBeLessThanOrEqual(MOST_KEYS_A_STEP * byMouse);
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await Watch.over(context, baseURL ?? '');
      await use(watch);
      expect(await watch.findings()).toEqual([]);
    },
    { auto: true },
  ],
  // The watch stands first, so that the very first page is watched.
  desk: async ({ page, hands, watch: _watch }, use) => {
    await use(async (scenario) => {
      await page.goto(`/?scenario=${scenario}`);
      const desk = new Desk(page, hands);
      await desk.signInScreen.isShown();
      return desk;
    });
  },
  clock: async ({ page }, use) => {
    await use(new WorldClock(page));
  },
  faults: async ({ page }, use) => {
    await use(new Weather(page));
  },
  customerSide: async ({ page }, use) => {
    await use(new CustomerSide(page));
  },
});

export { expect };
