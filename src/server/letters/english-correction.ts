import { DAYS_OF_REST } from '../../domain/channel-of-record.ts';
import { englishPackage } from './english-package.ts';
import { groundWords } from './ground-words.ts';
import type { CorrectionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

/** Corrections in English. */
export function englishCorrection({
  letter,
  about,
  complaint,
  us,
}: LetterFrame): CorrectionLetters {
  return {
    'correction-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${words.isFoundByUs === true ? 'we found an error in your data, and you confirmed it' : spokenOf('en', 'corrected', words, 'you asked for a correction')}. On ${words.day ?? ''} we corrected this item: ${item(words)}.`,
        words.ground === undefined
          ? null
          : `We did not follow the request in every part. Ground: ${groundWords(words.ground, 'en')}`,
        words.citation === undefined ? null : `Legal basis: ${words.citation}`,
        words.hasStatement === true
          ? 'Your statement stands beside the item and is shown wherever the item is shown.'
          : null,
        (words.recipientCount ?? 0) === 0
          ? null
          : `Everyone who got this item from us in the last twelve months has been told in writing: ${words.recipientCount} in all.`,
        `If something is still wrong, tell ${words.desk.en}, and quote ${words.request}.`,
        complaint(words),
      ]),
    }),
    'contact-changed': (words) => ({
      subject: `${words.request}: a contact point was changed`,
      body: letter(words, [
        `${words.request}: we have changed a contact point that we hold for you (${item(words)}), as we were asked to. This message goes to the old one.`,
        `If you did not ask for this, tell ${words.desk.en} at once and quote ${words.request}. For ${DAYS_OF_REST} days no data go to the new one.`,
      ]),
    }),
    'error-found': (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: one item that we hold on you may be wrong: ${item(words)}. We change nothing before you have confirmed it.`,
        `Please call or write to ${words.desk.en}. We then make sure that it is you.`,
        words.reference === null ? null : `Reference to give: ${words.reference}`,
      ]),
    }),
    'recipient-correction': (words) => ({
      subject: `${words.request}: ${words.isReminder === true ? 'reminder, ' : ''}corrected data`,
      body: paragraphs([
        words.recipient === undefined ? null : `To ${words.recipient}`,
        `${words.company ?? words.desk.en} passed data of a person to you in the last twelve months. One item was wrong and has been corrected.`,
        `${item(words)}: ${words.value ?? 'no longer held'}`,
        `Reference of the transfer: ${words.reference ?? words.request}`,
        'Please correct your copy, tell whoever got it from you, and confirm in writing that it is done.',
        words.isReminder === true ? 'We wrote to you before and have had no answer.' : null,
        us(words),
      ]),
    }),
  };
}

function item({ field }: MessageWords): string {
  return field === undefined ? '' : englishPackage.fields[field];
}
