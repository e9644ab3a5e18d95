import * as z from 'zod/mini';
import { reassignReasons, rejectionReasons } from '../domain/transfer-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';
import { lines } from './text.ts';
import { TransferView } from './transfer.ts';

const params = z.strictObject({ request: z.string() });

export const offerTransfer = endpoint({
  id: 'offerTransfer',
  method: 'POST',
  path: '/api/requests/:request/transfer',
  summary:
    'Offers the request to another desk of the company; it moves when that desk accepts (H8)',
  command: 'offer-transfer',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    to: z.string(),
    /** What the other desk has to know; never an answer to a question. */
    summary: lines(2000, 0),
  }),
  reply: RequestView,
});

export const acceptTransfer = endpoint({
  id: 'acceptTransfer',
  method: 'POST',
  path: '/api/requests/:request/transfer/accept',
  summary: 'Takes what was offered to the desk, with its clock and its proof as they stand',
  command: 'accept-transfer',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const rejectTransfer = endpoint({
  id: 'rejectTransfer',
  method: 'POST',
  path: '/api/requests/:request/transfer/reject',
  summary: 'Does not take what was offered to the desk, and says why; it sees the request no more',
  command: 'reject-transfer',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({ reason: z.enum(rejectionReasons) }),
  reply: z.object({ request: z.string(), version: z.int(), transfer: TransferView }),
});

export const withdrawTransfer = endpoint({
  id: 'withdrawTransfer',
  method: 'POST',
  path: '/api/requests/:request/transfer/withdraw',
  summary: 'Takes an offer back before it is answered',
  command: 'withdraw-transfer',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const reassignRequest = endpoint({
  id: 'reassignRequest',
  method: 'POST',
  path: '/api/requests/:request/reassign',
  summary:
    'Gives the request to somebody else of its desk, or back to the desk, when its owner cannot go on',
  command: 'reassign',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    /** An account of the desk; null for the desk as such. */
    to: z.nullable(z.string()),
    reason: z.enum(reassignReasons),
  }),
  reply: RequestView,
});
