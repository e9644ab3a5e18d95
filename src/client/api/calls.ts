import { promiseCall, reportCall } from '#contract/calls.ts';
import { call } from './call.ts';
import { useRequestChange, type Change } from './requests.ts';

/** Promises the customer a call. */
export function usePromiseCall() {
  return useRequestChange(
    async ({
      request,
      on,
      minute,
      ...change
    }: Change & { readonly on: string; readonly minute: number }) =>
      call(promiseCall, { params: { request }, ...change, body: { on, minute } }),
  );
}

/** Notes what came of the promised call. */
export function useReportCall() {
  return useRequestChange(
    async ({ request, result, ...change }: Change & { readonly result: 'done' | 'not-reached' }) =>
      call(reportCall, { params: { request }, ...change, body: { result } }),
  );
}
