import { chineseSimplifiedDelivery } from './chinese-simplified-answer.ts';
import { chineseSimplifiedExtensionReasons } from './chinese-simplified-endings.ts';
import { chineseTraditionalDelivery } from './chinese-traditional-answer.ts';
import { chineseTraditionalExtensionReasons } from './chinese-traditional-endings.ts';
import { englishDelivery } from './english-answer.ts';
import { englishExtensionReasons } from './english-endings.ts';
import { japaneseDelivery } from './japanese-answer.ts';
import { japaneseExtensionReasons } from './japanese-endings.ts';
import type { LetterParts } from './letter-frame.ts';
import type { LetterLang } from './letter-lang.ts';

/** Parts that are filled in when a letter leaves, by language. */
export const letterParts: Readonly<Record<LetterLang, LetterParts>> = {
  en: { delivery: englishDelivery, extension: englishExtensionReasons },
  ja: { delivery: japaneseDelivery, extension: japaneseExtensionReasons },
  'zh-Hant': {
    delivery: chineseTraditionalDelivery,
    extension: chineseTraditionalExtensionReasons,
  },
  'zh-Hans': {
    delivery: chineseSimplifiedDelivery,
    extension: chineseSimplifiedExtensionReasons,
  },
};
