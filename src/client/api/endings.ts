import type * as z from 'zod/mini';
import {
  answerClarification,
  askClarification,
  askFee,
  askWithdrawal,
  confirmFee,
  dropWithdrawal,
  explainLateness,
  extendRequest,
  markDuplicate,
  markOpenedInError,
  proposeLapse,
  remindCustomer,
  reopenRequest,
  waiveFee,
  withdrawRequest,
} from '#contract/endings.ts';
import { call } from './call.ts';
import { useRequestChange, type Change } from './requests.ts';

/** Words of the lists that the ends of a request choose from. */
export type ErrorReason = z.infer<typeof markOpenedInError.body>['reason'];
export type ExtensionReason = z.infer<typeof extendRequest.body>['reason'];
export type FeeReason = z.infer<typeof askFee.body>['reason'];
export type LateReason = z.infer<typeof explainLateness.body>['reason'];
export type WishChannel = z.infer<typeof askWithdrawal.body>['channel'];

/** Notes that somebody wants to take the request back. */
export function useAskWithdrawal() {
  return useRequestChange(
    async ({ request, channel, ...change }: Change & { readonly channel: WishChannel }) =>
      call(askWithdrawal, { params: { request }, ...change, body: { channel } }),
  );
}

/** The wish was not proved, or has passed. */
export function useDropWithdrawal() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(dropWithdrawal, { params: { request }, ...change, body: {} }),
  );
}

/** Ends the request as withdrawn. */
export function useWithdraw() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(withdrawRequest, { params: { request }, ...change, body: {} }),
  );
}

/** Reminds the customer once. */
export function useRemind() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(remindCustomer, { params: { request }, ...change, body: {} }),
  );
}

/** Proposes to let the request lapse. */
export function useProposeLapse() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(proposeLapse, { params: { request }, ...change, body: {} }),
  );
}

/** Ends the request as a duplicate of another. */
export function useMarkDuplicate() {
  return useRequestChange(async ({ request, of, ...change }: Change & { readonly of: string }) =>
    call(markDuplicate, { params: { request }, ...change, body: { of } }),
  );
}

/** Ends a request that nobody made. */
export function useMarkOpenedInError() {
  return useRequestChange(
    async ({
      request,
      reason,
      note,
      ...change
    }: Change & { readonly reason: ErrorReason; readonly note: string }) =>
      call(markOpenedInError, { params: { request }, ...change, body: { reason, note } }),
  );
}

/** Takes an ended request up again. */
export function useReopen() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(reopenRequest, { params: { request }, ...change, body: {} }),
  );
}

/** Asks the customer what is meant. */
export function useAskClarification() {
  return useRequestChange(
    async ({ request, text, ...change }: Change & { readonly text: string }) =>
      call(askClarification, { params: { request }, ...change, body: { text } }),
  );
}

/** Notes what the customer said. */
export function useAnswerClarification() {
  return useRequestChange(
    async ({ request, text, ...change }: Change & { readonly text: string }) =>
      call(answerClarification, { params: { request }, ...change, body: { text } }),
  );
}

/** Asks the customer for a fee. */
export function useAskFee() {
  return useRequestChange(
    async ({
      request,
      reason,
      amount,
      ...change
    }: Change & { readonly reason: FeeReason; readonly amount: number }) =>
      call(askFee, { params: { request }, ...change, body: { reason, amount } }),
  );
}

/** Notes that the fee was paid. */
export function useConfirmFee() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(confirmFee, { params: { request }, ...change, body: {} }),
  );
}

/** Does without the fee. */
export function useWaiveFee() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(waiveFee, { params: { request }, ...change, body: {} }),
  );
}

/** Tells the customer that the answer takes longer. */
export function useExtend() {
  return useRequestChange(
    async ({ request, reason, ...change }: Change & { readonly reason: ExtensionReason }) =>
      call(extendRequest, { params: { request }, ...change, body: { reason } }),
  );
}

/** Records why the answer is late. */
export function useExplainLateness() {
  return useRequestChange(
    async ({ request, reason, ...change }: Change & { readonly reason: LateReason }) =>
      call(explainLateness, { params: { request }, ...change, body: { reason } }),
  );
}
