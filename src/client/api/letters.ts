import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { acknowledgeRequest, editLetter, LetterView, readLetter } from '#contract/letters.ts';
import { lookAgain, refreshAround } from './after-change.ts';
import { isApiError } from './api-error.ts';
import { call } from './call.ts';
import { mergeFields } from './merge-fields.ts';
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

/** How often others may come first while a wording is on its way, before the agent is asked after all. */
const TRIES = 3;

type Edited = Change & {
  readonly letter: LetterName;
  readonly text: Wording;
  /** The text that the wording was typed over. */
  readonly over: NonNullable<Wording>;
};

/**
 * Keeps a wording of a letter, or goes back to the standard text. Where somebody saved first and worded no part that was
 * worded here, it is kept beside theirs.
 */
export function useEditLetter(customer: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (edited: Edited) => keepBeside(edited, 1),
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

async function keepBeside(edited: Edited, tried: number): Promise<LetterView> {
  const { request, letter, text, over, ...change } = edited;
  const params = { request, letter };
  try {
    return await call(editLetter, { params, ...change, body: { text } });
  } catch (failure) {
    if (!isApiError(failure, 'version-moved') || tried === TRIES) throw failure;
    const view = await call(readLetter, { params });
    const { parts, collisions } = mergeFields<string>(over, view.text, text ?? over);
    const { subject = '', body = '' } = parts;
    const isOther = view.text.subject !== over.subject || view.text.body !== over.body;
    if (collisions.length > 0 || (text === null && isOther)) throw failure;
    const merged = text === null ? null : { subject, body };
    return keepBeside(
      { ...edited, version: view.version, text: merged, over: view.text },
      tried + 1,
    );
  }
}
