import { englishPackage } from './english-package.ts';
import type { KeptWords } from './deletion-letters.ts';
import { letterDate } from './letter-date.ts';
import type { DeletionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const why: Readonly<Record<KeptWords['why'], string>> = {
  law: 'a law tells us to keep it',
  hold: 'it may be needed in a matter that is not settled',
  identity: 'without it nobody could tell whose the rest is',
};

function part({ why: reason, fields, until, citation }: KeptWords): string {
  const names = fields.map((field) => englishPackage.fields[field]).join(', ');
  const bound =
    until === null
      ? ''
      : reason === 'hold'
        ? `; reviewed on ${letterDate(until, 'en')}`
        : `, until ${letterDate(until, 'en')}`;
  return `- ${names}: ${why[reason]}${bound}${citation === null ? '' : ` (${citation})`}`;
}

function receipt(words: MessageWords): string | null {
  return words.receipt === undefined ? null : `Receipt number: ${words.receipt}`;
}

/** Letters of a deletion in English. */
export function englishDeletion({ letter, about, complaint, us }: LetterFrame): DeletionLetters {
  return {
    'deletion-certificate': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'en',
          'erased',
          words,
          `As you asked under ${words.request}, everything that we held about you is deleted or made anonymous (${words.deleted ?? 0} items). We keep only that there was a request, and what bars your data from being loaded again by mistake.`,
        ),
        receipt(words),
        spokenOf(
          'en',
          'gone',
          words,
          'Those to whom we had passed items are told in writing. Nobody here can look you up from now on, so please keep this number: it is the only trace.',
        ),
        complaint(words),
      ]),
    }),
    'deletion-part-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'en',
          'erasedInPart',
          words,
          `As you asked under ${words.request}, ${words.deleted ?? 0} items are deleted or made anonymous. The following has to stay for now; as far as this goes, we refuse the deletion:`,
        ),
        (words.kept ?? []).map(part).join('\n') || null,
        'What stays is stored and used for nothing else. When a reason ends, we take the deletion up again.',
        receipt(words),
        complaint(words),
      ]),
    }),
    'deletion-recipient-notice': (words) => ({
      subject: `${words.request}: delete what we passed on`,
      body: paragraphs([
        words.recipient === undefined ? null : `To ${words.recipient}`,
        `${words.company ?? words.desk.en} has deleted data of a person that it had passed to you. Please delete them as well, unless a law obliges you to keep them, and tell whoever got them from you.`,
        `Reference of the transfer: ${words.reference ?? words.request}`,
        `We name the person by this reference alone. Please confirm in writing to ${words.desk.en}.`,
        us(words),
      ]),
    }),
  };
}
