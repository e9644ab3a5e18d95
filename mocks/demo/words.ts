import { useSyncExternalStore } from 'react';
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';

export type WordKey = keyof typeof en;
type Values = Readonly<Record<string, string | number>>;

/** What the panel says in the language of the page, and that language. */
export type Words = {
  readonly say: (key: WordKey, values?: Values) => string;
  readonly lang: 'en' | 'ja';
  /** The tag that dates and numbers go by, as in the console. */
  readonly tag: 'en-GB' | 'ja-JP';
};

/** The panel follows the language that the console has chosen for the page. */
export function useWords(): Words {
  const lang = useSyncExternalStore(watchLanguage, () =>
    document.documentElement.lang.startsWith('ja') ? 'ja' : 'en',
  );
  const tag = lang === 'ja' ? 'ja-JP' : 'en-GB';
  return { say: (key, values) => fill((lang === 'ja' ? ja : en)[key], values, lang), lang, tag };
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
