import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { AtRest } from './at-rest.ts';
import type { Aim } from './tab-order.ts';
import { aimAt } from './tab-order.ts';

/** What drives the console in a test. */
export type By = 'mouse' | 'keyboard';

/** The most that a keyboard may need for what a mouse needs. */
export const MOST_KEYS_A_STEP = 1.5;

/** Keys besides words typed that a correction or a deletion may need. */
const MOST_KEYS = 20;

/** A thing pressed by mouse is pointed at and clicked. */
const POINT_AND_CLICK = 2;
/** Tries to reach a thing whose page still moves. */
const TRIES = 4;

/** Steps so far, in every tab of a test: what was done, and what the same would have taken by mouse. Words typed are none. */
export class Tally {
  taken = 0;
  byMouse = 0;
  /** Signing in is no part of the work. */
  isPaused = false;
}

/**
 * Hands on one tab. The same journey is written once and driven by either: by mouse they point and click, by keyboard
 * they press real keys alone, the printed one where there is one, else Tab, arrows and Enter.
 */
export class Hands {
  readonly #page: Page;
  readonly #rest: AtRest;
  readonly by: By;
  readonly tally: Tally;

  constructor(page: Page, by: By, tally = new Tally()) {
    this.#page = page;
    this.#rest = new AtRest(page);
    this.by = by;
    this.tally = tally;
  }

  /** The same hands on another tab. */
  on(page: Page): Hands {
    return new Hands(page, this.by, this.tally);
  }

  /** Presses a button or follows a link; `keys` lead there where they are not printed on it. */
  async press(target: Locator, keys?: readonly string[]): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await target.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await target.click();
      return;
    }
    await this.#rest.wait();
    await expect(target).not.toHaveAttribute('aria-disabled', 'true');
    const known = keys ?? (await this.#printedOn(target));
    if (known !== null && (await this.#mayPressKeys())) {
      await this.keys(...known);
      return;
    }
    if (!(await this.#submits(target))) await this.#reach(target);
    await this.keys('Enter');
  }

  /** Chooses a radio button, or ticks a box. */
  async check(target: Locator): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await target.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await target.check({ force: true });
      return;
    }
    await this.#rest.wait();
    await this.#reach(target);
    if (!(await target.isChecked())) await this.keys('Space');
    await expect(target).toBeChecked();
  }

  /** Chooses from a list by its words. */
  async choose(list: Locator, words: string): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await list.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await list.selectOption({ label: words });
      return;
    }
    await this.#rest.wait();
    await this.#reach(list);
    // A list that is not open takes the first letters of its choices.
    for (const letter of words) {
      if ((await list.locator('option:checked').innerText()) === words) break;
      await this.keys(letter === ' ' ? 'Space' : letter);
    }
    await expect(list.locator('option:checked')).toHaveText(words);
  }

  /** Writes into a field; what stood there goes. */
  async write(field: Locator, words: string, keys?: readonly string[]): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await field.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await field.fill(words);
      return;
    }
    await this.#rest.wait();
    if (keys !== undefined && (await this.#mayPressKeys())) await this.keys(...keys);
    else await this.#reach(field);
    await expect(field).toBeFocused();
    if ((await field.inputValue()) !== '') await this.keys('ControlOrMeta+a');
    await this.#page.keyboard.insertText(words);
  }

  /** Ends what is written with Enter, as either pair of hands does: they are on the keys. */
  async enter(): Promise<void> {
    this.#count('byMouse', 1);
    await this.keys('Enter');
  }

  /** Leaves what lies above or beside the page. */
  async leave(open: Locator): Promise<void> {
    this.#count('byMouse', 1);
    await this.keys('Escape');
    await expect(open).toBeHidden();
  }

  /** Keys of the keyboard, each a step. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#count('taken', 1);
      await this.#page.keyboard.press(key);
    }
  }

  /**
   * What somebody who uses the console daily needs for a right, in keys besides words typed: all of it from the call bar
   * on, and of that what comes after the proof.
   */
  expectFewKeys(right: string, all: number, afterProof: number): void {
    if (this.by === 'mouse') return;
    process.stdout.write(
      `      ${right}: ${all} keys from the call bar, ${afterProof} of them after the proof\n`,
    );
    expect(all).toBeLessThanOrEqual(MOST_KEYS);
  }

  /** Moves the focus until the thing has it, as somebody does who sees the page: the nearer way round. */
  async #reach(target: Locator): Promise<void> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const aim = await target.evaluate(aimAt);
      if (aim.steps.length === 0) return;
      await this.keys(...aim.steps);
      if ((await target.evaluate(aimAt)).steps.length === 0) return;
      await this.#nudge(target, aim);
    }
    throw new Error(`The keyboard does not reach ${target.toString()}.`);
  }

  /** The browser itself may stand for one stop more, as where a part of the page scrolls. */
  async #nudge(target: Locator, { steps: [first] }: Aim): Promise<void> {
    if (first === undefined || !first.endsWith('Tab')) return;
    const left = await target.evaluate(aimAt);
    if (left.steps.length === 1) await this.keys(...left.steps);
  }

  /** The key printed on a button, if it acts on its own. */
  async #printedOn(target: Locator): Promise<readonly string[] | null> {
    const caps = await target.locator('kbd kbd, kbd').allInnerTexts();
    const letters = caps.filter((cap) => /^[a-z]$/.test(cap));
    return letters.length === 1 ? letters : null;
  }

  /** Enter in a field of a form presses the form's button. */
  async #submits(target: Locator): Promise<boolean> {
    return target.evaluate((button) => {
      const focused = document.activeElement;
      if (!(button instanceof HTMLButtonElement) || button.type !== 'submit') return false;
      return focused instanceof HTMLInputElement && focused.form === button.form;
    });
  }

  /** Keys that act alone do so outside fields and where nothing lies above the page. */
  async #mayPressKeys(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const focused = document.activeElement;
      const isText =
        focused instanceof HTMLTextAreaElement ||
        focused instanceof HTMLSelectElement ||
        (focused instanceof HTMLInputElement && !['radio', 'checkbox'].includes(focused.type));
      return !isText && document.querySelector('dialog:modal') === null;
    });
  }

  #count(what: 'taken' | 'byMouse', steps: number): void {
    if (!this.tally.isPaused) this.tally[what] += steps;
  }
}
