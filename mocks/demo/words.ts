import { useSyncExternalStore } from 'react';
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

export type WordKey = keyof typeof en;

/** What the panel says in each language of the console. */
export const catalogues = { en, ja, 'zh-Hant': zhHant, 'zh-Hans': zhHans } as const;
export type DemoLanguage = keyof typeof catalogues;

/** The tags that dates and numbers go by, as in the console. */
const tags = {
  en: 'en-GB',
  ja: 'ja-JP',
  'zh-Hant': 'zh-Hant-HK',
  'zh-Hans': 'zh-Hans-CN',
} as const;
type Values = Readonly<Record<string, string | number>>;

/** What the panel says in the language of the page, and that language. */
export type Words = {
  readonly say: (key: WordKey, values?: Values) => string;
  readonly lang: DemoLanguage;
  /** The tag that dates and numbers go by. */
  readonly tag: (typeof tags)[DemoLanguage];
};

/** The panel follows the language that the console has chosen for the page. */
export function useWords(): Words {
  const lang = useSyncExternalStore(watchLanguage, pageLanguage);
  return { say: (key, values) => fill(catalogues[lang][key], values, lang), lang, tag: tags[lang] };
}

function pageLanguage(): DemoLanguage {
  switch (document.documentElement.lang) {
    case 'ja':
      return 'ja';
    case 'zh-Hant':
      return 'zh-Hant';
    case 'zh-Hans':
      return 'zh-Hans';
    default:
      return 'en';
  }
}

/** Puts values into the places that a message keeps for them. */
export function fill(message: string, values: Values = {}, lang = 'en'): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(lang) : (value ?? place);
  });
}

function watchLanguage(listener: () => void): () => void {
  const watch = new MutationObserver(listener);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => watch.disconnect();
}
