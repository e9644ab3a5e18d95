import type { Desk } from '../../domain/staff.ts';
import type {
  InquiryScope,
  MessageKind,
  OptOutScope,
  QuestionField,
  RequestKind,
} from '../../domain/vocabulary.ts';
import { chineseSimplified } from './chinese-simplified.ts';
import { chineseTraditional } from './chinese-traditional.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { letterLang, type LetterLang } from './letter-lang.ts';
import type { Regulator } from './regulator.ts';

/** What the words of a message speak of. Parts that a kind does not need are left out. */
export type MessageWords = {
  readonly desk: Desk['name'];
  readonly request: string;
  readonly kind: RequestKind;
  readonly scope: InquiryScope | null;
  readonly code: string | null;
  readonly reference: string | null;
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
  readonly questions?: readonly QuestionField[];
  readonly company?: string;
  /** Id of a law pack's refusal ground; a ground that no pack knows stands as it is written. */
  readonly ground?: string;
  readonly citation?: string;
  /** What the desk adds to the ground, in the customer's language. */
  readonly reasons?: string;
  /** Where to reach the company about a refusal; its desk where nothing is given. */
  readonly contact?: string;
  /** To whom a person may complain. */
  readonly regulators?: readonly Regulator[];
  /** Marketing that an opt-out stops; all of it where nothing is given. */
  readonly marketing?: OptOutScope;
  readonly recipient?: string;
};

/** A subject line and a body. The subject never holds a code. */
export type MessageText = { readonly subject: string; readonly body: string };

/** Words of one language for every kind of message. */
export type LetterLanguage = Readonly<Record<MessageKind, (words: MessageWords) => MessageText>>;

/** The message in the customer's language; English where the desk has no words in it yet. */
export function messageText(kind: MessageKind, lang: string, words: MessageWords): MessageText {
  return languages[letterLang(lang)][kind](words);
}

const languages: Readonly<Record<LetterLang, LetterLanguage>> = {
  en: english,
  ja: japanese,
  'zh-Hant': chineseTraditional,
  'zh-Hans': chineseSimplified,
};
