import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { AtRest } from './at-rest.ts';
import { paletteWay } from './palette-way.ts';
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
/** The keys of the palette for what comes next: it opens, and Enter. */
const PALETTE_KEYS = 2;
/** Tries to reach a thing whose page still moves. */
const TRIES = 4;

/** What leads to a thing on a keyboard: keys that are not printed on it, or its words in the palette. */
export type Way = readonly string[] | { readonly palette: string };

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

  /** Presses a button or follows a link; a `way` leads there where no key is printed on it. */
  async press(target: Locator, way?: Way): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await target.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await target.click();
      return;
    }
    await this.#rest.wait();
    await expect(target).not.toHaveAttribute('aria-disabled', 'true');
    let words = way !== undefined && 'palette' in way ? way.palette : null;
    if (way === undefined || !('palette' in way)) {
      const known = way ?? (await this.#printedOn(target));
      if (known !== null && (await this.#mayPress(known))) {
        await this.keys(...known);
        return;
      }
      // Out of a field the key would be a letter; the palette has what the key does.
      if (known !== null && (await this.#isFar(target))) words = await wordsOn(target);
    }
    if (words !== null) {
      // A deed of the palette is done by it, or it puts the focus on what does it.
      const isPart = await this.#choosePalette(words);
      if (!isPart && !(await hasFocus(target))) return;
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
  async choose(list: Locator, words: string, way?: { readonly palette: string }): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await list.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await list.selectOption({ label: words });
      return;
    }
    await this.#rest.wait();
    if (way !== undefined) await this.#choosePalette(way.palette);
    const hadFocus = await hasFocus(list);
    await this.#reach(list);
    const moves = await list.evaluate(movesTo, words);
    // Letters would go on from those typed there a moment ago.
    if (hadFocus || moves.length === 1) await this.keys(...moves);
    // A list that is not open takes the first letters of its choices.
    for (const letter of words) {
      if ((await list.locator('option:checked').innerText()) === words) break;
      await this.keys(letter === ' ' ? 'Space' : letter);
    }
    await expect(list.locator('option:checked')).toHaveText(words);
  }

  /** Writes into a field; what stood there goes. */
  async write(field: Locator, words: string, way?: Way): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await field.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await field.fill(words);
      return;
    }
    await this.#rest.wait();
    if (way !== undefined && 'palette' in way) await this.#choosePalette(way.palette);
    else if (way !== undefined && (await this.#mayPressKeys())) await this.keys(...way);
    await this.#reach(field);
    await expect(field).toBeFocused();
    if ((await field.getAttribute('type')) === 'date') {
      // A day is typed as the field shows it: month, day and year, each in its place.
      const [year = '', month = '', day = ''] = words.split('-');
      await this.#page.keyboard.type(month + day + year);
      await expect(field).toHaveValue(words);
      return;
    }
    if ((await field.inputValue()) !== '') await this.keys('ControlOrMeta+a');
    await this.#page.keyboard.insertText(words);
  }

  /** Hands a file to a field; the window in which it is chosen is the browser's own. */
  async attach(
    field: Locator,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
    way: { readonly palette: string },
  ): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await field.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await field.setInputFiles(file);
      return;
    }
    await this.#rest.wait();
    await this.#choosePalette(way.palette);
    await this.#reach(field);
    const [chooser] = await Promise.all([
      this.#page.waitForEvent('filechooser'),
      this.keys('Enter'),
    ]);
    await chooser.setFiles(file);
  }

  /** Adds to what stands in a field, at its end. */
  async add(field: Locator, words: string, way?: Way): Promise<void> {
    const before = await field.inputValue();
    await this.write(field, `${before}${words}`, way);
  }

  /** Picks one of the choices that hang under a field; the field keeps the focus. */
  async pick(field: Locator, choices: Locator, choice: Locator): Promise<void> {
    this.#count('byMouse', POINT_AND_CLICK);
    await choice.waitFor();
    if (this.by === 'mouse') {
      this.#count('taken', POINT_AND_CLICK);
      await choice.click();
      return;
    }
    await expect(field).toBeFocused();
    for (let moved = 0; moved < (await choices.count()); moved += 1) {
      if ((await choice.getAttribute('aria-selected')) === 'true') break;
      await this.keys('ArrowDown');
    }
    await expect(choice).toHaveAttribute('aria-selected', 'true');
    await this.keys('Enter');
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

  /** Opens the palette and chooses the line with these words; true where it leads to a part of the page. */
  async #choosePalette(words: string): Promise<boolean> {
    const palette = this.#page.getByRole('dialog', { name: 'Actions and places' });
    await this.keys('ControlOrMeta+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    const way = await palette.getByRole('option').evaluateAll(paletteWay, words);
    if (way === null) throw new Error(`The palette has no line “${words}”.`);
    await this.keys(...way.keys);
    const line = palette.getByRole('option', { selected: true });
    await expect(line).toContainText(words);
    await expect(line).not.toHaveAttribute('aria-disabled', 'true');
    await this.keys('Enter');
    await expect(palette).toBeHidden();
    return way.isPart;
  }

  /** Whether Tab leads there by more keys than the palette takes; above the page there is none. */
  async #isFar(target: Locator): Promise<boolean> {
    if ((await this.#page.locator('dialog:modal').count()) > 0) return false;
    return (await target.evaluate(aimAt)).steps.length > PALETTE_KEYS;
  }

  /** Moves the focus until the thing has it, as somebody does who sees the page: the nearer way round. */
  async #reach(target: Locator): Promise<void> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const aim = await target.evaluate(aimAt);
      if (aim.steps.length === 0) return;
      if (tried === 0 && aim.isRow && (await this.#mayPressKeys())) {
        // The first press of it shows where the cursor of the rows is.
        await this.keys('j');
        continue;
      }
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

  /** Enter in a field or on a list of a form presses the form's button. */
  async #submits(target: Locator): Promise<boolean> {
    return target.evaluate((button) => {
      const focused = document.activeElement;
      if (!(button instanceof HTMLButtonElement) || button.type !== 'submit') return false;
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
      return isField && focused.form === button.form;
    });
  }

  /** Keys that nobody types by accident act in a field too. */
  async #mayPress(keys: readonly string[]): Promise<boolean> {
    return keys.every((key) => key.startsWith('Control+Alt+')) || this.#mayPressKeys();
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

/** The fewest keys that move a list to the choice with these words: arrows, from where it is or from either end. */
function movesTo(list: Element, words: string): readonly string[] {
  if (!(list instanceof HTMLSelectElement)) return [];
  const to = [...list.options].findIndex(({ label }) => label === words);
  const last = list.options.length - 1;
  const from = (start: number): readonly string[] =>
    Array.from({ length: Math.abs(to - start) }, () => (to > start ? 'ArrowDown' : 'ArrowUp'));
  return [from(list.selectedIndex), ['Home', ...from(0)], ['End', ...from(last)]].reduce(
    (best, way) => (way.length < best.length ? way : best),
  );
}

/** Whether a thing has the focus now; a thing that has gone has not. */
async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((all) => all.some((one) => one === document.activeElement));
}

/** What is written on a button, without the key that is printed on it. */
async function wordsOn(target: Locator): Promise<string> {
  return target.evaluate((button) =>
    [...button.childNodes]
      .filter((part) => !(part instanceof Element) || part.getAttribute('aria-hidden') !== 'true')
      .map((part) => part.textContent ?? '')
      .join('')
      .trim(),
  );
}
