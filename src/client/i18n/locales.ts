import type { Translation } from './entry.ts';
import type { en } from './messages/en.ts';

/** Languages of the screens that are complete. */
export const LOCALES = ['en', 'ja', 'zh-Hant', 'zh-Hans'] as const;
export type Locale = (typeof LOCALES)[number] | 'en-XA';

/** The English messages, whose literal types say which keys and placeholders there are. */
export type Messages = typeof en;

/** All messages of one language. */
export type Catalogue = { readonly [N in keyof Messages]: Translation<Messages[N]> };

/** A language with its messages. Those behind the queue are there once `allMessages` is done. */
export interface LoadedLocale {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** Clauses and articles in this language; the backend cites in English. */
  readonly cite?: (citation: string) => string;
}

/** Names of the languages in themselves, so that a person finds their own. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  ja: '日本語',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  'en-XA': '[Ƥşḗŭḓǿ]',
};

/** The tag that dates, numbers and plurals go by: English days come before months, Chinese in full signs is Hong Kong's. */
export const INTL_TAGS: Record<Locale, string> = {
  en: 'en-GB',
  ja: 'ja-JP',
  'zh-Hant': 'zh-Hant-HK',
  'zh-Hans': 'zh-Hans-CN',
  'en-XA': 'en-GB',
};

const STORED_AS = 'rightsdesk.locale';

let rest: (() => Promise<void>) | undefined;
let completing: Promise<void> | undefined;

/** Fetches what the first screens say in one language; nothing of the others is loaded. */
export async function loadLocale(locale: Locale): Promise<LoadedLocale> {
  const messages: Writable<Part> = {};
  // Complete once `allMessages` is done, which every screen behind the queue waits for.
  let cite = (citation: string): string => citation;
  const loaded: LoadedLocale = {
    locale,
    catalogue: messages as Catalogue,
    cite: (citation) => cite(citation),
  };
  add(messages, await firstMessages(locale));
  completing = undefined;
  rest = async () => {
    const [others, citations] = await Promise.all([restOfMessages(locale), citationsIn(locale)]);
    add(messages, others);
    cite = citations ?? cite;
  };
  return loaded;
}

/** Completes the messages of the language loaded last. Screens behind the queue wait for it before they render. */
export function allMessages(): Promise<void> {
  completing ??= (rest ?? (() => Promise.resolve()))().catch((reason: unknown) => {
    // The next screen tries again.
    completing = undefined;
    throw reason;
  });
  return completing;
}

/** Some messages of some nouns. */
type Part = { readonly [N in keyof Catalogue]?: Partial<Catalogue[N]> };
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A noun may say some of its words on the first screens and the rest behind them. */
function add(messages: Writable<Part>, part: Part): void {
  for (const [noun, words] of Object.entries(part))
    // The nouns of a part are nouns.
    Object.assign(messages, { [noun]: { ...messages[noun as keyof Part], ...words } });
}

async function firstMessages(locale: Locale): Promise<Part> {
  switch (locale) {
    case 'en':
      return (await import('./messages/en-first.ts')).enFirst;
    case 'ja':
      return (await import('./messages/ja-first.ts')).jaFirst;
    case 'zh-Hant':
      return (await import('./messages/zh-hant-first.ts')).zhHantFirst;
    case 'zh-Hans':
      return (await import('./messages/zh-hans-first.ts')).zhHansFirst;
    case 'en-XA':
      // A build for people holds no byte of it; the demo, which the tests walk, does.
      return import.meta.env.DEV || __DEMO__ ? pseudo() : firstMessages('en');
  }
}

async function restOfMessages(locale: Locale): Promise<Part> {
  switch (locale) {
    case 'en':
      return (await import('./messages/en-rest.ts')).enRest;
    case 'ja':
      return (await import('./messages/ja-rest.ts')).jaRest;
    case 'zh-Hant':
      return (await import('./messages/zh-hant-rest.ts')).zhHantRest;
    case 'zh-Hans':
      return (await import('./messages/zh-hans-rest.ts')).zhHansRest;
    case 'en-XA':
      return import.meta.env.DEV || __DEMO__ ? {} : restOfMessages('en');
  }
}

async function citationsIn(locale: Locale): Promise<LoadedLocale['cite']> {
  switch (locale) {
    case 'ja':
      return (await import('./messages/citation.ts')).japaneseCitation;
    case 'zh-Hant':
      return (await import('./messages/chinese-citation.ts')).traditionalCitation;
    case 'zh-Hans':
      return (await import('./messages/chinese-citation.ts')).simplifiedCitation;
    case 'en':
    case 'en-XA':
      return undefined;
  }
}

async function pseudo(): Promise<Catalogue> {
  const [{ en }, { pseudoCatalogue }] = await Promise.all([
    import('./messages/en.ts'),
    import('./pseudo.ts'),
  ]);
  return pseudoCatalogue(en);
}

/** The language to begin with: the one chosen before, else the first of the browser's that is there, else English. */
export function preferredLocale(): Locale {
  const wanted = [storedLocale(), ...navigator.languages];
  for (const tag of wanted) {
    const locale = tag == null ? undefined : localeOf(tag);
    if (tag === 'en-XA' && (import.meta.env.DEV || __DEMO__)) return 'en-XA';
    if (locale !== undefined) return locale;
  }
  return 'en';
}

/** The language of the screens that serves a BCP 47 tag. Chinese is told apart by its signs, or by where it is read. */
export function localeOf(tag: string): Locale | undefined {
  if (/^(?:yue(?!-hans)|zh-(?:hant|hk|tw|mo))\b/i.test(tag)) return 'zh-Hant';
  if (/^(?:zh|cmn|yue)\b/i.test(tag)) return 'zh-Hans';
  return LOCALES.find((one) => tag === one || tag.startsWith(`${one}-`));
}

/** Remembers the name of a language, and nothing else. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED_AS, locale);
  } catch {
    // Storage refused: the choice holds for this page.
  }
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
