import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';

/** Parts of a request's page that somebody may have in hand; `page` is none of them in particular. */
export const presenceSections = [
  'page',
  'verification',
  'approval',
  'disclosure',
  'correction',
  'deletion',
  'opt-out',
  'letter',
  'calls',
  'notes',
] as const;
export type PresenceSection = (typeof presenceSections)[number];

/** Who else has a request open, by staff id, and which part; nothing of a customer. */
export const PresenceView = z.object({
  others: z.array(z.object({ staff: z.string(), section: z.enum(presenceSections) })),
  /** Milliseconds after which the page says again that it is open. */
  again: z.int(),
});
export type PresenceView = z.infer<typeof PresenceView>;

export const tellPresence = endpoint({
  id: 'tellPresence',
  method: 'PUT',
  path: '/api/requests/:request/presence',
  summary:
    'Says which part of a request the account has open, null that it has left, and tells who else is there',
  command: 'view-request',
  params: z.strictObject({ request: z.string() }),
  body: z.strictObject({ section: z.nullable(z.enum(presenceSections)) }),
  reply: PresenceView,
  wakes: false,
});
