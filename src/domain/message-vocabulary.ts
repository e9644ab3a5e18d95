/** The closed lists of what leaves the desk, in the manner of `vocabulary.ts`. */

/** Why a package counts as not delivered. */
export const comeBackReasons = ['bounced', 'link-unopened'] as const;
export type ComeBackReason = (typeof comeBackReasons)[number];

/** What leaves the desk. */
export const messageKinds = [
  'questions',
  'code',
  'alert',
  'package-link',
  'package-code',
  'package-print',
  'answer-unproven',
  'refusal-notice',
  'opt-out-confirmation',
  'recipient-notice',
  'correction-notice',
  'contact-changed',
  'error-found',
  'recipient-correction',
  'package-code-call-back',
  'withdrawal-notice',
  'reminder',
  'clarification',
  'extension-notice',
  'lapse-notice',
  'deletion-certificate',
  'deletion-part-notice',
  'deletion-recipient-notice',
  'authority-notice',
  'acknowledgement',
  'lateness-notice',
  'fee-notice',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Letters that an agent may word before they leave. */
export const letterKinds = [
  'acknowledgement',
  'answer',
  'part-grant',
  'refusal',
  'extension',
  'recipients',
  'opt-out-confirmation',
  'deletion-certificate',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter may not hold, or may not lack. */
export const letterFaults = [
  'code-in-subject',
  'identity-number',
  'contact-point',
  'own-data',
  'other-person',
  'company-missing',
  'contact-missing',
  'complaint-missing',
  'request-missing',
  'ground-missing',
  'same-answer-missing',
  'blank-missing',
  'blank-unknown',
] as const;
export type LetterFault = (typeof letterFaults)[number];
