import type { Checkpoint, AuditEvent, EventDraft } from '../domain/audit.ts';
import type { AccessRow } from '../domain/access-history.ts';
import type { Authority } from '../domain/authority.ts';
import type { Customer, Recipient } from '../domain/customer.ts';
import type { Demand } from '../domain/demand.ts';
import type { MailingList } from '../domain/direct-mail.ts';
import type { ErasedRecord, Remnant, SuppressedContact, Tombstone } from '../domain/erasure.ts';
import type { Hold } from '../domain/hold.ts';
import type { Instant } from '../domain/instant.ts';
import type { Merge } from '../domain/merge.ts';
import type { KnowledgeGuard, LogBookEntry, OutboxMessage } from '../domain/outbox.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { AuditExport, Setting } from '../domain/setting.ts';
import type { Desk, Staff } from '../domain/staff.ts';
import type { Look } from '../domain/vault.ts';
import type { CompanyId, HostPromise } from '../domain/vocabulary.ts';
import type { ContactKind, ItemField } from '../domain/record-vocabulary.ts';

/** Business records by type. Desks, staff, recipients, mailing lists and the directory of authorities are data of the host: read-only here. */
export type Records = {
  customer: Customer;
  request: RequestRecord;
  message: OutboxMessage;
  'log-book': LogBookEntry;
  knowledge: KnowledgeGuard;
  setting: Setting;
  export: AuditExport;
  hold: Hold;
  demand: Demand;
  look: Look;
  tombstone: Tombstone;
  suppression: SuppressedContact;
  erased: ErasedRecord;
  remnant: Remnant;
  merge: Merge;
};
export type RecordType = keyof Records;

/** One record to write. `seen` is the version it replaces, 0 for a new one; the store refuses another. */
export type Put = {
  [T in RecordType]: { readonly type: T; readonly record: Records[T]; readonly seen: number };
}[RecordType];

/** One record to destroy: no copy of it may stay anywhere. `seen` is its version; the store refuses another. */
export type Removal = { readonly type: RecordType; readonly id: string; readonly seen: number };

/** What is kept of a finished command under its Idempotency-Key. */
export type KeyRecord = {
  readonly scope: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly reference: string | null;
  readonly finishedAt: Instant;
  /** Answers of a verdict, which cannot be rendered again from present data; never personal data. */
  readonly outcome: string | null;
};

/** Everything that one commit writes beside its event. */
export type Change = {
  readonly puts: readonly Put[];
  readonly removes?: readonly Removal[];
  /** References whose finished keys are destroyed: what they say of a command dies with the person it was about. */
  readonly forgets?: readonly string[];
  readonly key: KeyRecord | null;
};

/** A store refused a write because the record moved on; `version` is the present one. */
export class VersionMoved extends Error {
  readonly version: number;
  constructor(version: number) {
    super('version-moved');
    this.version = version;
  }
}

/** The log could not take the event, so nothing happened. */
export class AuditUnavailable extends Error {}

/** The store has no room; nothing was written. */
export class StorageFull extends Error {}

/** A folded key of a customer, as the look-up index holds it. */
export type LookupKey = { readonly field: ItemField; readonly key: string };

/** A customer that a probe found, with the fields that matched. */
export type LookupHit = {
  readonly customer: Customer;
  readonly matched: readonly ItemField[];
  readonly score: number;
};

/** One typed detail, folded in every way it may be meant. */
export type LookupProbe = { readonly exact: readonly LookupKey[]; readonly text: string | null };

/** Which events a page of the log wants; `before` is exclusive, for newest-first paging. */
export type AuditQuery = {
  readonly actor?: string;
  readonly action?: string;
  /** Desks whose events may be seen; null for all. */
  readonly desks: readonly string[] | null;
  readonly object?: { readonly type: string; readonly id: string };
  readonly subject?: string;
  readonly outcome?: string;
  readonly fromAt?: string;
  readonly toAt?: string;
  readonly before?: number;
  readonly limit: number;
};

/** Business state. The only write is `commit`: the change and its event, both or neither. */
export interface Store {
  /** Runs `work` as the only writer; reads inside it see every earlier commit, of other tabs too. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Writes the change and its event. Throws VersionMoved, AuditUnavailable or StorageFull with nothing written. */
  commit(change: Change, event: EventDraft): Promise<AuditEvent>;
  get<T extends RecordType>(type: T, id: string): Promise<Records[T] | null>;
  /** All requests, in no order; the queue sorts and pages. */
  requests(): Promise<readonly RequestRecord[]>;
  requestsOf(customers: readonly string[]): Promise<readonly RequestRecord[]>;
  /** Requests that time owes something: a deletion to carry on with, a package that nobody opened, an opt-out cut short. */
  dueRequests(now: Instant): Promise<readonly string[]>;
  /** Holds that name any of these records, lifted ones too. */
  holdsOf(customers: readonly string[]): Promise<readonly Hold[]>;
  messagesOf(request: string): Promise<readonly OutboxMessage[]>;
  messageByReference(referenceHash: string): Promise<OutboxMessage | null>;
  /** Every entry of the log book of refusals, in no order. */
  logBook(): Promise<readonly LogBookEntry[]>;
  /** Merges that were ever asked for, in no order; they are few. */
  merges(): Promise<readonly Merge[]>;
  /** Every customer of a company, for a look through all of them. */
  everyCustomer(company: CompanyId): Promise<readonly Customer[]>;
  /** Records joined by merge, the given one included. */
  customersOf(person: string): Promise<readonly Customer[]>;
  lookUp(
    company: CompanyId | null,
    probes: readonly LookupProbe[],
    limit: number,
  ): Promise<readonly LookupHit[]>;
  nextRequestNumber(): Promise<number>;
  desks(): Promise<readonly Desk[]>;
  staff(): Promise<readonly Staff[]>;
  recipients(): Promise<readonly Recipient[]>;
  /** The public directory of authorities; a caller's own number never gets into it. */
  authorities(): Promise<readonly Authority[]>;
  /** The lists of those who send direct mail; what becomes of the people on them changes none. */
  mailingLists(): Promise<readonly MailingList[]>;
  /**
   * The access history of a company's customers, which lies apart from all other records; what was kept of somebody who
   * was erased is not there any more.
   */
  accessRows(company: CompanyId): Promise<readonly AccessRow[]>;
  auditSize(): Promise<number>;
  auditPage(query: AuditQuery): Promise<readonly AuditEvent[]>;
  /** Stored lines, `after` exclusive, oldest first. */
  auditLines(after: number, limit: number): Promise<readonly string[]>;
  checkpoints(): Promise<readonly Checkpoint[]>;
  /** Keeps a checkpoint of the present head; the caller commits its event. */
  addCheckpoint(checkpoint: Checkpoint): Promise<void>;
  finishedKey(scope: string): Promise<KeyRecord | null>;
}

/** Drafts, sessions, presence and counters: no event, no rule reads them, erasure clears them. */
export interface Scratch {
  get(space: ScratchSpace, key: string): Promise<string | null>;
  put(space: ScratchSpace, key: string, value: string): Promise<void>;
  remove(space: ScratchSpace, key: string): Promise<void>;
  /** Removes everything of a space whose key names any of these ids as one of its words. */
  forget(space: ScratchSpace, ids: readonly string[]): Promise<void>;
}
export type ScratchSpace = 'session' | 'draft' | 'counter' | 'revealed' | 'presence';

/** Server time. `waitForGrid` is the one wait: a verdict leaves on a 250 ms grid, at once under a test clock. */
export interface Clock {
  now(): Instant;
  waitForGrid(): Promise<void>;
}

/** Identifiers and chance, drawn from one seeded stream in the demo and in tests. */
export interface Chance {
  /** Random bytes, for tokens and codes. */
  bytes(length: number): Uint8Array;
}

/** Secrets of the host, for keyed hashes. `text` is UTF-8. */
export interface Keys {
  /** Hex HMAC-SHA-256 under the named key. */
  hmac(
    name: 'code' | 'reference' | 'fingerprint' | 'suppression' | 'question' | 'tombstone',
    text: string,
  ): string;
}

/** Asks the identity provider whether the person in front of the session is still the one who signed in. */
export interface StepUp {
  confirms(staff: string, pin: string): Promise<boolean>;
}

/** The ways out of the house, by kind of contact point, and what they sent back. */
export interface Gateways {
  isDown(contact: ContactKind): boolean;
  /** Ids of messages that bounced; asked at each call, and never shortened while a message may still be looked at. */
  bounced?(): readonly string[];
}

/** What a host must bring. */
export type Deps = {
  readonly store: Store;
  readonly scratch: Scratch;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly keys: Keys;
  readonly stepUp: StepUp;
  /** What this host answers for; left out: nothing. */
  readonly promises?: readonly HostPromise[];
  /** What any call but the first ones waits for, once; left out: nothing. */
  readonly ready?: () => Promise<void>;
  /** Left out: every way out works. */
  readonly gateways?: Gateways;
  /** Goes through the steps of long work and pauses so often that the host stays awake; left out: in one go. */
  readonly inSlices?: (steps: Iterable<void>) => Promise<void>;
  /** Told of what nobody foresaw, with the call it happened in; what a host does with it must not leave the host. */
  readonly unforeseen?: (error: unknown, call: string) => void;
};
