import type { RequestRecord } from './request.ts';
import { isToAnswer, openOffer } from './transfer.ts';
import type { RequestKind } from './vocabulary.ts';
import type { Handing } from './transfer-vocabulary.ts';

/** Whether requests of a kind go to the desk that answers the customer: an opt-out is carried out where it arrives, a demand goes to those whom its law names (H8). */
export function isRouted(kind: RequestKind): boolean {
  return kind !== 'opt-out' && kind !== 'legal-demand';
}

/** Whether a request lies at the wrong desk, and nobody has offered it to the right one yet or heard that it does not take it. */
export function isAtWrongDesk(request: RequestRecord): boolean {
  const { routing } = request;
  const isWorkLeft = request.status !== 'closed' && request.status !== 'carrying-out';
  if (routing === null || routing.desk === request.desk) return false;
  if (!isRouted(request.kind) || !isWorkLeft) return false;
  const isRejected = request.transfers.some(
    ({ to, state }) => to === routing.desk && state === 'rejected',
  );
  return !isRejected && openOffer(request) === null;
}

/** Where a request stands between the desks, for an account of these desks (H8). */
export function handingOf(request: RequestRecord, desks: readonly string[]): Handing {
  if (request.status === 'closed') return 'here';
  if (isToAnswer(request, desks)) return 'to-answer';
  if (openOffer(request) !== null) return 'offered';
  if (isAtWrongDesk(request)) return 'wrong-desk';
  return request.transfers.at(-1)?.state === 'rejected' ? 'rejected' : 'here';
}
