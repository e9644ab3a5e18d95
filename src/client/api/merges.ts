import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  approveMerge,
  findDuplicates,
  proposeMerge,
  readDuplicates,
  returnMerge,
  undoMerge,
  type MergeView,
} from '#contract/merges.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Company = MergeView['company'];
type AllDuplicates = z.infer<typeof findDuplicates.reply>;

/** Records that may be the same person as a customer, and merges of its record. */
export function duplicatesQuery(customer: string) {
  return queryOptions({
    queryKey: queryKeys.duplicates(customer),
    queryFn: async ({ signal }) => call(readDuplicates, { params: { customer }, signal }),
  });
}

/**
 * Every pair of a company that looks like one person. It is a search through all records: made once, not at every glance,
 * and a step at a call. Until its end the answer tells how far it is; whoever leaves ends it.
 */
export function allDuplicatesQuery(company: Company) {
  const queryKey = queryKeys.allDuplicates(company);
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }) => {
      signal.addEventListener('abort', () => {
        // A search that nobody ends is forgotten after a while.
        call(findDuplicates, { body: { company, step: 'leave' } }).catch(() => undefined);
      });
      let answer = await call(findDuplicates, { body: { company, step: 'begin' }, signal });
      while (answer.search.state !== 'done') {
        client.setQueryData<AllDuplicates>(queryKey, answer);
        answer = await call(findDuplicates, { body: { company, step: 'go-on' }, signal });
      }
      return answer;
    },
    staleTime: ({ state }) => (state.data?.search.state === 'done' ? Infinity : 0),
  });
}

/** Ends the search through a company’s records; what it told until then stays. */
export function useLeaveSearch(company: Company): () => void {
  const client = useQueryClient();
  return () => {
    void client.cancelQueries({ queryKey: queryKeys.allDuplicates(company) });
  };
}

type OfMerge = { readonly merge: string; readonly version: number; readonly key: string };

/** Asks a second person to join another record to this one. */
export function useProposeMerge() {
  return useMergeChange(
    async ({ customer, other, key }: { customer: string; other: string; key: string }) =>
      call(proposeMerge, { params: { customer }, key, body: { with: other } }),
  );
}

/** Asks a second person to part the two again. */
export function useUndoMerge() {
  return useMergeChange(async ({ merge, version, key }: OfMerge) =>
    call(undoMerge, { params: { merge }, version, key, body: {} }),
  );
}

/** Approves the merge or its undoing, by its digest. */
export function useApproveMerge() {
  return useMergeChange(
    async ({ merge, version, key, digest }: OfMerge & { readonly digest: string }) =>
      call(approveMerge, { params: { merge }, version, key, body: { digest } }),
  );
}

/** Sends the merge or its undoing back. */
export function useReturnMerge() {
  return useMergeChange(
    async ({ merge, version, key, digest }: OfMerge & { readonly digest: string }) =>
      call(returnMerge, { params: { merge }, version, key, body: { digest } }),
  );
}

/** A merge changes both customers and what is open for them. The look through all records keeps its result: only this merge is new. */
function useMergeChange<V>(change: (variables: V) => Promise<MergeView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (merge) => {
      client.setQueryData<AllDuplicates>(queryKeys.allDuplicates(merge.company), (seen) =>
        seen === undefined ? seen : withMerge(seen, merge),
      );
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['customer'] });
      void client.invalidateQueries({ queryKey: ['request'] });
      void client.invalidateQueries({ queryKey: queryKeys.queue });
    },
  });
}

function withMerge(seen: AllDuplicates, merge: MergeView): AllDuplicates {
  const ids = new Set([merge.keeps.id, merge.joins.id]);
  const isKnown = seen.merges.some(({ id }) => id === merge.id);
  return {
    ...seen,
    duplicates: seen.duplicates.filter(({ one, other }) => !(ids.has(one.id) && ids.has(other.id))),
    merges: isKnown
      ? seen.merges.map((one) => (one.id === merge.id ? merge : one))
      : [merge, ...seen.merges],
  };
}
