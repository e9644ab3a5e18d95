import type { AccessRow } from './access-history.ts';
import { citation } from './citation.ts';
import type { RequestRecord } from './request.ts';
import { refuse, type Refusal } from './result.ts';
import type { Actor } from './staff.ts';

/**
 * Whether a request asks for the customer's own visits: a decision of its own, with no item in it. Nobody of the desk
 * reads a row of them, before or after (H11).
 */
export function asksHistory({ kind, scope }: Pick<RequestRecord, 'kind' | 'scope'>): boolean {
  return kind === 'inquiry' && scope === 'access-history';
}

/** Visits of the person alone, under whichever of their records, up to the moment their request came; oldest first. */
export function ownHistory<Row extends Pick<AccessRow, 'id' | 'customer' | 'at'>>(
  rows: readonly Row[],
  records: readonly string[],
  { receivedAt }: Pick<RequestRecord, 'receivedAt'>,
): readonly Row[] {
  return rows
    .filter(({ customer, at }) => records.includes(customer) && at <= receivedAt)
    .toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id));
}

/** On whom a proposal of the request waits. */
export function deciderOf(
  request: Pick<RequestRecord, 'kind' | 'scope'>,
): 'supervisor' | 'privacy-officer' {
  return asksHistory(request) ? 'privacy-officer' : 'supervisor';
}

/** Whether the customer gets their visits, or is refused them, is decided by a privacy officer and nobody else (H11). */
export function officersAlone({
  actor,
  request,
}: {
  readonly actor: Pick<Actor, 'role'>;
  readonly request: Pick<RequestRecord, 'kind' | 'scope' | 'company' | 'proposal'>;
}): Refusal | null {
  const kind = request.proposal?.kind;
  const isTheirs = asksHistory(request) && (kind === 'access-history' || kind === 'refusal');
  return isTheirs && actor.role !== 'privacy-officer'
    ? refuse('officer-decides', citation(request.company, 'access-history'))
    : null;
}
