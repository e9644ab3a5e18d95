import * as z from 'zod/mini';
import { contactKinds } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { noticeChannels } from './notices.ts';
import { Can } from './problem.ts';

const ConsentView = z.object({
  given: z.boolean(),
  on: z.string(),
  channel: z.enum(noticeChannels),
  desk: z.string(),
  /** Version of the policy whose words the customer had; null where it is not known. */
  policyVersion: z.nullable(z.string()),
  /** Day on which the contact point that it was said of was corrected; null where it is the one that is held. */
  endedOn: z.nullable(z.string()),
});
export type ConsentView = z.infer<typeof ConsentView>;

/** What a customer said to direct mail, contact point by contact point, and what can be written down today (H6). */
export const ConsentsView = z.object({
  version: z.int(),
  today: z.string(),
  contacts: z.array(
    z.object({
      item: z.string(),
      field: z.enum(contactKinds),
      masked: z.string(),
      /** What stands now; null: nothing so far. */
      consent: z.nullable(ConsentView),
      /** What was said before that, the newest first. */
      before: z.array(ConsentView),
      can: z.object({ give: Can, withdraw: Can, 'take-back': Can }),
    }),
  ),
});
export type ConsentsView = z.infer<typeof ConsentsView>;

const consents = {
  params: z.strictObject({ customer: z.string() }),
  reply: ConsentsView,
} as const;
const change = {
  ...consents,
  method: 'POST',
  command: 'record-consent',
  changes: true,
  versioned: true,
} as const;

export const readConsents = endpoint({
  ...consents,
  id: 'readConsents',
  method: 'GET',
  path: '/api/customers/:customer/consents',
  summary: 'What the customer said to direct mail, contact point by contact point (H6)',
  command: 'view-customer',
});

export const recordConsent = endpoint({
  ...change,
  id: 'recordConsent',
  path: '/api/customers/:customer/consents',
  summary:
    'Records a yes or a no to direct mail by one contact point: when, how and under which version of the policy',
  body: z.strictObject({
    item: z.string(),
    given: z.boolean(),
    channel: z.enum(noticeChannels),
    on: z.iso.date('not-a-date'),
  }),
});

export const takeBackConsent = endpoint({
  ...change,
  id: 'takeBackConsent',
  path: '/api/customers/:customer/consents/take-back',
  summary: 'Takes back what a desk wrote down today; what was said before stands again',
  body: z.strictObject({ item: z.string() }),
});
