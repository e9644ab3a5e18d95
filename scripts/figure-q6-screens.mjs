// The browser's half of Q6: worlds of the built demo, each filled with a part of the strings, looked at page by page.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { browserLaunchOptions } from './browser.mjs';
import { begin, settled, signInAs } from './drive-console.mjs';
import { harms, judgePage, watchContext } from './hostile-watch.mjs';
import { loadModule } from './load-module.mjs';

/** So many worlds hold all strings between them. */
const WORLDS = 16;
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** Fields that take text; the others are chosen from. */
const FIELDS =
  'input:is([type=text], [type=search], [type=email], [type=tel], [type=password], [type=url], :not([type])), textarea';
/** Deeds of a page that may open a form. */
const MOST_DEEDS = 24;

/** Fills worlds with the strings and looks at everything that shows them. */
export async function hostileScreens({ holds, tell }) {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  if (!existsSync(dist)) throw new Error('There is no built demo in dist: npm run build.');
  const loaded = await loadModule('/mocks/hostile/hostile-worlds.ts');
  const measured = await loadModule('/e2e/access/boxes.ts');
  const { boxesOn } = measured.module;
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(browserLaunchOptions());
  const total = { strings: 0, worlds: 0, looks: 0, texts: 0, fields: 0 };
  const found = Object.fromEntries(harms.map((harm) => [harm, 0]));
  const wrong = new Set();
  try {
    for (const [place, world] of loaded.module.hostileWorlds(WORLDS).entries()) {
      if (!holds(place)) continue;
      const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' });
      let where = 'the beginning';
      const note = (harm, what) => {
        found[harm] += 1;
        wrong.add(`world ${place}, ${where}: ${harm}: ${what}`);
      };
      await watchContext(context, address, note);
      const at = (name) => {
        where = name;
      };
      const page = await context.newPage();
      const tour = new Tour({ page, address, world, place, note, at, boxesOn, total });
      await tour.walk(tell);
      total.strings += world.strings.length;
      total.worlds += 1;
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await loaded.close();
    await measured.close();
  }
  if (total.texts === 0 || total.fields === 0) wrong.add('no string stood anywhere');
  return { ...total, found, wrong: [...wrong] };
}

/** One world, looked at by everybody who works in it. */
class Tour {
  constructor({ page, address, world, place, note, at, boxesOn, total }) {
    this.page = page;
    this.address = address;
    this.world = world;
    this.strings = world.strings;
    this.note = note;
    this.at = at;
    this.boxesOn = boxesOn;
    this.total = total;
    this.turn = 0;
    this.place = place;
  }

  /** Loads the file, lets the work be done, and goes through the pages of each role. */
  async walk(tell) {
    const { page, address, strings, world } = this;
    await begin(page, address, 'empty');
    await signInAs(page, 'AK');
    await this.load(world.file);
    const work = await world.work((request) => this.fetch(request), new URL(address).origin);
    tell(
      `${strings.length} strings: ${work.requests.length} requests, ${work.customers.length} customers; refused: ${[...new Set(work.refused)].join(', ')}`,
    );
    await this.callBar();
    await this.show('the queue', '/queue', { narrow: true });
    for (const [place, id] of work.requests.entries()) {
      await this.show(`request ${place}`, `/requests/${id}`, { narrow: place < 3 });
      // Inquiry, correction and deletion in turn; one world's strings go through the dialogs of one of them.
      if (place === this.place % 3) await this.deeds(`request ${place}`, `/requests/${id}`);
      if (place === this.place % 3) await this.writeNote(`request ${place}`);
    }
    for (const id of work.requests.slice(0, 2)) {
      await this.show('a letter', `/requests/${id}/letters/acknowledgement`, {
        narrow: true,
        print: true,
      });
      await this.show('a request on paper', `/requests/${id}`, { print: true });
    }
    await this.customersSide();
    for (const id of work.customers.slice(0, 3))
      await this.show('a customer', `/customers/${id}`, { narrow: true });
    const [customer] = work.customers;
    if (customer !== undefined) {
      await this.deeds('a customer', `/customers/${customer}`);
      await this.open(customer);
    }
    for (const path of ['/duplicates', '/policies', '/safety', '/reports'])
      await this.show(path, path);
    await begin(page, address);
    await signInAs(page, 'VK');
    const paths = ['/authority', '/policies', '/log', `/customers/${customer}`];
    for (const [turn, path] of paths.entries()) {
      const name = `${path.split('/')[1]} of an officer`;
      await this.show(name, path, { narrow: true });
      if (turn === this.place % paths.length) await this.deeds(name, path);
    }
    await begin(page, address);
    await signInAs(page, 'HH');
    await this.show('the queue of a supervisor', '/queue?lane=approvals');
  }

  /** The demo's own file of customers, as a presenter loads it. */
  async load(bytes) {
    const { page } = this;
    this.at('a file of customers');
    await page
      .getByRole('group', { name: 'Demo' })
      .getByRole('button', { name: 'Demo menu' })
      .click();
    const panel = page.getByRole('complementary', { name: 'Demo panel' });
    const file = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) };
    await panel.getByLabel('A CSV file in UTF-8').setInputFiles(file);
    await panel.getByLabel('Desk that collected it').selectOption({ label: 'Support desk Tokyo' });
    await panel.getByLabel('Contents as of').fill('2026-06-01');
    await this.judge();
    await panel.getByRole('button', { name: /^Check \d+ rows/ }).click();
    const load = panel.getByRole('button', { name: /^Load \d+ customers/ });
    await load.waitFor();
    await this.judge();
    await load.click();
    await load.waitFor({ state: 'detached' });
    await this.judge();
    await panel.getByRole('button', { name: 'Close the demo panel' }).click();
  }

  /** What the customer gets. */
  async customersSide() {
    const { page } = this;
    this.at('the customer’s side');
    await page
      .getByRole('group', { name: 'Demo' })
      .getByRole('button', { name: 'Customer’s side' })
      .click();
    const panel = page.getByRole('complementary', { name: 'Demo panel' });
    await panel.waitFor();
    await settled(page);
    await this.judge();
    await panel.getByRole('button', { name: 'Close the demo panel' }).click();
  }

  /** Asks the bar at the top for some of the strings, and looks at the list below it. */
  async callBar() {
    const { page, strings } = this;
    this.at('the call bar');
    const bar = page.getByRole('search');
    const field = bar.getByRole('combobox');
    for (const { text, tag } of strings.filter((_, place) => place % 7 === 0)) {
      for (const detail of [text, `N-${tag}`]) {
        await field.fill(detail);
        await field.press('Enter');
        await settled(page);
        await this.judge();
      }
    }
    await field.fill('');
    await field.press('Escape');
  }

  /** Opens a page, fills what can be filled, and judges it before and after; narrow and on paper too where asked. */
  async show(name, path, { narrow = false, print = false } = {}) {
    const { page } = this;
    this.at(name);
    await page.goto(new URL(path, this.address).href);
    await page.locator('main h1').first().waitFor();
    await settled(page);
    await this.judge(true);
    await this.fill(page.locator('main'));
    await this.judge(true);
    if (narrow) {
      this.at(`${name}, narrow`);
      await page.setViewportSize(NARROW);
      await settled(page);
      await this.judge(true);
      await page.setViewportSize(WIDE);
    }
    if (!print) return;
    this.at(`${name}, printed`);
    await page.emulateMedia({ media: 'print' });
    await this.judge();
    await page.emulateMedia({ media: 'screen' });
  }

  /** Presses each deed of a page in turn; what opens is filled, judged and left. */
  async deeds(name, path) {
    const { page } = this;
    const buttons = page.locator('main button:not([aria-disabled=true], :disabled, [type=submit])');
    const many = Math.min(await buttons.count(), MOST_DEEDS);
    for (let place = 0; place < many; place += 1) {
      const button = buttons.nth(place);
      if (!(await button.isVisible())) continue;
      const said = (await button.innerText()).split('\n')[0];
      this.at(`${name}, ${said}`);
      await button.click({ timeout: 2000 }).catch(() => undefined);
      await settled(page);
      const dialog = page.locator('dialog[open]').last();
      const isDialog = (await dialog.count()) > 0;
      await this.fill(isDialog ? dialog : page.locator('main'));
      await this.judge();
      await page.keyboard.press('Escape');
      await settled(page);
      if (isDialog && (await dialog.count()) === 0 && page.url().endsWith(path)) continue;
      await page.goto(new URL(path, this.address).href);
      await page.locator('main h1').first().waitFor();
      await settled(page);
    }
  }

  /** A note that is kept by its own button: it stands in the list, and what is said of it in passing. */
  async writeNote(name) {
    const { page } = this;
    this.at(`${name}, a note`);
    const field = page.getByLabel('New note');
    if (!(await field.isVisible())) return;
    await field.fill(this.next());
    await page.getByRole('button', { name: 'Save note' }).click();
    await settled(page);
    await this.judge(true);
  }

  /** A request written down on its form: opened where the form takes the words, told at the field where it does not. */
  async open(customer) {
    const { page } = this;
    for (const key of ['i', 'c', 'e']) {
      this.at(`a form opened by ${key}`);
      await page.goto(new URL(`/customers/${customer}`, this.address).href);
      await page.locator('main h1').first().waitFor();
      await settled(page);
      await page.keyboard.press(key);
      await page.locator('main button[type=submit]').waitFor();
      await settled(page);
      await this.fill(page.locator('main'));
      await this.judge(true);
      await page.locator('main button[type=submit]').click();
      await settled(page);
      await this.judge(true);
    }
  }

  /** Puts a string into every field that can be seen. */
  async fill(scope) {
    const fields = scope.locator(FIELDS);
    for (let place = 0; place < (await fields.count()); place += 1) {
      const field = fields.nth(place);
      if (!(await field.isVisible()) || !(await field.isEditable())) continue;
      await field.fill(this.next()).catch(() => undefined);
      this.total.fields += 1;
    }
    await settled(this.page);
  }

  /** The next string. */
  next() {
    this.turn += 1;
    return this.strings[this.turn % this.strings.length]?.text ?? '';
  }

  /** Looks at the page as it stands; `boxes` where every box is measured too. */
  async judge(boxes = false) {
    const { found, texts } = await this.page.evaluate(judgePage);
    this.total.looks += 1;
    this.total.texts += texts;
    for (const [harm, what] of found) this.note(harm, what);
    const lines = boxes ? await this.boxesOn(this.page) : await this.page.evaluate(tooWide);
    for (const line of lines) this.note('layout', line.replaceAll(/\s+/g, ' '));
  }

  /** A call that the page itself sends, so that its own backend answers. */
  async fetch(request) {
    const sent = {
      url: request.url,
      method: request.method,
      headers: [...request.headers],
      body: request.method === 'GET' ? undefined : await request.text(),
    };
    const { status, headers, text } = await this.page.evaluate(async ({ url, ...init }) => {
      const answer = await fetch(url, { ...init, headers: new Headers(init.headers) });
      return { status: answer.status, headers: [...answer.headers], text: await answer.text() };
    }, sent);
    return new Response(text, { status, headers });
  }
}

/** Runs in the page. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1.5
    ? [`the page is ${scrollWidth - clientWidth} px too wide`]
    : [];
}
