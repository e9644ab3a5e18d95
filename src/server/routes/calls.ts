import { promiseCall, reportCall } from '../../contract/calls.ts';
import { isPromisable, promiseCall as promised } from '../../domain/call-deeds.ts';
import { settleCall } from '../../domain/promised-call.ts';
import type { Result } from '../../domain/result.ts';
import type { CallResult } from '../../domain/transfer-vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { performed, type Performed } from '../commit-request.ts';
import { instantAt } from '../desk-time.ts';
import { ProblemError } from '../problems.ts';
import { requestChange } from '../request-routes.ts';
import type { Route } from '../route.ts';
import type { SetScene } from '../scene-of.ts';

function promise(
  { request, now, clockDesk }: SetScene,
  body: { on: string; minute: number },
  call: Call,
): Result<Performed> {
  const at = instantAt(body.on, body.minute, clockDesk.zone);
  if (!isPromisable(at, now))
    throw new ProblemError('fields', { errors: [{ pointer: '/on', code: 'invalid' }] });
  return performed({
    request: promised(request, at, staffOf(call).id, now),
    event: { action: 'call.promised' },
  });
}

function report(
  { request, now }: SetScene,
  { result }: { result: CallResult },
  call: Call,
): Result<Performed> {
  return performed({
    request: settleCall(request, result, staffOf(call).id, now),
    event: { action: 'call.made', reason: result },
  });
}

/** Routes of calls that the desk promised. */
export const routes = byEndpoint<Route>([
  requestChange(promiseCall, 'promise-call', promise),
  requestChange(reportCall, 'report-call', report),
]);
