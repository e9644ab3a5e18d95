import type { DemoLanguage } from './words.ts';
import { fill, useWords } from './words.ts';
import { en } from './messages/tour-en.ts';
import { ja } from './messages/tour-ja.ts';
import { zhHans } from './messages/tour-zh-hans.ts';
import { zhHant } from './messages/tour-zh-hant.ts';

export type TourWordKey = keyof typeof en;

/** What the tour says in each language of the console. */
export const tourCatalogues: Readonly<Record<DemoLanguage, Readonly<Record<TourWordKey, string>>>> =
  { en, ja, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

/** What the tour says in the language of the page: whole, or cut at its places. */
export function useTourWords(): {
  readonly say: (key: TourWordKey, values?: Readonly<Record<string, number>>) => string;
  readonly cut: (key: TourWordKey) => readonly string[];
} {
  const { lang } = useWords();
  const words = tourCatalogues[lang];
  return {
    say: (key, values) => fill(words[key], values, lang),
    cut: (key) => words[key].split(/(\{\w+\})/).filter((part) => part !== ''),
  };
}
