import type { Page } from 'playwright/test';

/** Hands on a keyboard that count what they press. Words typed into a field are not counted. */
export class Keyboard {
  readonly #page: Page;
  #pressed: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** The keys pressed so far. */
  get pressed(): readonly string[] {
    return this.#pressed;
  }

  /** Counts anew. */
  restart(): void {
    this.#pressed = [];
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#pressed.push(key);
      await this.#page.keyboard.press(key);
    }
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.insertText(words);
  }

  /** Tab until something has the focus, at most so many times; each press counts. */
  async tabTo(name: string | RegExp, most = 40): Promise<void> {
    for (let tried = 0; tried < most; tried += 1) {
      const focused = this.#page.locator(':focus');
      if ((await focused.count()) > 0 && isNamed(await nameOf(this.#page), name)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never reached ${String(name)}.`);
  }
}

function isNamed(found: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found);
}

async function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return '';
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    return [
      focused.getAttribute('aria-label') ?? '',
      ...labels.map((label) => label.textContent),
      focused.textContent,
    ].join(' ');
  });
}
