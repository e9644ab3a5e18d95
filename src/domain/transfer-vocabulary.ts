/** The closed lists of who has a request, and of the calls that are promised, in the manner of `vocabulary.ts`. */

/** How an offer of a request to another desk stands. */
export const transferStates = ['offered', 'accepted', 'rejected', 'withdrawn'] as const;
export type TransferState = (typeof transferStates)[number];

/** Why a desk is the one for a customer: it replied first, or it was named when the data was given (H8). */
export const routingReasons = ['replied-first', 'named-at-collection'] as const;
export type RoutingReason = (typeof routingReasons)[number];

/** Why a request is offered to a desk: one of those reasons, or because the agent thinks it right. */
export const transferReasons = [...routingReasons, 'chosen'] as const;
export type TransferReason = (typeof transferReasons)[number];

/** Why a desk does not take what it was offered. */
export const rejectionReasons = [
  'never-replied',
  'another-matter',
  'another-desk',
  'nobody-there',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why an offer ended before it was answered. */
export const withdrawalReasons = ['taken-back', 'unanswered', 'request-ended'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What came of a promised call, as whoever made it reports. */
export const callResults = ['done', 'not-reached'] as const;
export type CallResult = (typeof callResults)[number];

/** How a promised call stands. */
export const callStates = ['promised', ...callResults, 'missed', 'dropped'] as const;
export type CallState = (typeof callStates)[number];

/** Why a supervisor gives a request to somebody else of its desk. */
export const reassignReasons = ['absent', 'left', 'workload'] as const;
export type ReassignReason = (typeof reassignReasons)[number];

/** Where a request stands between the desks: with its own, at the wrong one, offered, offered to whoever looks, or not taken. */
export const handings = ['here', 'wrong-desk', 'offered', 'to-answer', 'rejected'] as const;
export type Handing = (typeof handings)[number];
