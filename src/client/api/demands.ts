import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  approveDemand,
  callBackDemand,
  exportDemand,
  openDemand,
  previewDemand,
  proposeDemand,
  readDemands,
  returnDemand,
  reviewGag,
} from '#contract/demands.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Change = { readonly key: string; readonly id: string; readonly version: number };
type Bound = Change & { readonly digest: string };

/** Legal demands, newest first. */
export const demandsQuery = queryOptions({
  queryKey: queryKeys.demands,
  queryFn: async ({ signal }) => call(readDemands, { signal }),
});

/** Looks at the rows of a demand. Each look stands in the log, so nothing looks again by itself, and nothing is kept. */
export function usePreviewDemand() {
  return useMutation({
    mutationFn: async (demand: string) => call(previewDemand, { params: { demand } }),
    gcTime: 0,
  });
}

/** Records a demand that was served. */
export function useOpenDemand() {
  return useDemandChange(
    async ({ key, ...body }: { readonly key: string } & z.input<typeof openDemand.body>) =>
      call(openDemand, { key, body }),
  );
}

/** Records what the office said under its published number. */
export function useCallBackDemand() {
  return useDemandChange(
    async ({ id, result, ...change }: Change & z.input<typeof callBackDemand.body>) =>
      call(callBackDemand, { params: { demand: id }, ...change, body: { result } }),
  );
}

/** Proposes to export what is in scope. */
export function useProposeDemand() {
  return useDemandChange(async ({ id, ...change }: Change) =>
    call(proposeDemand, { params: { demand: id }, ...change, body: {} }),
  );
}

/** Approves exactly what was proposed. */
export function useApproveDemand() {
  return useDemandChange(async ({ id, digest, ...change }: Bound) =>
    call(approveDemand, { params: { demand: id }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnDemand() {
  return useDemandChange(async ({ id, digest, ...change }: Bound) =>
    call(returnDemand, { params: { demand: id }, ...change, body: { digest } }),
  );
}

/** Takes the approved rows as a file; nothing of it is kept here. */
export function useExportDemand() {
  return useDemandChange(async ({ id, ...change }: Change) =>
    call(exportDemand, { params: { demand: id }, ...change, body: {} }),
  );
}

/** Looks again at whether the customer may be told. */
export function useReviewGag() {
  return useDemandChange(
    async ({ id, reviewOn, ...change }: Change & z.input<typeof reviewGag.body>) =>
      call(reviewGag, { params: { demand: id }, ...change, body: { reviewOn } }),
  );
}

function useDemandChange<V, A>(change: (variables: V) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSettled: async () => client.invalidateQueries({ queryKey: queryKeys.demands }),
  });
}
