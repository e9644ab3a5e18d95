import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { VerdictView } from '#contract/verdicts.ts';
import { newKey } from './idempotency-key.ts';
import { queryKeys } from './query-keys.ts';

/** How far a deed on several requests has come. */
export type ManyRun = {
  readonly state: 'idle' | 'running' | 'ended';
  readonly done: readonly string[];
  readonly failed: readonly { readonly request: string; readonly failure: unknown }[];
};

const nothingYet: ManyRun = { state: 'idle', done: [], failed: [] };

/** What is sent of one request. */
export type One = {
  readonly params: { readonly request: string };
  readonly version: number;
  readonly key: string;
};

/**
 * Does a deed to each of some requests, one after the other: each its own call, key and event. What is refused or lost
 * does not stop the others; a second try of the same request carries the same key.
 */
export function useMany(once: (one: One) => Promise<RequestView>) {
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
        const view = await once({ params: { request }, version, key });
        client.setQueryData(queryKeys.request(request), view);
        now = { ...now, done: [...now.done, request] };
      } catch (failure) {
        now = { ...now, failed: [...now.failed, { request, failure }] };
      }
      setRun(now);
    }
    setRun({ ...now, state: 'ended' });
    for (const request of now.done)
      void client.invalidateQueries({ queryKey: queryKeys.requestTrail(request) });
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
