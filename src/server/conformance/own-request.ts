import { lookUpCustomers } from '../../contract/look-up.ts';
import { noteRequest } from '../../contract/requests.ts';
import { openRequest } from '../../contract/open-request.ts';
import type { RequestView } from '../../contract/request.ts';
import type { Parts } from './caller.ts';
import type { Desk } from './suite.ts';

/** The id of the customer that was given, found by what they say. Throws where nobody, or not one person, is found. */
export async function customerOf({ caller, agent, given }: Desk): Promise<string> {
  const { company, find } = given.customer;
  const body = { company, purpose: 'customer-contact', details: find };
  const { candidates } = await caller.done(agent, lookUpCustomers, { body });
  const [found] = candidates;
  if (found === undefined || candidates.length > 1)
    throw new Error(`${candidates.length} customers are found by what was given, not one.`);
  return found.id;
}

/** What opens an inquiry of somebody who is not found: it touches no record. */
export function inquiryOf({ given }: Desk, customer: string | null = null) {
  const { company, desk } = given.customer;
  return {
    company,
    desk,
    customer,
    kind: 'inquiry',
    scope: 'data',
    optOutScope: null,
    channel: 'phone',
    caller: 'customer',
    language: 'en',
    words: '',
    contactGiven: customer === null ? { kind: 'email', value: 'who@conformance.example' } : null,
    reference: null,
    urgent: false,
  } as const;
}

/** Opens a request to try things on. */
export async function ownRequest(desk: Desk, customer: string | null = null): Promise<RequestView> {
  return desk.caller.done(desk.agent, openRequest, { body: inquiryOf(desk, customer) });
}

/** What adds a note to a request, over the version seen. */
export function noteOf({ id, version }: RequestView, text: string, given: Parts = {}): Parts {
  return { params: { request: id }, version, body: { text }, ...given };
}

/** Adds a note, which has to be done. */
export async function noted(desk: Desk, request: RequestView, text: string): Promise<RequestView> {
  return desk.caller.done(desk.agent, noteRequest, noteOf(request, text));
}
