import { isRouted } from './astray.ts';
import { citation } from './citation.ts';
import type { Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import { refuse, type Refusal } from './result.ts';
import type { Scene } from './scene.ts';
import { openOffer, settleTransfer, type Transfer } from './transfer.ts';
import type { TransferCommand } from './command-vocabulary.ts';

/** Offers a request to another desk. It stays where it is, and is worked on, until that desk takes it. */
export function offerTransfer(
  request: RequestRecord,
  offer: Pick<Transfer, 'to' | 'by' | 'at' | 'why' | 'summary'>,
): RequestRecord {
  const made: Transfer = { ...offer, from: request.desk, state: 'offered', settled: null };
  return { ...request, transfers: [...request.transfers, made] };
}

/** The other desk takes it: desk and owner change, and nothing else. The clock counts from the first receipt, proof stays proof. */
export function acceptTransfer(request: RequestRecord, by: string, now: Instant): RequestRecord {
  const offer = openOffer(request);
  if (offer === null) throw new TypeError('Only what is offered is accepted.');
  const moved = settleTransfer(request, 'accepted', { by, at: now, reason: null });
  return { ...moved, desk: offer.to, owner: by };
}

/** The desk at which a request lay at a moment. */
export function deskAt(
  { desk, transfers }: Pick<RequestRecord, 'desk' | 'transfers'>,
  at: Instant,
): string {
  const moves = transfers.filter(({ state }) => state === 'accepted');
  const last = moves.findLast(({ settled }) => settled !== null && settled.at <= at);
  return last?.to ?? moves[0]?.from ?? desk;
}

/** What bars one of these commands, or null. Who may see the request at all is asked before. */
export function transferRefusal(command: TransferCommand, scene: Scene): Refusal | null {
  const { request, actor } = scene;
  const rests = citation(request.company, 'routing');
  const offer = openOffer(request);
  switch (command) {
    case 'offer-transfer':
      if (!isRouted(request.kind)) return refuse('wrong-kind', rests);
      if (request.status === 'carrying-out') return refuse('already-handed-over', rests);
      return offer === null ? null : refuse('offer-open', rests);
    case 'withdraw-transfer':
      return offer === null ? refuse('no-offer') : null;
    case 'accept-transfer':
    case 'reject-transfer':
      if (offer === null) return refuse('no-offer');
      return actor.role === 'privacy-officer' || actor.desks.includes(offer.to)
        ? null
        : refuse('other-desk', rests);
  }
}
