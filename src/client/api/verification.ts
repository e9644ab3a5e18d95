import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { RequestView } from '#contract/request.ts';
import {
  answerSet,
  askSet,
  askUnlock,
  confirmCode,
  confirmReference,
  declare,
  recordCallBack,
  seePaper,
  sendCode,
} from '#contract/verification.ts';
import type { VerifiedView } from '#contract/verification.ts';
import { lookAgain, refreshAround } from './after-change.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import type { Change } from './requests.ts';

type Answers = z.input<NonNullable<typeof answerSet.body>>['answers'];

/** Asks for one whole set of questions. */
export function useAskSet() {
  return useVerification(async ({ request, ...change }: Change) =>
    call(askSet, { params: { request }, ...change, body: {} }),
  );
}

/** Judges the answers of the open set as a whole. What the caller said is kept nowhere. */
export function useAnswerSet() {
  return useVerification(
    async ({ request, answers, ...change }: Change & { readonly answers: Answers }) =>
      call(answerSet, { params: { request }, ...change, body: { answers } }),
  );
}

/** Sends a code to a channel of record. */
export function useSendCode() {
  return useVerification(async ({ request, item, ...change }: Change & { readonly item: string }) =>
    call(sendCode, { params: { request }, ...change, body: { item } }),
  );
}

/** Takes the code that the customer tells back. */
export function useConfirmCode() {
  return useVerification(async ({ request, code, ...change }: Change & { readonly code: string }) =>
    call(confirmCode, { params: { request }, ...change, body: { code } }),
  );
}

/** Records that the desk called a channel of record. */
export function useRecordCallBack() {
  return useVerification(async ({ request, item, ...change }: Change & { readonly item: string }) =>
    call(recordCallBack, { params: { request }, ...change, body: { item } }),
  );
}

/** Takes the one-time reference of a message of the desk. */
export function useConfirmReference() {
  return useVerification(
    async ({ request, reference, ...change }: Change & { readonly reference: string }) =>
      call(confirmReference, { params: { request }, ...change, body: { reference } }),
  );
}

/** Records the declaration. */
export function useDeclare() {
  type How = z.input<NonNullable<typeof declare.body>>['how'];
  return useVerification(async ({ request, how, ...change }: Change & { readonly how: How }) =>
    call(declare, { params: { request }, ...change, body: { how } }),
  );
}

/** Records that a paper was seen, by type only. */
export function useSeePaper() {
  type Paper = z.input<NonNullable<typeof seePaper.body>>;
  return useVerification(async ({ request, key, version, ...body }: Change & Paper) =>
    call(seePaper, { params: { request }, key, version, body }),
  );
}

/** Asks a supervisor to unlock the questions. */
export function useAskUnlock() {
  return useVerification(async ({ request, ...change }: Change) =>
    call(askUnlock, { params: { request }, ...change, body: {} }),
  );
}

/**
 * A step of verification. What is proved and what may be done are shown together, once the request was read again: a
 * field that stands there before its button may be pressed would swallow what is typed. The answer alone is shown
 * where the reading fails.
 */
function useVerification<V extends Change, A extends { readonly version: number }>(
  step: (variables: V) => Promise<A>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    gcTime: 0,
    onSuccess: async (answer, { request }) => {
      const queryKey = queryKeys.request(request);
      const put = (part: Partial<VerifiedView>): void => {
        client.setQueryData(
          queryKey,
          (held: RequestView | undefined) =>
            held === undefined || held.version > answer.version
              ? held
              : withAnswer(held, answer.version, part),
          { updatedAt: 0 },
        );
      };
      put({});
      const customer = client.getQueryData<RequestView>(queryKey)?.customer?.id ?? null;
      refreshAround(client, request, customer);
      await client.invalidateQueries({ queryKey, exact: true });
      if (client.getQueryState(queryKey)?.isInvalidated === true) put(answer);
    },
    onError: (failure, { request }) => {
      lookAgain(client, request, failure);
    },
  });
}

/** The request as it is held, in its new version, with the new verification where it is given. */
function withAnswer(
  held: RequestView,
  version: number,
  { verification }: Partial<VerifiedView>,
): RequestView {
  return { ...held, version, verification: verification ?? held.verification };
}
