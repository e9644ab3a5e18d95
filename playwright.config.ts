import { defineConfig } from 'playwright/test';
import { browserLaunchOptions } from './scripts/browser.mjs';
import { hostSpecs, journeysLeftOut } from './scripts/keyboard-share.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4173);
const isCi = Boolean(process.env['CI']);
const baseURL = `http://127.0.0.1:${port}`;
/** The console in front of a host of its own instead of the demo: `loopback`, or the address of one that runs. */
const host = process.env['DESK_HOST'];
/** Each kind of run keeps its own results. */
const results = host === undefined ? 'e2e' : 'e2e-host';

export default defineConfig<{ by: 'mouse' | 'keyboard' }>({
  testDir: 'e2e',
  ...(host === undefined
    ? { testMatch: '**/*.spec.ts' }
    : {
        testMatch: 'journeys/*.spec.ts',
        // What is about the demo itself.
        grepInvert: /@demo-only/,
      }),
  outputDir: `test-results/${results}`,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: isCi,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: `playwright-report/${results}` }],
    ['json', { outputFile: `test-results/${results}.json` }],
  ],
  use: {
    baseURL,
    locale: 'en',
    timezoneId: 'Asia/Tokyo',
    // A trace tells best what went wrong, and costs a third of the time.
    trace: isCi ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    bypassCSP: false,
    // A person who cannot press a button does not wait a minute to say so.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: browserLaunchOptions(),
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: [
        '**/screens/**',
        // Only a run on another host takes a share of the journeys.
        ...journeysLeftOut(host === undefined ? undefined : process.env['HOST_SHARE'], hostSpecs()),
      ],
      use: { browserName: 'chromium' },
    },
    // The long walk through every screen, in each language: a sweep of its own, of which CI takes a share.
    { name: 'screens', testDir: 'e2e/screens', use: { browserName: 'chromium' } },
    // A suite of somebody who takes the kit, as it stands in the docs.
    {
      name: 'examples',
      testDir: 'docs/examples',
      testMatch: '*.spec.ts',
      use: { browserName: 'chromium' },
    },
    // The journeys once more, by keys alone: all of them, or the share of a day.
    {
      name: 'keyboard',
      grep: /@keyboard-too/,
      testIgnore: journeysLeftOut(process.env['KEYBOARD_SHARE']),
      use: { browserName: 'chromium', by: 'keyboard' },
    },
  ],
  ...(host === undefined ? { webServer: previewed() } : {}),
});

function previewed() {
  return {
    // Not through npm or npx: those leave the server behind on some systems.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: !isCi,
    timeout: 60_000,
  };
}
