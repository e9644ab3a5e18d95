import { isAtWrongDesk } from './astray.ts';
import { wentWrong } from './next-action.ts';
import { pressingOf } from './pressing.ts';
import type { RequestRecord, Wait } from './request.ts';
import type { Staff } from './staff.ts';
import { isToAnswer, openOffer } from './transfer.ts';
import type { Lane, NextAction } from './vocabulary.ts';

/** What the lanes of a request follow from, for the account that looks. */
export type Placed = {
  readonly request: RequestRecord;
  readonly next: NextAction;
  readonly wait: Wait | null;
  /** The date that acts, and whether a deadline or only the next action gives it. */
  readonly acting: { readonly origin: string; readonly daysLeft: number } | null;
  readonly mayDecide: boolean;
};

/** As much of an account as its lanes depend on. */
type Looking = Pick<Staff, 'id' | 'desks'>;

/** Which lanes a request stands in, for the account that looks. `isFlooded` stands behind an earlier one of the same flood. */
export function lanesOf(one: Placed, me: Looking, isFlooded: boolean): readonly Lane[] {
  const { request, next, wait, acting, mayDecide: isMineToDecide } = one;
  if (request.status === 'closed') return ['closed'];
  // What is another desk's and only offered to mine waits for an answer, and for nothing else from here.
  if (isToAnswer(request, me.desks)) return ['all', 'actionable', 'wrong-desk'];
  const isWaiting = wait !== null && next !== 'decide-proposal';
  const isActionable =
    !isFlooded && !isWaiting && (next !== 'decide-proposal' || isMineToDecide) && next !== 'none';
  const lanes: Lane[] = ['all'];
  if (isActionable) lanes.push('actionable');
  if (request.owner === me.id) lanes.push('mine');
  if (next === 'verify' && !isFlooded) lanes.push('needs-identity');
  if (acting !== null && acting.origin !== 'next-action' && pressingOf(acting.daysLeft) !== 'later')
    lanes.push('due');
  if (wait !== null) lanes.push('waiting');
  if (openOffer(request) !== null || isAtWrongDesk(request)) lanes.push('wrong-desk');
  if (wentWrong(request)) lanes.push('errors');
  if (isMineToDecide) lanes.push('approvals');
  return lanes;
}
