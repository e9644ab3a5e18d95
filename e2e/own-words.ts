import type { Page } from 'playwright/test';

/** Something that a person reads or hears, with where it stands. */
type Said = { readonly where: string; readonly text: string };

/** Letters that the pseudo-locale never leaves as they are. */
const PLAIN = /[aceinosuyACEIOSU]/;
/** What the browser's own formats write: days, times, spans, zones. */
const FORMATTED = [
  /\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satu?r?|Sun)(?:day)?,? )?\d{1,2} (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?: \d{4})?\b/g,
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?: \d{4})?(?![\p{L}’'])/gu,
  /\b\d+ (?:min|hrs?|secs?|days?)\b/g,
  /\b(?:GMT[+-]\d+(?::\d+)?|UTC|[A-Z]{1,2}ST)\b/g,
  // Where a rule stands, without the law that is named beside it.
  /\b(?:Arts?\.? |ss?\.)(?=\d)/g,
  // A fingerprint, and the head of a hash.
  /\b(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}\b/g,
  /\b[0-9a-f]{6,64}…?(?![\p{L}\d])/gu,
  // The browser's own words between the parts of a list.
  / (?:and|or) /g,
];
/** A code is data to the console but no word for people; a number that names something is. */
const CODE = /^[a-z]+(?:[-.:][a-z]+)*$/;

/**
 * Tells on a page in the pseudo-locale what came neither from the catalogues nor from the backend. Every
 * message of the catalogues has its letters changed there, so a plain word is data or was written elsewhere.
 */
export class OwnWords {
  readonly #page: Page;
  readonly #data = new Set<string>();
  readonly #reading: Promise<void>[] = [];
  #texts = 0;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to listen to what the backend answers, and asks for the pseudo-locale. */
  static async on(page: Page): Promise<OwnWords> {
    const words = new OwnWords(page);
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return;
      words.#reading.push(
        response.text().then(
          (text) => words.#keep(text),
          // An answer that the page left behind said nothing on it.
          () => undefined,
        ),
      );
    });
    await page.addInitScript(() => {
      localStorage.setItem('rightsdesk.locale', 'en-XA');
    });
    return words;
  }

  /** How many texts were read so far. */
  get read(): number {
    return this.#texts;
  }

  /** The texts of the page as it stands that hold words of nobody, one line each. */
  async foreign(also: readonly string[] = []): Promise<string[]> {
    const said = await this.#page.evaluate(everythingSaid);
    await Promise.all(this.#reading);
    this.#texts += said.length;
    const data = [...this.#data, ...also].sort((one, other) => other.length - one.length);
    return said.flatMap(({ where, text }) => {
      const left = plainWords(text, data);
      return left.length === 0 ? [] : [`${left.join(' ')} · ${where}: ${text.slice(0, 120)}`];
    });
  }

  #keep(text: string): void {
    const lines = text.startsWith('{') ? [text] : text.split('\n');
    for (const line of lines) {
      try {
        this.#strings(JSON.parse(line));
      } catch {
        // What is no JSON is no data of a screen.
      }
    }
  }

  #strings(value: unknown): void {
    if (typeof value === 'string') {
      const text = spaced(value);
      if (text.length > 1 && !CODE.test(text)) this.#data.add(text);
    } else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) this.#strings(one);
  }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What is left of a text without data and formats, as far as it holds letters that no catalogue has here. */
function plainWords(text: string, data: readonly string[]): string[] {
  let left = spaced(text);
  if (!PLAIN.test(left)) return [];
  for (const value of data) left = left.replaceAll(value, '\u0000');
  for (const format of FORMATTED) left = left.replace(format, '\u0000');
  return (left.match(/[\p{L}\p{M}’']+/gu) ?? []).filter(
    (word) => word.length > 1 && PLAIN.test(word),
  );
}

/** Every text and name on the page that is there for people. Keys, what says its own language, and the demo's strings stand apart. */
function everythingSaid(): Said[] {
  const apart = 'script, style, noscript, kbd, body [lang], [data-demo-slot]';
  const said: Said[] = [{ where: 'title', text: document.title }];
  const place = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`}`;
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(apart) !== null || !element.checkVisibility()) continue;
    for (const name of [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ]) {
      const text = element.getAttribute(name);
      if (text !== null) said.push({ where: `${place(element)} ${name}`, text });
    }
    for (const node of element.childNodes)
      if (node instanceof Text && node.data.trim() !== '')
        said.push({ where: place(element), text: node.data });
  }
  return said;
}
