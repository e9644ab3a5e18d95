import { REOPEN_DAYS } from '../../domain/endings.ts';
import type { FeeReason, LateReason } from '../../domain/ending-vocabulary.ts';
import type { EndingLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterMoney } from './letter-money.ts';
import { spokenOf } from './representative-words.ts';

/** Why a period is extended. */
export const englishExtensionReasons: LetterParts['extension'] = {
  complex: 'What you asked for is complex.',
  'many-requests': 'Many requests have to be answered at this time.',
  'search-needed': 'The information has to be searched for in several places.',
  'others-asked': 'We have to ask others before we can answer.',
};

const late: Readonly<Record<LateReason, string>> = {
  'waited-for-customer': 'We were waiting for something from you.',
  'hard-to-find': 'The information was hard to find.',
  'many-requests': 'Many requests had to be answered at the time.',
  'wrong-desk-first': 'Your request lay at another desk of ours first.',
  'own-discussion': 'We needed longer to decide among ourselves.',
  'own-outage': 'Our systems did not work for a time.',
  overlooked: 'We overlooked it.',
};

const charged: Readonly<Record<FeeReason, string>> = {
  cost: 'It covers no more than what answering costs us directly.',
  'further-copy': 'It covers the cost of a further copy.',
  excessive:
    'The law allows a reasonable fee for a request that is plainly unfounded or excessive.',
};

/** Endings and moved dates in English. */
export function englishEndings({ letter, about, deed, complaint }: LetterFrame): EndingLetters {
  return {
    'withdrawal-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'en',
          'takenBack',
          words,
          `You took your request ${words.request} back. We have ended it and carry nothing of it out any more.`,
        ),
        `If you change your mind within ${REOPEN_DAYS} days, tell us and quote the request number; it can be taken up again.`,
        spokenOf('en', 'notTakenBack', words, 'If you did not take it back, tell us at once.'),
      ]),
    }),
    reminder: (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${deed(words)}. We are still waiting for your answer.`,
        words.day === undefined
          ? null
          : `If we hear nothing by ${words.day}, the request may end without an answer to what you asked for.`,
        'If you no longer want it, there is nothing to do.',
      ]),
    }),
    clarification: (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${deed(words)}. To answer it we need to know more:`,
        words.asked ?? null,
        'Please reply and quote the request number.',
      ]),
    }),
    'extension-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${deed(words)}. We cannot answer in full within the usual period.`,
        words.extension === undefined
          ? null
          : `Reason: ${words.extensionWords ?? englishExtensionReasons[words.extension]}`,
        words.citation === undefined ? null : `Legal basis: ${words.citation}`,
        words.day === undefined
          ? 'What can be answered now is answered now, and the rest as soon as we are able to.'
          : `You will have our answer by ${words.day}.`,
        complaint(words),
      ]),
    }),
    'lapse-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: we asked you for an answer, reminded you, and have heard nothing. The request has therefore ended.`,
        `If you still want it, tell us within ${REOPEN_DAYS} days and it is taken up again. After that, ask anew at any time.`,
        complaint(words),
      ]),
    }),
    'lateness-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${deed(words)}. Our answer is late.`,
        words.lateness === undefined ? null : `Reason: ${late[words.lateness]}`,
        words.day === undefined ? null : `It was due by ${words.day}.`,
        words.citation === undefined ? null : `Legal basis: ${words.citation}`,
        `We go on with it and answer as soon as we are able to. If you do not want to wait, turn to ${words.desk.en}, and quote ${words.request}.`,
        complaint(words),
      ]),
    }),
    'fee-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `${words.request}: ${deed(words)}. We ask you for a fee before we carry it out.`,
        words.fee === undefined
          ? null
          : `Fee: ${letterMoney(words.fee, 'en')}\n${charged[words.fee.reason]}`,
        words.citation === undefined ? null : `Legal basis: ${words.citation}`,
        `${words.desk.en} tells you how to pay; please quote ${words.request}. We go on as soon as the fee has arrived. If you do not want to pay it, tell us, and nothing is owed.`,
        complaint(words),
      ]),
    }),
  };
}
