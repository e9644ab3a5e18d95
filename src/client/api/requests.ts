import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import {
  approveProposal,
  carryOutOptOut,
  closeRequest,
  noteRequest,
  proposeRefusal,
  readRequest,
  readRequestTrail,
  relinkRequest,
  returnProposal,
  takeRequest,
  unfreezeRequest,
} from '#contract/requests.ts';
import { openRequest } from '#contract/open-request.ts';
import type { OpenRequestBody } from '#contract/open-request.ts';
import type { RequestView } from '#contract/request.ts';
import { lookAgain, showRequest } from './after-change.ts';
import { call } from './call.ts';
import { sendBeside } from './over-theirs.ts';
import { isSameQuery, queryKeys } from './query-keys.ts';

/** What every change of a request carries: which, the version seen, and the key made when the agent confirmed. */
export type Change = { readonly request: string; readonly version: number; readonly key: string };

/** Milliseconds between two looks at a deletion that is being carried out. */
const ERASING_LOOK = 400;

/** A request with what may be done to it. */
export function requestQuery(id: string) {
  const queryKey = queryKeys.request(id);
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }) => {
      const read = await call(readRequest, { params: { request: id }, signal });
      // Read before a change and told after it: what the change answered stays.
      const held = client.getQueryData<RequestView>(queryKey);
      return held !== undefined && held.version > read.version ? held : read;
    },
    placeholderData: (shown, last) => (isSameQuery(last, queryKey) ? shown : undefined),
    // The system erases step by step with every call: to look is to let it go on.
    refetchInterval: ({ state }) => (state.data?.next === 'erasing' ? ERASING_LOOK : false),
  });
}

/** All events of a request, oldest first. */
export function requestTrailQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.requestTrail(id),
    queryFn: async ({ signal }) => call(readRequestTrail, { params: { request: id }, signal }),
  });
}

/** Opens a request; an opt-out that is carried out at once comes back with its state. */
export function useOpenRequest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, body }: { readonly key: string; readonly body: OpenRequestBody }) =>
      call(openRequest, { key, body }),
    onSuccess: (view) => {
      showRequest(client, view);
    },
  });
}

/** Makes the account the owner. */
export function useTakeRequest() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(takeRequest, { params: { request }, ...change, body: {} }),
  );
}

/** Adds a note. Where somebody saved something else first it is kept by itself; two notes at once are for the agent to read. */
export function useNoteRequest(onKept: () => void) {
  const client = useQueryClient();
  return useRequestChange(
    async ({ request, version: seen, text, key }: Change & { readonly text: string }) => {
      const collides = (before: RequestView, theirs: RequestView): boolean =>
        theirs.notes.length !== before.notes.length;
      return sendBeside(
        seen,
        { ...requestBeside(client, request), collides, onKept },
        async (version) => call(noteRequest, { params: { request }, key, version, body: { text } }),
      );
    },
  );
}

/** Attaches the request to the right customer. */
export function useRelinkRequest() {
  return useRequestChange(
    async ({ request, customer, ...change }: Change & { readonly customer: string }) =>
      call(relinkRequest, { params: { request }, ...change, body: { customer } }),
  );
}

/** Approves what was proposed, by its digest; beside what others saved, as long as exactly this stands and may be approved. */
export function useApproveProposal() {
  const client = useQueryClient();
  return useRequestChange(
    async ({ request, digest, key, version: seen }: Change & { readonly digest: string }) =>
      sendBeside(
        seen,
        {
          ...requestBeside(client, request),
          collides: (_, { proposed, can }) => proposed?.digest !== digest || can.approve !== true,
        },
        async (version) =>
          call(approveProposal, { params: { request }, key, version, body: { digest } }),
      ),
  );
}

/** Sends a proposal back with a note; beside what others saved, as long as exactly this stands and may be sent back. */
export function useReturnProposal() {
  const client = useQueryClient();
  type Returned = { readonly digest: string; readonly note: string };
  return useRequestChange(
    async ({ request, digest, note, key, version: seen }: Change & Returned) =>
      sendBeside(
        seen,
        {
          ...requestBeside(client, request),
          collides: (_, { proposed, can }) => proposed?.digest !== digest || can.return !== true,
        },
        async (version) =>
          call(returnProposal, { params: { request }, key, version, body: { digest, note } }),
      ),
  );
}

/** Proposes a refusal on a ground of an attached pack. */
export function useProposeRefusal() {
  return useRequestChange(
    async ({
      request,
      ground,
      statement,
      ...change
    }: Change & { readonly ground: string; readonly statement?: string }) =>
      call(proposeRefusal, {
        params: { request },
        ...change,
        body: { ground, ...(statement === undefined ? {} : { statement }) },
      }),
  );
}

/** Stops the marketing at once. */
export function useCarryOutOptOut() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(carryOutOptOut, { params: { request }, ...change, body: {} }),
  );
}

/** Closes an answered request. */
export function useCloseRequest() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(closeRequest, { params: { request }, ...change, body: {} }),
  );
}

/** Lets a frozen request go on after a call-back to a channel of record, named by its item. */
export function useUnfreezeRequest() {
  return useRequestChange(
    async ({ request, calledBack, ...change }: Change & { readonly calledBack: string }) =>
      call(unfreezeRequest, { params: { request }, ...change, body: { calledBack } }),
  );
}

/** Reads a request anew and hands it over; for "check now" and for the version that stands after a conflict. */
export async function readAgain(client: QueryClient, request: string): Promise<RequestView> {
  return client.fetchQuery({ ...requestQuery(request), staleTime: 0 });
}

/** The request as its page shows it, and a look at what stands now. */
export function requestBeside(client: QueryClient, request: string) {
  return {
    seen: client.getQueryData<RequestView>(queryKeys.request(request)),
    again: async () => readAgain(client, request),
  };
}

/** A change that answers with the request as it stands afterwards. Nothing is shown before the backend has said so. */
export function useRequestChange<V extends Change>(change: (variables: V) => Promise<RequestView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => {
      showRequest(client, view);
    },
    onError: (failure, { request }) => {
      lookAgain(client, request, failure);
    },
  });
}
