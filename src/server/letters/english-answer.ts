import { englishPackage } from './english-package.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import type { AnswerLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterSpan } from './letter-span.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount} ${span.unit}${span.amount === 1 ? '' : 's'}`;
}

function withheld(words: MessageWords): string | null {
  const parts = (words.withheld ?? []).map(
    ({ field, ground }) =>
      `- ${englishPackage.fields[field]}: ${groundWords(ground, 'en')} (${groundCitation(ground, 'en') ?? ''})`,
  );
  if (parts.length === 0) return null;
  return [
    'We leave out the following; as far as this goes, we refuse what you asked for:',
    ...parts,
  ].join('\n');
}

/** How an answer reaches its reader, in English. */
export const englishDelivery: LetterParts['delivery'] = (kind, words) =>
  kind === 'package-print'
    ? 'It is enclosed. Every page bears the request number and its place in the whole.'
    : paragraphs([
        'Open it with the link beside this message.',
        words.reference === null ? null : `Reference of the link: ${words.reference}`,
        'Opening it takes a code. The code reaches you another way, never together with the link.',
        goodFor(words) === null
          ? null
          : `The link opens once, and is good for ${goodFor(words)}. After that, or if nothing reached you, ask us for a new one.`,
      ]);

/** The letter of receipt and the answer to an inquiry, in English. */
export function englishAnswer({ letter, about, deed, complaint }: LetterFrame): AnswerLetters {
  const answer = (kind: 'package-link' | 'package-print') => (words: MessageWords) => ({
    subject: `${words.request}: your answer`,
    body: letter(words, [
      `${words.request}: ${deed(words)}. This is our answer.`,
      withheld(words),
      words.delivery ?? englishDelivery(kind, words),
      `If something in it is missing or wrong, tell ${words.desk.en}, and quote ${words.request}.`,
      complaint(words),
    ]),
  });
  return {
    'package-link': answer('package-link'),
    'package-print': answer('package-print'),
    acknowledgement: (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${deed(words)}. It reached us on ${words.received ?? ''}.`,
        words.day === undefined
          ? 'The rules that we follow set no number of days for this. We answer without delay.'
          : `You will have our answer by ${words.day} at the latest.`,
        spokenOf(
          'en',
          'proof',
          words,
          'We may have to ask you first to show that the request is yours. Until then nothing about you is given out, changed or deleted.',
        ),
        `Quote ${words.request} whenever you turn to ${words.desk.en}.`,
        complaint(words),
      ]),
    }),
  };
}
