import type { Missing } from './result.ts';
import type { Ways } from './assurance.ts';
import type { Customer, Item } from './customer.ts';
import type { Instant } from './instant.ts';
import type { Delivery, RequestRecord } from './request.ts';
import type { Actor } from './staff.ts';
import type { QuestionField } from './vocabulary.ts';

/** Everything that the rules need to judge a command on a request. The server sets it, the rules only read it. */
export type Scene = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly request: RequestRecord;
  readonly customer: Customer | null;
  /** Whether the customer is the actor, under whichever of their records. */
  readonly isOwnRecord: boolean;
  /** Items of all records of the person. */
  readonly items: readonly Item[];
  readonly channels: readonly Item[];
  readonly ways: Ways;
  readonly missing: Missing;
  readonly usable: readonly QuestionField[];
  readonly lockedUntil: Instant | null;
  /** Persons behind `request.hands`: four eyes compare persons, not accounts. */
  readonly handPersons: readonly string[];
  /** Digest of the disclosure as it is decided now. */
  readonly digest: string;
  readonly deliveries: readonly Delivery[];
};
