import { filled, type LetterText } from '../../domain/letter.ts';
import { letterLang } from './letter-lang.ts';
import { letterParts } from './letter-parts.ts';
import { messageText, type MessageWords, type RequestMessage } from './message-text.ts';

const blanks = {
  reference: '{reference}',
  receipt: '{receipt}',
  recipient: '{recipient}',
  value: '{value}',
  delivery: '{delivery}',
  reason: '{reason}',
} as const;

/**
 * A letter as the desk writes it by itself, with blanks for what is known only when it leaves, or what nobody at the
 * desk has to see: references, the receipt, the recipient, a corrected value, the way of delivery, the reason of an extension.
 */
export function standardText(kind: RequestMessage, lang: string, words: MessageWords): LetterText {
  const isPackage = kind === 'package-link' || kind === 'package-print';
  return messageText(kind, lang, {
    ...words,
    reference: words.reference === null ? null : blanks.reference,
    ...(words.receipt === undefined ? {} : { receipt: blanks.receipt }),
    ...(words.recipient === undefined ? {} : { recipient: blanks.recipient }),
    ...(words.value === undefined ? {} : { value: blanks.value }),
    ...(words.extension === undefined ? {} : { extensionWords: blanks.reason }),
    ...(isPackage ? { delivery: blanks.delivery } : {}),
  });
}

/** A text with the blanks of these words filled. */
export function filledText(
  text: LetterText,
  kind: RequestMessage,
  lang: string,
  words: MessageWords,
): LetterText {
  const { delivery, extension } = letterParts[letterLang(lang)];
  return filled(text, {
    ...(words.reference === null ? {} : { reference: words.reference }),
    ...(words.receipt === undefined ? {} : { receipt: words.receipt }),
    ...(words.recipient === undefined ? {} : { recipient: words.recipient }),
    ...(words.value === undefined ? {} : { value: words.value }),
    ...(words.extension === undefined ? {} : { reason: extension[words.extension] }),
    ...(kind === 'package-link' || kind === 'package-print'
      ? { delivery: delivery(kind, words) }
      : {}),
  });
}
