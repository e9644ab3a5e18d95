import * as z from 'zod/mini';
import {
  callers,
  channels,
  companyIds,
  disclosureForms,
  inquiryScopes,
  requestKinds,
} from '../domain/vocabulary.ts';
import { contactKinds, optOutScopes } from '../domain/record-vocabulary.ts';
import { representativeTitles } from '../domain/representation.ts';
import { endpoint } from './endpoint.ts';
import { line, lines } from './text.ts';
import { RequestView } from './request.ts';

/** What is asked for, by whom and how. An opt-out carries its scope and is carried out at once. */
export const OpenRequestBody = z
  .strictObject({
    company: z.enum(companyIds),
    desk: z.string(),
    customer: z.nullable(z.string()),
    kind: z.enum(requestKinds),
    scope: z.nullable(z.enum(inquiryScopes)),
    optOutScope: z.nullable(z.enum(optOutScopes)),
    channel: z.enum(channels),
    caller: z.enum(callers),
    /** Who asks for the customer; a contact point of theirs goes with it. Nobody who opts out needs it (N3b). */
    representation: z.optional(
      z.nullable(
        z.strictObject({
          title: z.enum(representativeTitles),
          name: line(200),
          harm: z.boolean(),
        }),
      ),
    ),
    language: z.enum(['en', 'ja', 'zh-Hant', 'zh-Hans']),
    words: lines(2000, 0),
    /** Where somebody who is not found may be answered, or the contact points that an opt-out names. */
    contactGiven: z.nullable(z.strictObject({ kind: z.enum(contactKinds), value: line(400) })),
    /** Further contact points that an opt-out names. */
    alsoNamed: z.optional(
      z
        .array(z.strictObject({ kind: z.enum(contactKinds), value: line(400) }))
        .check(z.maxLength(4)),
    ),
    /** A foreign paper on which it is opened, as its text came in; what is kept is what it is known by. */
    exchange: z.optional(z.nullable(z.strictObject({ document: lines(12_000) }))),
    /** Reference of a letter or scan; an attachment is never stored. */
    reference: z.nullable(line(80)),
    urgent: z.boolean(),
    /** In which form the answer to an inquiry is asked for. */
    form: z.optional(z.nullable(z.enum(disclosureForms))),
    /** Where another desk of the company received it first: every date counts from there (H8). */
    firstReceived: z.optional(
      z.nullable(z.strictObject({ on: z.iso.date('not-a-date'), desk: z.string() })),
    ),
    /**
     * Which item is wrong, and what the person says is right; for a correction of a record that was found. `add:` with a
     * field names one that was never held.
     */
    correction: z.optional(z.nullable(z.strictObject({ item: z.string(), asked: lines(2000) }))),
  })
  .check(
    z.refine(
      (body) => body.kind !== 'correction' || body.customer === null || body.correction != null,
      { path: ['correction'], error: 'required' },
    ),
    z.refine(
      ({ caller, kind, customer }) =>
        caller !== 'staff' || (kind === 'correction' && customer !== null),
      { path: ['caller'], error: 'not-in-list' },
    ),
    z.refine((body) => body.kind !== 'inquiry' || body.scope !== null, {
      path: ['scope'],
      error: 'required',
    }),
    z.refine((body) => body.kind !== 'opt-out' || body.optOutScope !== null, {
      path: ['optOutScope'],
      error: 'required',
    }),
    z.refine(
      ({ caller, kind, representation }) =>
        kind === 'opt-out' || (caller === 'representative') === (representation != null),
      { path: ['representation'], error: 'required' },
    ),
    z.refine(
      ({ customer, representation, contactGiven }) =>
        (customer !== null && representation == null) || contactGiven !== null,
      {
        path: ['contactGiven'],
        error: 'required',
      },
    ),
  );
export type OpenRequestBody = z.infer<typeof OpenRequestBody>;

export const openRequest = endpoint({
  id: 'openRequest',
  method: 'POST',
  path: '/api/requests',
  summary: 'Opens a request for a customer, or for somebody who was not found',
  command: 'open-request',
  changes: true,
  spends: 'open-request',
  body: OpenRequestBody,
  reply: RequestView,
  status: 201,
});
