import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { acknowledgeRequest, editLetter, LetterView, readLetter } from '#contract/letters.ts';
import { lookAgain, refreshAround } from './after-change.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useRequestChange, type Change } from './requests.ts';

export type LetterName = LetterView['letter'];
/** The letter of a path, or null where there is no such letter. */
export function letterNamed(name: string): LetterName | null {
  return LetterView.shape.letter.options.find((letter) => letter === name) ?? null;
}

type Wording = z.infer<typeof editLetter.body>['text'];

/** A letter of a request as it would leave now. */
export function letterQuery(request: string, letter: LetterName) {
  return queryOptions({
    queryKey: queryKeys.letter(request, letter),
    queryFn: async ({ signal }) => call(readLetter, { params: { request, letter }, signal }),
  });
}

/** Keeps a wording of a letter, or goes back to the standard text. */
export function useEditLetter(customer: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      request,
      letter,
      text,
      ...change
    }: Change & { readonly letter: LetterName; readonly text: Wording }) =>
      call(editLetter, { params: { request, letter }, ...change, body: { text } }),
    onSuccess: (view) => {
      client.setQueryData(queryKeys.letter(view.request, view.letter), view);
      void client.invalidateQueries({ queryKey: queryKeys.request(view.request), exact: true });
      refreshAround(client, view.request, customer);
    },
    onError: (failure, { request, letter }) => {
      lookAgain(client, request, failure);
      void client.invalidateQueries({ queryKey: queryKeys.letter(request, letter) });
    },
  });
}

/** Tells the customer that the request has arrived. */
export function useAcknowledge() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(acknowledgeRequest, { params: { request }, ...change, body: {} }),
  );
}
