// Looks at a page full of hostile texts, and says what one of them has become.
import { judgePage } from './hostile-watch.mjs';

/** Counts what was looked at, and tells each harm with the place where it was seen. */
export class HostileEyes {
  #page;
  #boxesOn;
  #note;
  #where = 'the beginning';
  /** Looks at pages, texts that stood on them, and looks at something that was said in passing. */
  seen = { looks: 0, texts: 0, toasts: 0 };

  /**
   * @param {{ page: import('playwright').Page, boxesOn: (page: import('playwright').Page) => Promise<string[]>,
   *   note: (harm: string, what: string) => void }} means
   */
  constructor({ page, boxesOn, note }) {
    this.#page = page;
    this.#boxesOn = boxesOn;
    this.#note = note;
  }

  /** Names the place that is looked at from now on. */
  at(place) {
    this.#where = place;
  }

  /** Tells of a harm where one is now. */
  note(harm, what) {
    this.#note(harm, `${this.#where}: ${what}`);
  }

  /** Looks at the page as it stands; `boxes` where every box is measured too. */
  async judge(boxes = false) {
    const { found, texts, toasts } = await this.#page.evaluate(judgePage);
    this.seen.looks += 1;
    this.seen.texts += texts;
    this.seen.toasts += toasts;
    for (const [harm, what] of found) this.note(harm, what);
    const lines = boxes ? await this.#boxesOn(this.#page) : await this.#page.evaluate(tooWide);
    for (const line of lines) this.note('layout', line.replaceAll(/\s+/g, ' '));
  }

  /** The page as it stands may hold none of the texts. */
  async silent(what) {
    const said = await this.#page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    if (/zqx[0-9a-z]{3}k/i.test(said)) this.note('told', what);
  }
}

/** Runs in the page. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1.5
    ? [`the page is ${scrollWidth - clientWidth} px too wide`]
    : [];
}
