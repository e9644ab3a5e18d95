import type { ExtensionReason } from '../../domain/ending-vocabulary.ts';
import type { LetterLanguage, MessageWords } from './message-text.ts';

/** What a language lends to the letters that stand in a file of their own: the frame of a letter, its subject, what was asked, where to complain, and who writes. */
export type LetterFrame = {
  readonly letter: (words: MessageWords, parts: readonly (string | null)[]) => string;
  readonly about: (words: MessageWords) => string;
  readonly deed: (words: MessageWords) => string;
  readonly complaint: (words: MessageWords) => string | null;
  /** Who writes, and where they are reached. */
  readonly us: (words: MessageWords) => string;
};

/** Letters of a request that ends, or whose date moves, otherwise than by its answer. */
export type EndingLetters = Pick<
  LetterLanguage,
  | 'withdrawal-notice'
  | 'reminder'
  | 'clarification'
  | 'extension-notice'
  | 'lapse-notice'
  | 'lateness-notice'
  | 'fee-notice'
>;

/** Letters about a correction: to the customer, to the old contact point, and to those who got the item. */
export type CorrectionLetters = Pick<
  LetterLanguage,
  'correction-notice' | 'contact-changed' | 'error-found' | 'recipient-correction'
>;

/** Letters of a deletion: what went and what stays, and what those who got items have to delete. */
export type DeletionLetters = Pick<
  LetterLanguage,
  'deletion-certificate' | 'deletion-part-notice' | 'deletion-recipient-notice'
>;

/** The letter of receipt, and the answer that goes with a package. */
export type AnswerLetters = Pick<
  LetterLanguage,
  'acknowledgement' | 'package-link' | 'package-print'
>;

/** Parts of letters that are known only when they leave. */
export type LetterParts = {
  readonly delivery: (kind: 'package-link' | 'package-print', words: MessageWords) => string;
  readonly extension: Readonly<Record<ExtensionReason, string>>;
};
