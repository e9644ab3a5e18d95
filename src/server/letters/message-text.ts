import type { Fee } from '../../domain/fee.ts';
import type { RepresentativeTitle } from '../../domain/representation.ts';
import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { ExtensionReason, LateReason } from '../../domain/ending-vocabulary.ts';
import type { ItemField, OptOutScope, QuestionField } from '../../domain/record-vocabulary.ts';
import type { MessageKind } from '../../domain/message-vocabulary.ts';
import { chineseSimplified } from './chinese-simplified.ts';
import { chineseTraditional } from './chinese-traditional.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import type { KeptWords } from './deletion-letters.ts';
import type { LetterDesk } from './letter-desk.ts';
import { letterLang, type LetterLang } from './letter-lang.ts';
import type { Regulator } from './regulator.ts';

/** Who asked for another: their name, for whom, and whether this message is theirs to read. */
export type Representing = {
  readonly name: string;
  /** By what title they say they ask: what the customer is told of them. */
  readonly title: RepresentativeTitle;
  /** The person's name; null while no accepted paper says that they may hear of that person. */
  readonly of: string | null;
  readonly isReader: boolean;
};

/** What the words of a message speak of. Parts that a kind does not need are left out. */
export type MessageWords = {
  readonly desk: LetterDesk;
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
  /** The request is being taken back; what is proved is proved for that. */
  readonly isWithdrawal?: boolean;
  /** What the desk asks back, in its own words. */
  readonly asked?: string;
  /** A day in the customer's language. */
  readonly day?: string;
  readonly extension?: ExtensionReason;
  /** Why the answer is late. */
  readonly lateness?: LateReason;
  /** A fee that is asked, in whole units of its money. */
  readonly fee?: Pick<Fee, 'reason' | 'amount' | 'currency'>;
  readonly citation?: string;
  /** What the desk adds to the ground, in the customer's language. */
  readonly reasons?: string;
  /** To whom a person may complain. */
  readonly regulators?: readonly Regulator[];
  /** Marketing that an opt-out stops; all of it where nothing is given. */
  readonly marketing?: OptOutScope;
  readonly recipient?: string;
  /** Receipt number of a deletion. */
  readonly receipt?: string;
  /** Items that a deletion takes away. */
  readonly deleted?: number;
  /** What stays of a deletion, and why. */
  readonly kept?: readonly KeptWords[];
  /** Field of the item that was corrected; its value only in the copy for those who had got it. */
  readonly field?: ItemField;
  readonly value?: string;
  /** The desk itself had found the error. */
  readonly isFoundByUs?: boolean;
  /** How many others are told of a correction. */
  readonly recipientCount?: number;
  /** The customer's statement stands beside the value from now on. */
  readonly hasStatement?: boolean;
  /** Day of receipt, in the customer's language. */
  readonly received?: string;
  /** Items that an answer leaves out, and on which ground. */
  readonly withheld?: readonly { readonly field: ItemField; readonly ground: string }[];
  /** A blank that stands for how the answer reaches its reader. */
  readonly delivery?: string;
  /** A blank that stands for the reason of an extension. */
  readonly extensionWords?: string;
  /** Somebody asked for the customer; what they read is addressed to them. */
  readonly representing?: Representing;
  /** The recipient was written to before. */
  readonly isReminder?: boolean;
};

/** A subject line and a body. The subject never holds a code. */
export type MessageText = { readonly subject: string; readonly body: string };

/** Messages about a request. Word of what went to an authority belongs to none and has its words beside it. */
export type RequestMessage = Exclude<MessageKind, 'authority-notice'>;

/** Words of one language for every kind of message about a request. */
export type LetterLanguage = Readonly<Record<RequestMessage, (words: MessageWords) => MessageText>>;

/** The message in the customer's language; English where the desk has no words in it yet. */
export function messageText(kind: RequestMessage, lang: string, words: MessageWords): MessageText {
  return languages[letterLang(lang)][kind](words);
}

const languages: Readonly<Record<LetterLang, LetterLanguage>> = {
  en: english,
  ja: japanese,
  'zh-Hant': chineseTraditional,
  'zh-Hans': chineseSimplified,
};
