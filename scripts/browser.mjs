// Finds a Chromium, Chrome or Edge for the browser tests; run as a command it also installs one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const INSTALL_LIMIT_MS = 300_000;
/** What is only quicker is not waited for so long. */
const SHELL_LIMIT_MS = 90_000;

/** Launch options that every script and test uses with the browser found. */
export const launchArgs = ['--disable-quic', '--disable-background-networking'];

const branded = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

// It has no window to draw, as Playwright's own: the same tests take a quarter less time in it.
const shell = 'chromium-headless-shell';
const onPath = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/**
 * The browser to use, or null. `executablePath` is undefined for Playwright's own.
 * `E2E_BROWSER` wins and must exist.
 * @returns {{ executablePath: string | undefined, found: string } | null}
 */
export function findBrowser() {
  const named = process.env.E2E_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`E2E_BROWSER names ${named}, which does not exist.`);
    return { executablePath: named, found: named };
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { executablePath: undefined, found: own };
  const installed = (branded[process.platform] ?? []).find((file) => existsSync(file));
  if (installed) return { executablePath: installed, found: installed };
  const command = onPath.flatMap(whereIs).find(answers);
  return command ? { executablePath: command, found: command } : null;
}

/**
 * Launch options for `chromium.launch` and for Playwright's `use.launchOptions`.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function browserLaunchOptions() {
  const browser = findBrowser();
  if (!browser) throw new Error('No browser yet: run `npm run browser`.');
  return browser.executablePath
    ? { args: launchArgs, executablePath: browser.executablePath }
    : { args: launchArgs };
}

function whereIs(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(existsSync);
}

// A stub that only points to another package manager exists but does not answer.
function answers(file) {
  const asked = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return asked.status === 0 && /\d+\.\d+/.test(asked.stdout);
}

function installWithPlaywright() {
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  const run = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: INSTALL_LIMIT_MS,
  });
  return run.status === 0;
}

function installWithApt(packages, timeout) {
  const mayApt =
    process.platform === 'linux' && process.getuid?.() === 0 && !process.env.E2E_NO_APT;
  if (!mayApt || whereIs('apt-get').length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const how = /** @type {const} */ ({ stdio: 'inherit', env, timeout });
  try {
    execFileSync('apt-get', ['update'], how);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], how);
  } catch (error) {
    console.error(`apt-get failed: ${String(error)}`);
  }
}

function main() {
  let browser = findBrowser();
  if (!browser) {
    console.log('No browser found: asking Playwright for its own.');
    installWithPlaywright();
    browser = findBrowser();
  }
  if (!browser) {
    console.log('Still none: asking the system for one.');
    installWithApt(['chromium'], INSTALL_LIMIT_MS);
    browser = findBrowser();
  }
  // A machine of one's own keeps the browser that it has; one that only tests gets the quicker one.
  if (
    process.env.CI &&
    !process.env.E2E_BROWSER &&
    onPath
      .slice(1)
      .flatMap(whereIs)
      .includes(browser?.found ?? '')
  ) {
    installWithApt([shell], SHELL_LIMIT_MS);
    browser = findBrowser();
  }
  if (!browser) {
    console.error('No Chromium, Chrome or Edge. Install one, or set E2E_BROWSER=/path/to/browser.');
    process.exit(1);
  }
  console.log(`Browser: ${browser.found}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
