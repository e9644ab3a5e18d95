import type { Instant } from './instant.ts';
import type { ContactKind } from './record-vocabulary.ts';
import type { MessageKind } from './message-vocabulary.ts';

/** Days in which "Not me" of an alert can be pressed. */
export const NOT_ME_DAYS = 30;

/** A file of a package, as the customer gets it. */
export type PackageFile = { readonly name: string; readonly content: string };

/** What leaves the desk. The payload goes when the message is delivered or its validity ends; the rest stays. */
export type OutboxMessage = {
  readonly id: string;
  readonly version: number;
  readonly request: string;
  readonly customer: string | null;
  readonly kind: MessageKind;
  readonly contact: ContactKind;
  /** Item of the customer that holds the address; null for a contact point that was only given. */
  readonly item: string | null;
  readonly lang: string;
  readonly sentAt: Instant;
  readonly expiresAt: Instant | null;
  /** Hash of the one-time reference in the message, by which a reply or "Not me" is recognised. */
  readonly referenceHash: string | null;
  readonly state: 'handed-over' | 'delivered' | 'used' | 'expired' | 'bounced';
  readonly payload: {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly reference: string | null;
    readonly code: string | null;
    readonly files: readonly PackageFile[];
  } | null;
  /** Keyed hash of the code that opens a package; null for other messages. */
  readonly codeHash: string | null;
};

/** An entry of the statutory register of refusals (PDPO s.27): no personal data. */
export type LogBookEntry = {
  readonly id: string;
  readonly version: number;
  readonly request: string;
  readonly company: string;
  readonly at: Instant;
  readonly ground: string;
  readonly citation: string;
  readonly by: string;
  readonly approvedBy: string;
};

/** Failed sets of one person over all agents, desks and aliases (rule 4). */
export type KnowledgeGuard = {
  /** The person. */
  readonly id: string;
  readonly version: number;
  readonly failures: readonly Instant[];
  readonly countedFrom: Instant;
};
