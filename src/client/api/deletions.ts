import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type * as z from 'zod/mini';
import {
  decideDeletion,
  proposeDeletion,
  startDeletion,
  undoDeletion,
} from '#contract/deletions.ts';
import type { RequestView } from '#contract/requests.ts';
import { refreshAround } from './after-change.ts';
import { call } from './call.ts';
import { useRequestChange, type Change } from './requests.ts';

/** Chooses for items: delete, or make anonymous. */
export function useDecideDeletion() {
  type Choices = z.input<NonNullable<typeof decideDeletion.body>>;
  return useRequestChange(async ({ request, choices, ...change }: Change & Choices) =>
    call(decideDeletion, { params: { request }, ...change, body: { choices } }),
  );
}

/** Asks a second person to approve exactly what the digest stands for. */
export function useProposeDeletion() {
  type Proposed = z.input<NonNullable<typeof proposeDeletion.body>>;
  return useRequestChange(async ({ request, digest, items, ...change }: Change & Proposed) =>
    call(proposeDeletion, { params: { request }, ...change, body: { digest, items } }),
  );
}

/** Starts an approved deletion, after a step-up. */
export function useStartDeletion() {
  return useRequestChange(
    async ({ request, digest, ...change }: Change & { readonly digest: string }) =>
      call(startDeletion, { params: { request }, ...change, body: { digest } }),
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
