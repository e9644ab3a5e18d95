import { test as base, expect } from 'playwright/test';
import { CustomerSide, Weather, WorldClock } from './demo.ts';
import { Desk } from './desk/desk.ts';
import { oneOf, type Person, type RoleName } from './desk/people.ts';
import { leaveTrail } from './evidence.ts';
import { Hands, MOST_KEYS_A_STEP } from './hands.ts';
import type { By } from './hands.ts';
import { type Host, hostOfWorker } from './host.ts';
import { expectAudit } from './proof.ts';
import { Watch } from './watch.ts';

/** What a test is given: a fresh world, the strings behind it, and a watch that no test can leave out. */
type Fixtures = {
  /** What drives the console. */
  readonly by: By;
  /** Hands on the first tab, which count their steps; judged after every test that a keyboard drives. */
  readonly hands: Hands;
  /** Opens the console on a named starting point, as far as the sign-in screen. */
  readonly desk: (scenario: string) => Promise<Desk>;
  /** Signs in on the desk that was opened, or on an ordinary morning, as a role or as a person; the first screen of the role stands there. */
  readonly signedInAs: (who: RoleName | Person) => Promise<Desk>;
  /** The clock of the pretended world. */
  readonly clock: WorldClock;
  /** What goes wrong. */
  readonly faults: Weather;
  /** The customer at the other end. */
  readonly customerSide: CustomerSide;
  /** Policies, console, addresses, titles, storage and other origins; judged after every test. */
  readonly watch: Watch;
  /** The trail on screen says exactly this, oldest first, and the whole log behind it verifies. Gives the log's lines. */
  readonly expectAudit: (sentences: readonly string[]) => Promise<string[]>;
  /** The desk that this test has opened. */
  readonly opened: { desk: Desk | null };
  /** What a failed test leaves beside its picture and its trace. */
  readonly evidence: undefined;
};

/** What all tests of one worker share. */
type Shared = {
  /** The host behind the pages; null where each page brings its own world along. */
  readonly host: Host | null;
};

export const test = base.extend<Fixtures, Shared>({
  host: [
    async ({}, use) => {
      const host = await hostOfWorker();
      await use(host);
      host?.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host, baseURL }, use) => {
    await use(host?.url ?? baseURL);
  },
  opened: async ({}, use) => {
    await use({ desk: null });
  },
  evidence: [
    async ({ context }, use, info) => {
      await use(undefined);
      if (info.status !== info.expectedStatus) await leaveTrail(context, info);
    },
    { auto: true },
  ],
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
  desk: async ({ page, hands, host, opened, watch: _watch }, use, info) => {
    await use(async (scenario) => {
      if (host !== null && !(await host.begin(scenario)))
        info.annotations.push({ type: 'as it stands', description: `not begun: ${scenario}` });
      await page.goto(host === null ? `/?scenario=${scenario}` : '/');
      const desk = new Desk(page, hands);
      await desk.signInScreen.isShown();
      opened.desk = desk;
      return desk;
    });
  },
  signedInAs: async ({ desk, opened }, use) => {
    await use(async (who) => {
      const at = opened.desk ?? (await desk('everyday'));
      return at.signIn(typeof who === 'string' ? oneOf(who) : who);
    });
  },
  expectAudit: async ({ page }, use) => {
    await use(async (sentences) => expectAudit(page, sentences));
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
