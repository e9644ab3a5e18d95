import * as z from 'zod/mini';
import { letterFaults, letterKinds } from '../domain/message-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';
import { line, lines } from './text.ts';

const LetterText = z.object({ subject: z.string(), body: z.string() });

/** A letter of a request: as the desk writes it by itself, and as it would leave now. */
export const LetterView = z.object({
  request: z.string(),
  version: z.int(),
  letter: z.enum(letterKinds),
  lang: z.string(),
  company: z.string(),
  desk: z.string(),
  /** Desk date that the letter bears. */
  day: z.string(),
  standard: LetterText,
  text: LetterText,
  /** Blanks that are filled in when it leaves; each has to stay. */
  blanks: z.array(z.string()),
  edited: z.nullable(
    z.object({
      by: z.string(),
      at: z.int(),
      /** The request has moved since, and with it the standard text: it cannot leave like this. */
      outdated: z.boolean(),
    }),
  ),
  /** What keeps the text from leaving. */
  faults: z.array(z.object({ part: z.enum(['subject', 'body']), fault: z.enum(letterFaults) })),
});
export type LetterView = z.infer<typeof LetterView>;

const params = z.strictObject({ request: z.string(), letter: z.enum(letterKinds) });

export const readLetter = endpoint({
  id: 'readLetter',
  method: 'GET',
  path: '/api/requests/:request/letters/:letter',
  summary: 'A letter that can leave from where the request stands, in the language of its reader',
  command: 'edit-letter',
  params,
  reply: LetterView,
});

export const editLetter = endpoint({
  id: 'editLetter',
  method: 'POST',
  path: '/api/requests/:request/letters/:letter',
  summary: 'Words a letter before it leaves; null goes back to the standard text',
  command: 'edit-letter',
  params,
  changes: true,
  spends: 'letter',
  versioned: true,
  body: z.strictObject({
    text: z.nullable(z.strictObject({ subject: line(200), body: lines(8000) })),
  }),
  reply: LetterView,
});

export const acknowledgeRequest = endpoint({
  id: 'acknowledgeRequest',
  method: 'POST',
  path: '/api/requests/:request/acknowledgement',
  summary: 'Tells the customer that the request has arrived, and by when it is answered',
  command: 'acknowledge',
  params: z.strictObject({ request: z.string() }),
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});
