import * as z from 'zod/mini';
import { callResults } from '../domain/transfer-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';

const params = z.strictObject({ request: z.string() });

/** Minutes of a day. */
const DAY_MINUTES = 24 * 60;

export const promiseCall = endpoint({
  id: 'promiseCall',
  method: 'POST',
  path: '/api/requests/:request/calls',
  summary:
    'Promises the customer a call at a time of the desk; it stands with whoever has the request',
  command: 'promise-call',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    on: z.iso.date('not-a-date'),
    /** Minute of that day, in the desk's zone. */
    minute: z.int().check(z.minimum(0), z.maximum(DAY_MINUTES - 1)),
  }),
  reply: RequestView,
});

export const reportCall = endpoint({
  id: 'reportCall',
  method: 'POST',
  path: '/api/requests/:request/calls/report',
  summary: 'Notes what came of the promised call, one that was missed and made later too',
  command: 'report-call',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({ result: z.enum(callResults) }),
  reply: RequestView,
});
