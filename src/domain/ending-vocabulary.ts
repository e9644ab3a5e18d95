/** The closed lists of what moves the dates of a request or ends it, in the manner of `vocabulary.ts`. */

/** Why a period is extended; the notice to the customer says it. */
export const extensionReasons = [
  'complex',
  'many-requests',
  'search-needed',
  'others-asked',
] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** Why a fee is asked: what answering costs, a further copy, or a request that the law calls plainly unfounded or excessive. */
export const feeReasons = ['cost', 'further-copy', 'excessive'] as const;
export type FeeReason = (typeof feeReasons)[number];

/** Money in which a desk asks for a fee. */
export const currencies = ['JPY', 'HKD', 'CNY', 'EUR', 'GBP', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** Why an answer is late. Our own discussion and our own outage are reasons to be told, never to stop a clock. */
export const lateReasons = [
  'waited-for-customer',
  'hard-to-find',
  'many-requests',
  'wrong-desk-first',
  'own-discussion',
  'own-outage',
  'overlooked',
] as const;
export type LateReason = (typeof lateReasons)[number];

/** Why a request should never have been opened. */
export const errorReasons = ['nothing-asked', 'wrong-kind', 'test-entry'] as const;
export type ErrorReason = (typeof errorReasons)[number];
