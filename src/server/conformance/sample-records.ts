import type { Customer } from '../../domain/customer.ts';
import type { OutboxMessage } from '../../domain/outbox.ts';
import { freshCourse } from '../../domain/course.ts';
import type { RequestRecord } from '../../domain/request.ts';
import { freshVerification } from '../../domain/request.ts';

/** A customer about whom nothing is held, but for what a check gives. */
export function sampleCustomer(
  given: Partial<Customer> & Pick<Customer, 'id' | 'version'>,
): Customer {
  return {
    company: 'hkt',
    person: `person-of-${given.id}`,
    subject: `subject-of-${given.id}`,
    lang: 'ja',
    items: [],
    suppressions: [],
    firstReplied: null,
    ...given,
  };
}

/** A request that has just come in, but for what a check gives. */
export function sampleRequest(
  given: Partial<RequestRecord> & Pick<RequestRecord, 'id' | 'version'>,
): RequestRecord {
  return {
    company: 'hkt',
    desk: 'desk-1',
    kind: 'inquiry',
    scope: 'data',
    channel: 'phone',
    caller: 'customer',
    representation: null,
    language: 'ja',
    customer: null,
    correction: null,
    subject: `subject-of-${given.id}`,
    receivedAt: 0,
    receivedDesk: 'desk-1',
    words: '',
    wordsErased: false,
    contactGiven: null,
    status: 'received',
    outcome: null,
    closedAt: null,
    owner: null,
    creator: 'agent-1',
    hands: ['agent-1'],
    waits: [],
    frozen: null,
    urgent: false,
    policyVersion: '1',
    packs: ['jp-appi'],
    course: freshCourse,
    verification: freshVerification(0, []),
    disclosure: null,
    deletion: null,
    optOut: null,
    proposal: null,
    refusal: null,
    notes: [],
    answeredBy: null,
    letters: {},
    routing: null,
    transfers: [],
    calls: [],
    ...given,
  };
}

/** A message that was handed over and holds nothing any more, but for what a check gives. */
export function sampleMessage(
  given: Partial<OutboxMessage> & Pick<OutboxMessage, 'id' | 'version' | 'request'>,
): OutboxMessage {
  return {
    customer: null,
    kind: 'alert',
    contact: 'email',
    item: null,
    lang: 'ja',
    sentAt: 0,
    expiresAt: null,
    referenceHash: null,
    state: 'handed-over',
    payload: null,
    codeHash: null,
    ...given,
  };
}
