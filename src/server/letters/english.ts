import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { OptOutScope } from '../../domain/record-vocabulary.ts';
import { englishPackage } from './english-package.ts';
import { englishDeletion } from './english-deletion.ts';
import { englishAnswer } from './english-answer.ts';
import { englishCorrection } from './english-correction.ts';
import { englishEndings } from './english-endings.ts';
import { groundWords } from './ground-words.ts';
import { letterSpan } from './letter-span.ts';
import type { LetterLanguage, MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { deedOf, openingOf, spokenOf } from './representative-words.ts';

const marketing: Readonly<Record<OptOutScope, string>> = {
  'all-marketing': 'marketing of any kind',
  email: 'marketing by e-mail',
  phone: 'marketing by phone',
  post: 'marketing by post',
  'list-events': 'event invitations',
  'list-product-news': 'product news',
};

const inquired: Readonly<Record<InquiryScope, string>> = {
  categories: 'you asked which kinds of information we hold about you',
  data: 'you asked for your data',
  'access-history': 'you asked for your access history',
};

const asked: Readonly<Record<Exclude<RequestKind, 'inquiry'>, string>> = {
  correction: 'you asked us to correct your data',
  deletion: 'you asked us to delete your data',
  'opt-out': 'you asked us to stop marketing',
  'legal-demand': 'a request about your data was made',
};

function deed(words: MessageWords): string {
  const { kind, scope, isWithdrawal } = words;
  const usual =
    isWithdrawal === true
      ? 'you asked to take this request back'
      : kind === 'inquiry'
        ? inquired[scope ?? 'data']
        : asked[kind];
  return deedOf('en', words, usual);
}

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount} ${span.unit}${span.amount === 1 ? '' : 's'}`;
}

function us(words: MessageWords): string {
  const { en: desk, contact } = words.desk;
  const name = words.company === undefined ? desk : `${desk}, ${words.company}`;
  return `${name}\nPhone ${contact.phone}\nE-mail ${contact.email}`;
}

function letter(words: MessageWords, parts: readonly (string | null)[]): string {
  return paragraphs([
    ...openingOf('en', words, ['Dear Sir or Madam,']),
    ...parts,
    `Yours sincerely,\n${us(words)}`,
  ]);
}

function numbered(lead: string, words: MessageWords): string | null {
  const all = (words.questions ?? []).map(
    (field, index) => `${index + 1}. ${englishPackage.fields[field]}`,
  );
  return all.length === 0 ? null : [lead, ...all].join('\n');
}

function complaint(words: MessageWords): string | null {
  const names = (words.regulators ?? []).map((regulator) => englishPackage.regulators[regulator]);
  return names.length === 0 ? null : `You may also complain to:\n- ${names.join('\n- ')}`;
}

function about(words: MessageWords): string {
  return `${words.request}: a message from ${words.desk.en}`;
}

/** The desk's words in English. */
export const english: LetterLanguage = {
  ...englishDeletion({ letter, about, deed, complaint, us }),
  ...englishEndings({ letter, about, deed, complaint, us }),
  ...englishAnswer({ letter, about, deed, complaint, us }),
  ...englishCorrection({ letter, about, deed, complaint, us }),
  questions: (words) => ({
    subject: `${words.request}: questions from ${words.desk.en}`,
    body: letter(words, [
      `${words.request}: ${deed(words)}. Before we go on we have to be sure that the request came from you.`,
      numbered('Please reply to this message and answer these questions:', words),
      words.reference === null
        ? null
        : `Leave this one-time reference in your reply: ${words.reference}`,
      'If you did not ask for this, leave the questions unanswered and tell us.',
    ]),
  }),
  code: (words) => ({
    subject: about(words),
    body: paragraphs([
      spokenOf('en', 'codeAsked', words, `${words.request}: ${deed(words)}. Was it you?`),
      `Code: ${words.code ?? ''}`,
      spokenOf(
        'en',
        'codeRead',
        words,
        `Read the code to the desk only if all three are right: the desk is ${words.desk.en}, the request is ${words.request}, and ${deed(words)}. If one of them is wrong, tell nobody the code.`,
      ),
      goodFor(words) === null
        ? 'The code works once.'
        : `The code works once, within ${goodFor(words)}.`,
    ]),
  }),
  alert: (words) => ({
    subject: spokenOf('en', 'alertSubject', words, `${words.request}: was it you?`),
    body: paragraphs([
      spokenOf(
        'en',
        'alertAsked',
        words,
        `${words.request}: ${deed(words)}, at ${words.desk.en}. Was it you?`,
      ),
      spokenOf('en', 'alertYes', words, 'If it was you, there is nothing to do.'),
      spokenOf(
        'en',
        'alertNo',
        words,
        'If it was not you, press “Not me” beside this message. The request then stops at once.',
      ),
      words.reference === null
        ? null
        : spokenOf(
            'en',
            'alertPost',
            words,
            `If this reached you by post, tell ${words.desk.en} (phone ${words.desk.contact.phone}) that it was not you and quote this one-time reference: ${words.reference}`,
          ),
    ]),
  }),
  'package-code': (words) => ({
    subject: about(words),
    body: paragraphs([
      spokenOf(
        'en',
        'packageCode',
        words,
        `The answer to your request ${words.request} was sent to you as a link by ${words.desk.en}.`,
      ),
      `Code that opens it: ${words.code ?? ''}`,
      'Type it where the link asks for it. Tell it to nobody, not even to us.',
      goodFor(words) === null ? null : `The code is good for ${goodFor(words)}.`,
    ]),
  }),
  'package-code-call-back': (words) => ({
    subject: `${words.request}: a call from ${words.desk.en}`,
    body: paragraphs([
      spokenOf(
        'en',
        'packageCall',
        words,
        `This is ${words.desk.en}, about your request ${words.request}. We have sent you the answer as a link.`,
      ),
      `The code that opens it is: ${words.code ?? ''}`,
      'Type it where the link asks for it. Nobody will ask you to say it back.',
      goodFor(words) === null ? null : `The code is good for ${goodFor(words)}.`,
    ]),
  }),
  'answer-unproven': (words) => ({
    subject: about(words),
    body: letter(words, [
      `${words.request}: ${deed(words)}.`,
      spokenOf(
        'en',
        'unproven',
        words,
        'It has not been shown to us that the request came from a person whose data we hold. We therefore cannot say whether we hold any. Everyone in this position gets this same answer.',
      ),
      spokenOf(
        'en',
        'otherWays',
        words,
        `${words.desk.en} can tell you in which other ways you can show who you are. Quote ${words.request}.`,
      ),
      complaint(words),
    ]),
  }),
  'refusal-notice': (words) => ({
    subject: about(words),
    body: letter(words, [
      `${words.request}: ${deed(words)}. We have decided not to comply, for the following reasons.`,
      words.ground === undefined ? null : `Ground: ${groundWords(words.ground, 'en')}`,
      words.citation === undefined ? null : `Legal basis: ${words.citation}`,
      words.hasStatement === true
        ? 'Your statement stands beside the item and is shown wherever the item is shown.'
        : null,
      words.reasons === undefined ? null : `Reasons: ${words.reasons}`,
      `If you disagree, turn to us and quote ${words.request}:\n${us(words)}`,
      complaint(words),
    ]),
  }),
  'opt-out-confirmation': (words) => ({
    subject: about(words),
    body: letter(words, [
      `${words.request}: you asked us to stop marketing. The contact points that you named no longer get ${marketing[words.marketing ?? 'all-marketing']} from us.`,
      'Whoever got such a contact point from us for marketing is told in writing to stop as well.',
      'Notices about a service or a contract still come. You do not have to prove who you are for this, and everyone who asks gets this same confirmation.',
      complaint(words),
    ]),
  }),
  'recipient-notice': (words) => ({
    subject: `${words.request}: stop marketing use`,
    body: paragraphs([
      words.recipient === undefined ? null : `To ${words.recipient}`,
      `A person whose data ${words.company ?? words.desk.en} passed to you does not want ${marketing[words.marketing ?? 'all-marketing']}. Please stop using the data for it at once, and tell whoever got them from you.`,
      `Reference of the transfer: ${words.reference ?? words.request}`,
      `We name the person by this reference alone. If you cannot find it in the record of transfers, ask ${words.desk.en}.`,
      `Please confirm in writing to ${words.desk.en} that the use has stopped.`,
      us(words),
    ]),
  }),
};
