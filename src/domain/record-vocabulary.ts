/** The closed lists of what is held of a customer, what for, and on what basis, in the manner of `vocabulary.ts`. */

/** Kinds of contact point. */
export const contactKinds = ['email', 'phone', 'post'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Questions whose answer scores one point; the catalogue of both companies. */
export const questionFields = [
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'first-contract-month',
  'event-booked',
  'product-plan',
  'delivery-reference',
  'imported-number',
] as const;
export type QuestionField = (typeof questionFields)[number];

/** Every field an item can hold. */
export const itemFields = [
  'name',
  'name-reading',
  'birth-date',
  'email',
  'phone',
  'post',
  ...questionFields,
  'language',
  'interest',
  'note',
  'call-note',
  'payment-card',
  'identity-number',
  'password',
  'security-answer',
] as const;
export type ItemField = (typeof itemFields)[number];

/** Why the company holds an item (N2, H4). */
export const purposes = [
  'agreement',
  'inquiry-reply',
  'billing',
  'delivery',
  'events',
  'product-news',
  'account-security',
  'customer-survey',
  'partner-offers',
] as const;
export type Purpose = (typeof purposes)[number];

/** Where an item came from. */
export const sources = [
  'customer',
  'web-form',
  'contract',
  'partner',
  'inferred',
  'access-log',
  'import',
] as const;
export type Source = (typeof sources)[number];

/** On what basis a recipient got items (N4, H5). Aggregates name nobody and have no row. */
export const sharingBases = ['consent', 'partner-agreement', 'law'] as const;
export type SharingBasis = (typeof sharingBases)[number];

/** What a look-up is for. */
export const lookupPurposes = ['customer-contact', 'request-work', 'staff-found-error'] as const;
export type LookupPurpose = (typeof lookupPurposes)[number];

/** What a reveal is for (N3a). */
export const revealPurposes = [
  'answer-customer',
  'check-correction',
  'prepare-disclosure',
  'reach-customer',
  'settle-bill',
  'arrange-delivery',
  'offer-news',
  'ask-survey',
] as const;
export type RevealPurpose = (typeof revealPurposes)[number];

/** Why somebody on a mailing list is not written to (H6, N3b); the first that applies is the one that is said. */
export const mailCauses = [
  'erased',
  'being-erased',
  'opted-out',
  'same-person',
  'no-contact',
  'declined',
  'frozen',
  'disputed',
  'purpose-not-told',
  'not-from-customer',
  'consent-refused',
  'consent-ended',
  'no-consent',
] as const;
export type MailCause = (typeof mailCauses)[number];

/** How the clause on direct mail can be read (H6): consent is needed, or a purpose that was told is enough. */
export const mailReadings = ['consent-needed', 'purpose-suffices'] as const;
export type MailReading = (typeof mailReadings)[number];

/** How the log book of refusals leaves the desk. */
export const takingWays = ['file', 'print'] as const;
export type TakingWay = (typeof takingWays)[number];

/** Marketing that an opt-out stops. */
export const optOutScopes = [
  'all-marketing',
  'email',
  'phone',
  'post',
  'list-events',
  'list-product-news',
] as const;
export type OptOutScope = (typeof optOutScopes)[number];
