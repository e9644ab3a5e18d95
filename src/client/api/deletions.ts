import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type * as z from 'zod/mini';
import {
  decideDeletion,
  proposeDeletion,
  startDeletion,
  undoDeletion,
} from '#contract/deletions.ts';
import type { RequestView } from '#contract/request.ts';
import { refreshAround } from './after-change.ts';
import { call } from './call.ts';
import { sendBeside } from './over-theirs.ts';
import { requestBeside, useRequestChange, type Change } from './requests.ts';

/**
 * Chooses for items: delete, or make anonymous. Where somebody saved first and something else becomes of none of these
 * items since, the choice is kept beside theirs.
 */
export function useDecideDeletion(onKept: () => void) {
  const client = useQueryClient();
  type Choices = z.input<NonNullable<typeof decideDeletion.body>>;
  return useRequestChange(async ({ request, choices, key, version: seen }: Change & Choices) => {
    const collides = (before: RequestView, theirs: RequestView): boolean =>
      theirs.can['decide-deletion'] !== true ||
      Object.keys(choices).some((item) => fateIn(before, item) !== fateIn(theirs, item));
    return sendBeside(
      seen,
      { ...requestBeside(client, request), collides, onKept },
      async (version) =>
        call(decideDeletion, { params: { request }, key, version, body: { choices } }),
    );
  });
}

function fateIn({ deletion }: RequestView, item: string): string | undefined {
  const items = deletion?.records.flatMap((record) => record.items);
  return JSON.stringify(items?.find((one) => one.item === item)?.fate);
}

/** Asks a second person to approve exactly what the digest stands for; beside what others saved, as long as it still does. */
export function useProposeDeletion() {
  const client = useQueryClient();
  type Proposed = z.input<NonNullable<typeof proposeDeletion.body>>;
  return useRequestChange(
    async ({ request, digest, items, key, version: seen }: Change & Proposed) =>
      sendBeside(
        seen,
        {
          ...requestBeside(client, request),
          collides: (_, { deletion, can }) =>
            deletion?.digest !== digest || can['propose-deletion'] !== true,
        },
        async (version) =>
          call(proposeDeletion, { params: { request }, key, version, body: { digest, items } }),
      ),
  );
}

/** Starts an approved deletion, after a step-up; beside what others saved, as long as it is the one that was approved. */
export function useStartDeletion() {
  const client = useQueryClient();
  return useRequestChange(
    async ({ request, digest, key, version: seen }: Change & { readonly digest: string }) =>
      sendBeside(
        seen,
        {
          ...requestBeside(client, request),
          collides: (_, { deletion, can }) =>
            deletion?.digest !== digest || can['start-deletion'] !== true,
        },
        async (version) =>
          call(startDeletion, { params: { request }, key, version, body: { digest } }),
      ),
  );
}

/** Takes a started deletion back while its window is open. */
export function useUndoDeletion() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(undoDeletion, { params: { request }, ...change, body: {} }),
  );
}

/** While the system erases, what it erased meanwhile is on the trail, and gone from the customer's page. */
export function useErasureNews({ id, version, customer }: RequestView): void {
  const client = useQueryClient();
  const person = customer?.id ?? null;
  useEffect(() => {
    const refresh = (): void => {
      refreshAround(client, id, person);
    };
    refresh();
    return refresh;
    // Every version is news of a step that the system took.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the version stands for that step
  }, [client, id, version, person]);
}
