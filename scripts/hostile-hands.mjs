// The hands of whoever fills the built console with hostile texts.
import { AtRest } from './at-rest.mjs';
import { begin, signInAs } from './drive-console.mjs';

/** Fields that take text; the others are chosen from. */
const FIELDS =
  'input:is([type=text], [type=search], [type=email], [type=tel], [type=password], [type=url], :not([type])), textarea';
/** Deeds of a page that may open a form. */
const MOST_DEEDS = 24;

/** Opens pages, fills what can be filled, and presses what can be pressed; `eyes` look on. */
export class HostileHands {
  #turn = 0;
  #rest;
  fields = 0;

  /**
   * @param {{ page: import('playwright').Page, address: string, strings: readonly { text: string }[],
   *   eyes: import('./hostile-eyes.mjs').HostileEyes }} means
   */
  constructor({ page, address, strings, eyes }) {
    this.page = page;
    this.address = address;
    this.strings = strings;
    this.eyes = eyes;
    this.#rest = new AtRest(page);
  }

  /** Begins the world, or goes on in it, as somebody. */
  async signIn(initials, scenario) {
    await begin(this.page, this.address, scenario);
    await signInAs(this.page, initials);
  }

  /** Waits until the page rests. */
  async settled() {
    await this.#rest.wait();
  }

  /** Goes to a page as a link does; `anew` loads the console again. */
  async open(path, { anew = false } = {}) {
    const { page } = this;
    if (anew) await page.goto(new URL(path, this.address).href);
    else await page.evaluate((to) => history.pushState({}, '', to), path);
    await page.locator('main h1').first().waitFor();
    await this.settled();
    // One that is hidden behind a skeleton is no page yet.
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
  }

  /** The demo's own file of customers, as a presenter loads it. */
  async load(bytes) {
    const { page, eyes } = this;
    eyes.at('a file of customers');
    await this.#dock('Director');
    const panel = page.getByRole('complementary', { name: 'Demo panel' });
    await panel.getByRole('radio', { name: 'Customers file' }).check({ force: true });
    const file = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) };
    await panel.getByLabel('A CSV file in UTF-8').setInputFiles(file);
    await panel.getByLabel('Desk that collected it').selectOption({ label: 'Support desk Tokyo' });
    await panel.getByLabel('Contents as of').fill('2026-06-01');
    await eyes.judge();
    await panel.getByRole('button', { name: /^Check \d+ rows/ }).click();
    const load = panel.getByRole('button', { name: /^Load \d+ customers/ });
    await load.waitFor();
    await eyes.judge();
    await load.click();
    await load.waitFor({ state: 'detached' });
    await eyes.judge();
    await panel.getByRole('button', { name: 'Close the demo panel' }).click();
  }

  /** What the customer gets; `look` does what there is to do while it stands open. */
  async customersSide(look) {
    const { page } = this;
    await this.#dock('Customer’s side');
    const panel = page.getByRole('complementary', { name: 'Demo panel' });
    await panel.waitFor();
    await this.settled();
    await look(panel);
    await panel.getByRole('button', { name: 'Close the demo panel' }).click();
  }

  async #dock(button) {
    await this.page
      .getByRole('group', { name: 'Demo' })
      .getByRole('button', { name: button })
      .click();
  }

  /** Puts a string into every field that can be seen. */
  async fill(scope = this.page.locator('main')) {
    const fields = scope.locator(FIELDS);
    for (let place = 0; place < (await fields.count()); place += 1) {
      const field = fields.nth(place);
      if (!(await field.isVisible()) || !(await field.isEditable())) continue;
      // What closes or is taken away by an earlier field need not be filled.
      const isFilled = await field.fill(this.next(), { timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (isFilled) this.fields += 1;
    }
    await this.settled();
  }

  /** Presses each deed of a page in turn; what opens is filled, judged and left. */
  async deeds(name, path) {
    const { page, eyes } = this;
    const buttons = page.locator('main button:not([aria-disabled=true], :disabled, [type=submit])');
    const many = Math.min(await buttons.count(), MOST_DEEDS);
    for (let place = 0; place < many; place += 1) {
      const button = buttons.nth(place);
      if (!(await button.isVisible())) continue;
      const [said] = (await button.innerText()).split('\n');
      eyes.at(`${name}, ${said}`);
      await button.click({ timeout: 2000 }).catch(() => undefined);
      await this.settled();
      const dialog = page.locator('dialog[open]').last();
      const isDialog = (await dialog.count()) > 0;
      await this.fill(isDialog ? dialog : page.locator('main'));
      await eyes.judge();
      await page.keyboard.press('Escape');
      await this.settled();
      if (isDialog && (await dialog.count()) === 0 && page.url().endsWith(path)) continue;
      await this.open(path, { anew: true });
    }
  }

  /** The next string. */
  next() {
    this.#turn += 1;
    return this.strings[this.#turn % this.strings.length]?.text ?? '';
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
