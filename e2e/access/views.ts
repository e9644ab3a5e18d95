import type { CDPSession, Page } from 'playwright/test';
import { covering } from './covering.ts';

/** Languages of the console, each looked at in every place. */
export const locales = ['en', 'ja', 'zh-Hant', 'zh-Hans'] as const;
export type ShownLocale = (typeof locales)[number];

/** How wide the page is in px, and how much larger than usual the reader wants its text. */
export const views = {
  '320': { width: 320, height: 640, text: 1 },
  '390': { width: 390, height: 844, text: 1 },
  '768': { width: 768, height: 1024, text: 1 },
  '1440': { width: 1440, height: 900, text: 1 },
  '1440, text at 200 %': { width: 1440, height: 900, text: 2 },
} as const;
export type View = keyof typeof views;

/** The themes, and the colours that a reader's own system forces. */
export type Colours = 'light' | 'dark' | 'forced';

/** The states of one walk get numbers as they are reached: at most so many. */
const NUMBERS = 24;

const factors = {
  place: Array.from({ length: NUMBERS }, (_, at) => String(at)),
  locale: locales,
  colours: ['light', 'dark', 'forced'],
  view: ['320', '390', '1440', '1440, text at 200 %'],
  turn: ['first', 'second'],
} as const satisfies { readonly [name: string]: readonly string[] };

/** Each state twice in every language, in every width and in every theme; languages, widths and themes in all ways. */
export const groups = [
  ['place', 'locale', 'turn'],
  ['place', 'view'],
  ['place', 'colours'],
  ['locale', 'view', 'colours'],
] as const;
const settings = covering(factors, groups);

/** Colours and a width in which axe judges a page. */
export type Judged = Pick<(typeof settings)[number], 'view' | 'colours'>;

/** In which colours and widths a state of a walk is judged in one language. */
export function settingsOf(place: number, locale: ShownLocale): readonly Judged[] {
  if (place >= NUMBERS) throw new Error('A walk has no more than so many states: begin another.');
  return settings.filter((one) => one.place === String(place) && one.locale === locale);
}

/** Every width in every theme, for what has but few states. */
export function everySetting(): readonly Judged[] {
  return factors.view.flatMap((view) => factors.colours.map((colours) => ({ view, colours })));
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Gives the page a width and its reader a size of text. */
export async function lookAs(page: Page, view: View): Promise<void> {
  const { width, height, text } = views[view];
  await page.setViewportSize({ width, height });
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  // What a reader chooses in the browser's settings: 16 px where nothing is chosen.
  await (
    await session
  ).send('Page.setFontSizes', {
    fontSizes: { standard: 16 * text, fixed: 13 * text },
  });
}

/** Shows the page in a theme, or in the colours of the reader's system. */
export async function colourAs(page: Page, colours: Colours): Promise<void> {
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
}
