import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { remindCustomer } from '#contract/endings.ts';
import { takeRequest } from '#contract/requests.ts';
import type { RequestView } from '#contract/requests.ts';
import { MOST_AT_ONCE, readVerdicts } from '#contract/verdicts.ts';
import type { VerdictView } from '#contract/verdicts.ts';
import { call } from './call.ts';
import { newKey } from './idempotency-key.ts';
import { queryKeys } from './query-keys.ts';

/** What may be done to several requests in one go. */
export const manyDeeds = readVerdicts.query.shape.command.options;
export type ManyDeed = (typeof manyDeeds)[number];
export { MOST_AT_ONCE };

/** Whether a deed may be done to each of some requests. Never older than the look at it. */
export function verdictsQuery(deed: ManyDeed, ids: readonly string[]) {
  return queryOptions({
    queryKey: [...queryKeys.queue, 'verdicts', deed, ids],
    queryFn: async ({ signal }) =>
      call(readVerdicts, { query: { command: deed, requests: ids.join() }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

type One = {
  readonly params: { readonly request: string };
  readonly version: number;
  readonly key: string;
};

async function once(deed: ManyDeed, one: One): Promise<RequestView> {
  switch (deed) {
    case 'take':
      return call(takeRequest, { ...one, body: {} });
    case 'remind':
      return call(remindCustomer, { ...one, body: {} });
  }
}

/** How far a deed on several requests has come. */
export type ManyRun = {
  readonly state: 'idle' | 'running' | 'ended';
  readonly done: readonly string[];
  readonly failed: readonly { readonly request: string; readonly failure: unknown }[];
};

const nothingYet: ManyRun = { state: 'idle', done: [], failed: [] };

/**
 * Does a deed to each of some requests, one after the other: each its own call, key and event. What is refused or lost
 * does not stop the others; a second try of the same request carries the same key.
 */
export function useManyDeeds(deed: ManyDeed) {
  const client = useQueryClient();
  const [run, setRun] = useState(nothingYet);
  const keys = useRef(new Map<string, string>());
  const isStopped = useRef(false);
  const start = async (verdicts: readonly VerdictView[]): Promise<void> => {
    isStopped.current = false;
    let now: ManyRun = { ...nothingYet, state: 'running' };
    setRun(now);
    for (const { request, version } of verdicts) {
      if (isStopped.current) break;
      const key = keys.current.get(`${request} ${String(version)}`) ?? newKey();
      keys.current.set(`${request} ${String(version)}`, key);
      try {
        const view = await once(deed, { params: { request }, version, key });
        client.setQueryData(queryKeys.request(request), view);
        now = { ...now, done: [...now.done, request] };
      } catch (failure) {
        now = { ...now, failed: [...now.failed, { request, failure }] };
      }
      setRun(now);
    }
    setRun({ ...now, state: 'ended' });
    await client.invalidateQueries({ queryKey: queryKeys.queue });
  };
  return {
    run,
    start,
    stop: () => {
      isStopped.current = true;
    },
  };
}
