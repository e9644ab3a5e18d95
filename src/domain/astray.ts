import type { RequestRecord } from './request.ts';
import { openOffer } from './transfer.ts';

/** Whether a request can be at another desk than the one that answers its customer: work is left, of a right that was asked for. */
function canBeMisplaced({ kind, status }: Pick<RequestRecord, 'kind' | 'status'>): boolean {
  return (
    kind !== 'opt-out' &&
    kind !== 'legal-demand' &&
    status !== 'closed' &&
    status !== 'carrying-out'
  );
}

/** Whether a request lies at the wrong desk, and nobody has offered it to the right one yet or heard that it does not take it. */
export function isAtWrongDesk(request: RequestRecord): boolean {
  const { routing } = request;
  if (routing === null || routing.desk === request.desk || !canBeMisplaced(request)) return false;
  const isRejected = request.transfers.some(
    ({ to, state }) => to === routing.desk && state === 'rejected',
  );
  return !isRejected && openOffer(request) === null;
}
