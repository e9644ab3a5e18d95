import { en } from '../../src/client/i18n/messages/en.ts';
import { ja } from '../../src/client/i18n/messages/ja.ts';
import { zhHans } from '../../src/client/i18n/messages/zh-hans.ts';
import { zhHant } from '../../src/client/i18n/messages/zh-hant.ts';
import type { ShownLocale } from './views.ts';

/** The words of each language, by noun and name. */
const words: Readonly<Record<ShownLocale, unknown>> = {
  en,
  ja,
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
};

/** A text of the catalogue as it may stand on the page: placeholders take any words. `queue.title` is `title` of `queue`. */
export function said(locale: ShownLocale, key: string): RegExp {
  const [noun = '', ...rest] = key.split('.');
  const entry: unknown = Reflect.get(
    // The nouns of a language are records of messages.
    Reflect.get(words[locale] as object, noun) as object,
    rest.join('.'),
  );
  if (typeof entry !== 'string') throw new Error(`${locale} has no words for ${key}`);
  const literal = entry
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.+');
  return new RegExp(literal);
}
