import type { PlainDate } from './plain-date.ts';
import type { Channel, InquiryScope, RequestKind } from './vocabulary.ts';

/** What a request can wait for. Waiting for ourselves, or an outage of ours, is no reason and stops nothing. */
export const waitReasons = ['customer-answer', 'clarification', 'identity', 'fee'] as const;
export type WaitReason = (typeof waitReasons)[number];

/** A moment in the desk's zone: the day, and minutes since its midnight. */
export type LocalMoment = { readonly date: PlainDate; readonly minute: number };

/** One wait, from asking to answer; `until` is null while it goes on. */
export type Wait = {
  readonly reason: WaitReason;
  readonly from: LocalMoment;
  readonly until: LocalMoment | null;
};

/** All of a request's life that a clock depends on, in the desk's zone. Null: has not happened. */
export type ClockHistory = {
  readonly kind: RequestKind;
  readonly scope: InquiryScope | null;
  readonly channel: Channel;
  readonly received: LocalMoment;
  /** The first receipt of a request that was taken up again; its clocks run from `received`. */
  readonly firstReceived: LocalMoment | null;
  readonly acknowledged: LocalMoment | null;
  readonly identityAsked: LocalMoment | null;
  readonly identityReceived: LocalMoment | null;
  readonly feePaid: LocalMoment | null;
  readonly verified: LocalMoment | null;
  readonly decided: LocalMoment | null;
  readonly optOut: LocalMoment | null;
  /** When the answer was handed over or the request was otherwise answered. */
  readonly answered: LocalMoment | null;
  readonly waits: readonly Wait[];
  /** Notice of an extension, by the day on which the customer was told. */
  readonly extension: { readonly notifiedOn: PlainDate } | null;
  /** The date that an authority's instrument sets. */
  readonly instrumentDate: PlainDate | null;
  /** Date of the request's next action, which orders it where no clock has a date. */
  readonly nextAction: PlainDate | null;
};

/** A history in which only the receipt has happened, with what the caller adds. */
export function clockHistory(
  start: Pick<ClockHistory, 'kind' | 'channel' | 'received'> & Partial<ClockHistory>,
): ClockHistory {
  return {
    scope: null,
    firstReceived: null,
    acknowledged: null,
    identityAsked: null,
    identityReceived: null,
    feePaid: null,
    verified: null,
    decided: null,
    optOut: null,
    answered: null,
    waits: [],
    extension: null,
    instrumentDate: null,
    nextAction: null,
    ...start,
  };
}
