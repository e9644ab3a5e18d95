import type { Desk } from '../../domain/staff.ts';
import type { InquiryScope, MessageKind, QuestionField, RequestKind } from '../../domain/vocabulary.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';

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
  readonly ground?: string;
  readonly citation?: string;
  readonly recipient?: string;
};

/** A subject line and a body. The subject never holds a code. */
export type MessageText = { readonly subject: string; readonly body: string };

/** Words of one language for every kind of message. */
export type LetterLanguage = Readonly<Record<MessageKind, (words: MessageWords) => MessageText>>;

/** The message in the customer's language; English where the desk has no words in it yet. */
export function messageText(kind: MessageKind, lang: string, words: MessageWords): MessageText {
  const language = lang === 'ja' ? japanese : english;
  return language[kind](words);
}
