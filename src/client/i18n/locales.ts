import type { Translation } from './entry.ts';
import type { en } from './messages/en.ts';

/** Languages of the screens that are complete. */
export const LOCALES = ['en', 'ja'] as const;
export type Locale = (typeof LOCALES)[number] | 'en-XA';

/** The English messages, whose literal types say which keys and placeholders there are. */
export type Messages = typeof en;

/** All messages of one language. */
export type Catalogue = { readonly [N in keyof Messages]: Translation<Messages[N]> };

/** A language with its messages, ready to be shown. */
export interface LoadedLocale {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** Names of the languages in themselves, so that a person finds their own. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  ja: '日本語',
  'en-XA': '[Ƥşḗŭḓǿ]',
};

/** The tag that dates, numbers and plurals go by: English days come before months. */
export const INTL_TAGS: Record<Locale, string> = { en: 'en-GB', ja: 'ja-JP', 'en-XA': 'en-GB' };

const STORED_AS = 'rightsdesk.locale';

/** Fetches the messages of one language; nothing of the others is loaded. */
export async function loadLocale(locale: Locale): Promise<LoadedLocale> {
  switch (locale) {
    case 'en':
      return { locale, catalogue: (await import('./messages/en.ts')).en };
    case 'ja':
      return { locale, catalogue: (await import('./messages/ja.ts')).ja };
    case 'en-XA': {
      const [{ en }, { pseudoCatalogue }] = await Promise.all([
        import('./messages/en.ts'),
        import('./pseudo.ts'),
      ]);
      return { locale, catalogue: pseudoCatalogue(en) };
    }
  }
}

/** The language to begin with: the one chosen before, else the first of the browser's that is there, else English. */
export function preferredLocale(): Locale {
  const wanted = [storedLocale(), ...navigator.languages];
  for (const tag of wanted) {
    const locale = LOCALES.find((one) => tag === one || tag?.startsWith(`${one}-`));
    if (tag === 'en-XA' && import.meta.env.DEV) return 'en-XA';
    if (locale !== undefined) return locale;
  }
  return 'en';
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
