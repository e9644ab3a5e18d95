import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { TrailView } from './audit.ts';
import { lines } from './text.ts';
import { RequestView } from './request.ts';

const RequestId = z.strictObject({ request: z.string() });

export const readRequest = endpoint({
  id: 'readRequest',
  method: 'GET',
  path: '/api/requests/:request',
  summary: 'A request with what may be done to it, and why not',
  command: 'view-request',
  params: RequestId,
  reply: RequestView,
});

export const readRequestTrail = endpoint({
  id: 'readRequestTrail',
  method: 'GET',
  path: '/api/requests/:request/trail',
  summary: 'All events of the request, oldest first',
  command: 'view-trail',
  params: RequestId,
  reply: TrailView,
});

export const takeRequest = endpoint({
  id: 'takeRequest',
  method: 'POST',
  path: '/api/requests/:request/take',
  summary: 'Makes the account the owner',
  command: 'take',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const noteRequest = endpoint({
  id: 'noteRequest',
  method: 'POST',
  path: '/api/requests/:request/notes',
  summary: 'Adds a note',
  command: 'note',
  params: RequestId,
  changes: true,
  spends: 'note',
  versioned: true,
  body: z.strictObject({ text: lines(4000) }),
  reply: RequestView,
});

export const relinkRequest = endpoint({
  id: 'relinkRequest',
  method: 'POST',
  path: '/api/requests/:request/relink',
  summary: 'Attaches the request to the right customer; the level of verification becomes void',
  command: 'relink',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ customer: z.string() }),
  reply: RequestView,
});

export const approveProposal = endpoint({
  id: 'approveProposal',
  method: 'POST',
  path: '/api/requests/:request/approve',
  summary: 'Approves exactly what was proposed, by its digest',
  command: 'approve',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: RequestView,
});

export const returnProposal = endpoint({
  id: 'returnProposal',
  method: 'POST',
  path: '/api/requests/:request/return',
  summary: 'Sends a proposal back with a note',
  command: 'return',
  params: RequestId,
  changes: true,
  spends: 'return',
  versioned: true,
  body: z.strictObject({ digest: z.string(), note: lines(2000) }),
  reply: RequestView,
});

export const proposeRefusal = endpoint({
  id: 'proposeRefusal',
  method: 'POST',
  path: '/api/requests/:request/refusal',
  summary: 'Proposes a refusal on a ground of an attached pack; a supervisor decides',
  command: 'propose-refusal',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({
    ground: z.string(),
    /** Of a refused correction: what the customer wants attached to the value that stays. */
    statement: z.optional(z.nullable(lines(2000))),
  }),
  reply: RequestView,
});

export const carryOutOptOut = endpoint({
  id: 'carryOutOptOut',
  method: 'POST',
  path: '/api/requests/:request/opt-out',
  summary: 'Stops the marketing at once; nothing blocks it (N3b)',
  command: 'carry-out-opt-out',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const closeRequest = endpoint({
  id: 'closeRequest',
  method: 'POST',
  path: '/api/requests/:request/close',
  summary: 'Closes an answered request; refuses while it is unanswered',
  command: 'close',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const unfreezeRequest = endpoint({
  id: 'unfreezeRequest',
  method: 'POST',
  path: '/api/requests/:request/unfreeze',
  summary: 'Lets a frozen request go on after a call-back to a channel of record',
  command: 'unfreeze',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ calledBack: z.string() }),
  reply: RequestView,
});
