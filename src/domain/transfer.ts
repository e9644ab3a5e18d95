import { DAY, type Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import type {
  RejectionReason,
  TransferReason,
  TransferState,
  WithdrawalReason,
} from './transfer-vocabulary.ts';

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

/** Whether a request of another desk is offered to one of these, and theirs to answer. */
export function isToAnswer(
  request: Handed & Pick<RequestRecord, 'desk'>,
  desks: readonly string[],
): boolean {
  const to = openOffer(request)?.to;
  return to !== undefined && desks.includes(to) && !desks.includes(request.desk);
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
