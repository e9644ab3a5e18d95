import type { EventDraft } from '../../src/domain/audit.ts';
import type { Customer, Recipient } from '../../src/domain/customer.ts';
import type { MailingList } from '../../src/domain/direct-mail.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Desk, Staff } from '../../src/domain/staff.ts';
import type { RecordType, Records } from '../../src/server/ports.ts';

/** An event that happened before the world begins. */
export type SeedEvent = { readonly at: Instant; readonly draft: EventDraft };

/** A record of any type, as it stands before anything was written. */
export type StoredRecord<Type extends RecordType = RecordType> = {
  [T in Type]: { readonly type: T; readonly record: Records[T] };
}[Type];

/** What a store holds before its first commit: the same for the same seed, so it is never stored. */
export type StoreSeed = {
  readonly desks: readonly Desk[];
  readonly staff: readonly Staff[];
  readonly recipients: readonly Recipient[];
  readonly customers: readonly Customer[];
  /** Customers who can be read whole once they are made ready; left out: all can at once. */
  readonly later?: { readonly ids: ReadonlySet<string>; readonly ready: () => Promise<void> };
  /** Lists of those who send direct mail, made when they are first asked for; left out: none. */
  readonly mailingLists?: () => Promise<readonly MailingList[]>;
  /** Everything but customers. */
  readonly records: readonly StoredRecord[];
  /** When the log was opened. */
  readonly openedAt: Instant;
  /** Oldest first, without the event that opens the log. */
  readonly events: readonly SeedEvent[];
  /** The hash of the last event, where it is known before they are linked. */
  readonly head?: string;
};
