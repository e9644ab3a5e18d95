import type { Instant } from './instant.ts';
import type { CompanyId } from './vocabulary.ts';
import type {
  ContactKind,
  ItemField,
  OptOutScope,
  Purpose,
  Source,
  SharingBasis,
} from './record-vocabulary.ts';

/** A sharing of one item with a recipient (N4, H5): exactly one basis. */
export type Sharing = {
  readonly recipient: string;
  readonly basis: SharingBasis;
  readonly on: string;
  readonly marketing: boolean;
  /** What the recipient uses it for; unknown of sharings that came in with the record. */
  readonly purpose?: Purpose;
  /** The request in which the desk recorded it. */
  readonly request?: string;
};

/** Visits of the customer that left for an authority by law (N4-4, H11): to which office, when, on which demand. */
export type VisitSharing = Pick<Sharing, 'recipient' | 'on'> & {
  readonly basis: 'law';
  readonly demand: string;
};

/** One piece of personal information. `declined` is a choice of the customer and not an empty value (H3). */
export type Item = {
  readonly id: string;
  readonly field: ItemField;
  readonly state: 'held' | 'declined';
  /** The value as it came in; for a question-only item the hex HMAC of its folded form. */
  readonly value: string;
  /** BCP 47 tag of the value, where it is text of a language. */
  readonly lang: string | null;
  readonly hashed: boolean;
  readonly purposes: readonly Purpose[];
  readonly source: Source;
  /** Desk date on which it was collected; an import maps it. */
  readonly collectedOn: string;
  readonly collectedBy: string;
  readonly collectedChannel: 'phone' | 'email' | 'letter' | 'visit' | 'web';
  /** Desk date of the last change; a contact point counts as channel of record 30 days after it. */
  readonly changedOn: string;
  readonly disputed: boolean;
  /** A contact point that another record holds too: not "exclusively" this person's (H2). */
  readonly shared: boolean;
  readonly sharings: readonly Sharing[];
  /** What the customer says against the value, where a correction was refused: it is shown wherever the value is. */
  readonly statement?: ItemStatement;
  /** What the customer said to direct mail by this contact point (H6); left out: nothing so far. */
  readonly consent?: Consent;
  /** What was said before that, the oldest first. */
  readonly consentsBefore?: readonly Consent[];
  /** Purposes that the customer was told after the item had come in, each by a notice of its own (N2, H4). */
  readonly notices?: readonly ItemNotice[];
};

/** A purpose told for an item that was held already: the desk's date, and how. */
export type ItemNotice = {
  readonly purpose: Purpose;
  readonly on: string;
  readonly channel: Item['collectedChannel'];
};

/** A yes or a no to direct mail by one contact point: address, e-mail and phone are asked apart (H6). */
export type Consent = {
  readonly given: boolean;
  /** Desk date on which it was said. */
  readonly on: string;
  readonly channel: Item['collectedChannel'];
  readonly desk: string;
  /** Version of the policy whose words the customer had; left out: not known of what came in with the record. */
  readonly policyVersion?: string;
  /** Desk date on which a desk wrote it down; left out: it came in with the record. */
  readonly recordedOn?: string;
  /** Desk date on which the contact point that it was said of was corrected: it says nothing of the one in its place. */
  readonly endedOn?: string;
};

/** A customer's own words on a value that was not corrected as asked (PDPO s.25(2)). */
export type ItemStatement = {
  readonly text: string;
  readonly lang: string;
  readonly at: Instant;
  readonly request: string;
};

/** Marketing stopped by an opt-out (N3b); service notices stay. */
export type Suppression = {
  readonly scope: OptOutScope;
  readonly at: Instant;
  readonly request: string;
  /** The contact points alone that were named, where others hold them too; left out: everything of the record. */
  readonly items?: readonly string[];
};

/** The data subject's record. Records joined by merge share `person`; `subject` is the pseudonym of the log. */
export type Customer = {
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly person: string;
  readonly subject: string;
  readonly lang: string;
  readonly items: readonly Item[];
  readonly suppressions: readonly Suppression[];
  /** To whom visits went; left out where they went to nobody. */
  readonly visitsShared?: readonly VisitSharing[];
  /** The desk that answered first (H8), and when. */
  readonly firstReplied: { readonly desk: string; readonly on: string } | null;
};

/** A third party that received items. */
export type Recipient = {
  readonly id: string;
  readonly company: CompanyId;
  readonly name: string;
  readonly lang: string;
  /** The agreement on protecting what is passed on (H5): its reference, and its last day. */
  readonly agreement: { readonly reference: string; readonly until: string } | null;
};

/** The contact kind of a field, or null where the field is no contact point. */
export function contactKind(field: ItemField): ContactKind | null {
  return field === 'email' || field === 'phone' || field === 'post' ? field : null;
}

const freeTexts: ReadonlySet<ItemField> = new Set(['note', 'call-note']);
const neverDisclosed: ReadonlySet<ItemField> = new Set([
  'payment-card',
  'identity-number',
  'password',
  'security-answer',
]);

/** Whether the item is free text, which needs a decision before it is disclosed. */
export function isFreeText(item: Item): boolean {
  return freeTexts.has(item.field);
}

/** Whether a disclosure strips the item whatever the agent ticks: secrets, full identity and account numbers, question-only hashes. */
export function isNeverDisclosed(item: Item): boolean {
  return neverDisclosed.has(item.field) || item.hashed;
}
