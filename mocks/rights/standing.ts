import type { RequestStatus } from '../../src/domain/vocabulary.ts';
import type { Store } from '../../src/server/ports.ts';
import { SavedDesk } from '../tiny/saved-desk.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { TinyWalk } from '../tiny/tiny-walk.ts';

/** A state or condition of a request that the desk itself brought it into. */
export type Standing = {
  readonly name: string;
  readonly status: RequestStatus;
  readonly make: (desk: TinyDesk) => Promise<TinyWalk>;
  /** Accounts that worked on it, beside the human behind `ada`: none of them is its second pair of eyes. */
  readonly hands?: readonly string[];
  /** Whose request it is now; `ada` where nothing is said. */
  readonly owner?: string;
  /** The desk that it is offered to. */
  readonly offeredTo?: string;
  /** The account that is its customer. */
  readonly ownRecordOf?: string;
  /** What stands between the server and its store while the state is made. */
  readonly between?: (store: Store) => Store;
  /** Time that passes after the last call: what the system owes is done by the call that is asked about. */
  readonly later?: number;
};

/** A request in its state, on a disk that any number of calls can begin from. */
export type Stood = { readonly saved: SavedDesk; readonly id: string; readonly by: string };

/** Brings a request into its state, and lets the sessions of every account begin. */
export async function stand(standing: Standing, accounts: readonly string[]): Promise<Stood> {
  const { between } = standing;
  const making = await SavedDesk.begin(between === undefined ? {} : { between });
  const { id, by } = await standing.make(making.desk);
  const saved = await making.reopen({ stream: 'stood', series: '0001' });
  saved.desk.clock.advance(standing.later ?? 0);
  // Signing in is no call behind a session: the system carries nothing on by it.
  for (const account of accounts) await saved.desk.signIn(account);
  return { saved, id, by };
}

/** The walk of a stood request on another desk. */
export function walkOn(desk: TinyDesk, { id, by }: Pick<Stood, 'id' | 'by'>): TinyWalk {
  return new TinyWalk(desk, id, by);
}
