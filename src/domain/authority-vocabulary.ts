/**
 * The closed lists of the authority desk and of the access history, in the manner of `vocabulary.ts`. They lie apart from
 * it because nothing of the first screens says any of them.
 */

/** Offices that may demand something by law. */
export const authorityKinds = ['police', 'court', 'prosecutor', 'regulator', 'tax'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** What somebody who calls as an authority wants to hear or have done; a closed list, so that nobody's name is noted. */
export const authorityAsks = [
  'whether-customer',
  'personal-data',
  'access-history',
  'whereabouts',
  'change-or-delete',
] as const;
export type AuthorityAsk = (typeof authorityAsks)[number];

/** Where the number of an office is published. */
export const publishedIns = ['government-directory', 'own-site'] as const;
export type PublishedIn = (typeof publishedIns)[number];

/** Papers by which an authority may demand. */
export const instruments = ['court-order', 'search-warrant', 'statutory-notice'] as const;
export type Instrument = (typeof instruments)[number];

/** How a demand was served. */
export const servedHows = ['in-person', 'registered-post', 'electronic-service'] as const;
export type ServedHow = (typeof servedHows)[number];

/** How a demand stands. */
export const demandStates = [
  'opened',
  'called-back',
  'proposed',
  'approved',
  'exported',
  'not-known-there',
] as const;
export type DemandState = (typeof demandStates)[number];

/** What an office said under its published number: the demand is theirs, or they know nothing of it. */
export const callBackResults = ['known-there', 'not-known-there'] as const;
export type CallBackResult = (typeof callBackResults)[number];

/** What a customer did when they came. */
export const accessDeeds = [
  'signed-in',
  'sign-in-failed',
  'viewed-bill',
  'changed-plan',
  'ordered',
] as const;
export type AccessDeed = (typeof accessDeeds)[number];

/** Where they came from, as their network tells it. */
export const accessPlaces = [
  'tokyo',
  'osaka',
  'fukuoka',
  'sapporo',
  'hong-kong',
  'kowloon',
  'shanghai',
  'guangzhou',
] as const;
export type AccessPlace = (typeof accessPlaces)[number];

/** What a row of the access history holds that a demand may cover. */
export const accessColumns = ['time', 'address', 'deed', 'place', 'record'] as const;
export type AccessColumn = (typeof accessColumns)[number];

/** Why a row that comes near a demand is no part of it. */
export const outOfScopes = ['outside-period', 'other-address', 'other-record'] as const;
export type OutOfScope = (typeof outOfScopes)[number];

/** What the account that came says of the sex of its holder. */
export const sexes = ['female', 'male', 'not-said'] as const;
export type Sex = (typeof sexes)[number];

/** How old the holder of the account was at a visit, in bands of ten years. */
export const ageBands = [
  'under-20',
  '20-29',
  '30-39',
  '40-49',
  '50-59',
  '60-69',
  '70-79',
  '80-plus',
  'not-known',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** By what the visits of customers may be parted in figures. */
export const dimensions = ['month', 'desk', 'deed', 'place', 'postcode', 'sex', 'age'] as const;
export type Dimension = (typeof dimensions)[number];

/** Violations that make a look into the access history particularly necessary. */
export const violations = [
  'terms-broken',
  'account-taken-over',
  'attack-on-service',
  'misuse-by-staff',
] as const;
export type Violation = (typeof violations)[number];

/** How a look into the access history stands. */
export const lookStates = ['asked', 'open', 'ended', 'returned'] as const;
export type LookState = (typeof lookStates)[number];

/** For how many minutes a look may stand open. */
export const lookMinutes = ['15', '30', '60'] as const;
export type LookMinutes = (typeof lookMinutes)[number];
