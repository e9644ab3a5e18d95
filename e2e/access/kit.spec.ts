import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../fixtures.ts';
import { Looker } from './looker.ts';
import { everySetting, settingsOf } from './views.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = `${root}/node_modules/vite/bin/vite.js`;
const KIT = '.cache/kit';
let host: ChildProcess;
let address: string;

// One build, one host: in one worker, one after the other.
test.describe.configure({ mode: 'default', timeout: 240_000 });
test.beforeAll(async () => {
  execFileSync(process.execPath, [vite, 'build', '--mode', 'kit', '--logLevel', 'error'], {
    cwd: root,
  });
  host = spawn(
    process.execPath,
    [vite, 'preview', '--mode', 'kit', '--host', '127.0.0.1', '--port', '0'],
    { cwd: root, env: { ...process.env, NO_COLOR: '1' } },
  );
  address = await new Promise<string>((resolve, reject) => {
    host.stdout?.on('data', (chunk: Buffer) => {
      const said = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
      if (said !== null) resolve(said[0]);
    });
    host.on('exit', () => {
      reject(new Error('The host of the kit ended before it said its address.'));
    });
  });
});
test.afterAll(() => {
  host.kill();
});

test('every component in every state, wide and narrow, in every theme', async ({ page, watch }) => {
  watch.addHome(address);
  await page.goto(`${address}/kit.html`);
  // The page itself in every width and theme; what opens on it, in some.
  const look = new Looker(page, 'en', (place) =>
    place === 0 ? everySetting() : settingsOf(place, 'en'),
  );
  const title = page.getByRole('heading', { name: 'Kit', level: 1 });
  await look.at('the kit', title);
  await page.getByRole('button', { name: 'Open the drawer' }).click();
  await look.at('the kit with a drawer', page.getByRole('heading', { name: 'A drawer' }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the dialog' }).click();
  await look.at('the kit with a dialog', page.getByRole('heading', { name: 'A dialog' }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Say something in passing' }).click();
  await look.at('the kit with words in passing', page.getByRole('button', { name: 'Dismiss' }));
  test.info().annotations.push({ type: 'page states', description: String(look.tally.judged) });
});

test('no build for people holds the kit', () => {
  const holding = (folder: string): string[] =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|js|css)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .filter((file) => /data-kit|kit\.html/.test(file + readFileSync(file, 'utf8')));
  expect(holding(KIT)).not.toEqual([]);
  expect(holding('dist')).toEqual([]);
});
