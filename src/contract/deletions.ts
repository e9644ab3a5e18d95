import * as z from 'zod/mini';
import { deletionWishes } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';

const RequestId = z.strictObject({ request: z.string() });

export const decideDeletion = endpoint({
  id: 'decideDeletion',
  method: 'POST',
  path: '/api/requests/:request/deletion/choices',
  summary: 'Chooses for items that neither law nor a hold keeps: delete or make anonymous',
  command: 'decide-deletion',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ choices: z.record(z.string(), z.enum(deletionWishes)) }),
  reply: RequestView,
});

export const proposeDeletion = endpoint({
  id: 'proposeDeletion',
  method: 'POST',
  path: '/api/requests/:request/deletion/proposal',
  summary:
    'Asks a second person to approve exactly this deletion, confirmed in words with its count',
  command: 'propose-deletion',
  params: RequestId,
  changes: true,
  versioned: true,
  /** `items` is the number that the typed words name; another number than what would go is refused. */
  body: z.strictObject({ digest: z.string(), items: z.int() }),
  reply: RequestView,
});

export const startDeletion = endpoint({
  id: 'startDeletion',
  method: 'POST',
  path: '/api/requests/:request/deletion/start',
  summary:
    'Starts an approved deletion; needs a step-up of the session, and begins the undo window',
  command: 'start-deletion',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: RequestView,
});

export const undoDeletion = endpoint({
  id: 'undoDeletion',
  method: 'POST',
  path: '/api/requests/:request/deletion/undo',
  summary: 'Takes a started deletion back while its window is open',
  command: 'undo-deletion',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});
