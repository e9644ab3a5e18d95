import type { Missing } from './result.ts';
import type { Ways } from './assurance.ts';
import type { Clocks } from './clock.ts';
import type { Customer, Item } from './customer.ts';
import type { DeletionSight } from './deletion.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import type { Delivery, RequestRecord } from './request.ts';
import type { Actor } from './staff.ts';
import type { QuestionField } from './record-vocabulary.ts';

/** Everything that the rules need to judge a command on a request. The server sets it, the rules only read it. */
export type Scene = {
  readonly actor: Actor;
  readonly now: Instant;
  /** The day in the desk's zone. */
  readonly today: PlainDate;
  readonly clocks: Clocks;
  readonly request: RequestRecord;
  readonly customer: Customer | null;
  /** Whether the customer is the actor, under whichever of their records. */
  readonly isOwnRecord: boolean;
  /** Items of all records of the person. */
  readonly items: readonly Item[];
  readonly channels: readonly Item[];
  readonly ways: Ways;
  /** What the request still misses; while its withdrawal is asked for, what that misses. */
  readonly missing: Missing;
  readonly usable: readonly QuestionField[];
  readonly lockedUntil: Instant | null;
  /** Persons behind `request.hands`: four eyes compare persons, not accounts. */
  readonly handPersons: readonly string[];
  /** Digest of the disclosure as it is decided now. */
  readonly digest: string;
  readonly deliveries: readonly Delivery[];
  /** What a deletion would do; null for other kinds, and where nobody was found. */
  readonly deletion: DeletionSight | null;
  /** Another request has started to erase the person: nothing else may touch the data. */
  readonly isBeingErased: boolean;
};
