import { citation } from './citation.ts';
import { DAY, type Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import { refuse, type Refusal } from './result.ts';
import type { Scene } from './scene.ts';
import type {
  RejectionReason,
  TransferCommand,
  TransferReason,
  TransferState,
  WithdrawalReason,
} from './vocabulary.ts';

/** Days in which a desk answers what it was offered; after them the request is back where it never left. */
export const OFFER_DAYS = 3;

/** One handing over of a request to another desk of the company (H8): what was told with it, and how it ended. */
export type Transfer = {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: Instant;
  readonly why: TransferReason;
  /** What the other desk has to know, so that nobody tells it twice; dies with the request's words. */
  readonly summary: string;
  readonly state: TransferState;
  /** Who answered it or took it back, when and why; null while it is offered, `by` null for the system. */
  readonly settled: {
    readonly by: string | null;
    readonly at: Instant;
    readonly reason: RejectionReason | WithdrawalReason | null;
  } | null;
};

type Handed = Pick<RequestRecord, 'transfers' | 'status'>;

/** The offer that waits for its answer; what has ended waits for none. */
export function openOffer({ transfers, status }: Handed): Transfer | null {
  const last = transfers.at(-1);
  return status !== 'closed' && last?.state === 'offered' ? last : null;
}

/** Until when the other desk may answer. */
export function offerEnds({ at }: Pick<Transfer, 'at'>): Instant {
  return at + OFFER_DAYS * DAY;
}

/** Whether an offer has waited too long for its answer. */
export function isOfferOver(request: Handed, now: Instant): boolean {
  const offer = openOffer(request);
  return offer !== null && now >= offerEnds(offer);
}

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

/** The offer ends without the request moving. */
export function settleTransfer(
  request: RequestRecord,
  state: Exclude<TransferState, 'offered'>,
  settled: NonNullable<Transfer['settled']>,
): RequestRecord {
  const transfers = request.transfers.map((one): Transfer =>
    one.state === 'offered' ? { ...one, state, settled } : one,
  );
  return { ...request, transfers };
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
      // An opt-out is carried out where it arrives; a demand goes to those whom its law names.
      if (request.kind === 'opt-out' || request.kind === 'legal-demand')
        return refuse('wrong-kind', rests);
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
