import { lookUpCustomers } from '../src/contract/look-up.ts';
import { readCustomer } from '../src/contract/customers.ts';
import { decideItems, handOver, previewDisclosure } from '../src/contract/disclosures.ts';
import { readQueue } from '../src/contract/queue.ts';
import {
  closeRequest,
  openRequest,
  readRequest,
  readRequestTrail,
} from '../src/contract/requests.ts';
import { answerSet, askSet, confirmCode, declare, sendCode } from '../src/contract/verification.ts';
import type { OutboxMessage } from '../src/domain/outbox.ts';
import type { DeskClient } from './desk-client.ts';
import { cast, type CastMember } from './seed/cast.ts';

/**
 * One whole inquiry as an agent carries it through, without a screen: found, opened, proved, disclosed, closed.
 * `codeOf` reads the code that the customer got. The same world, clock and script give the same answers.
 */
export async function scriptedCall(
  desk: DeskClient,
  codeOf: (request: string) => Promise<string>,
): Promise<{ readonly request: string }> {
  const { sato } = cast;
  await desk.call(readQueue);
  await desk.call(lookUpCustomers, {
    body: { company: sato.company, purpose: 'customer-contact', details: [sato.phone] },
  });
  await desk.call(readCustomer, { params: { customer: sato.id } });
  const opened = await desk.call(openRequest, { body: inquiryOf(sato) });
  const params = { request: opened.id };
  const asked = await desk.call(askSet, { params, body: {}, version: opened.version });
  const known = new Map<string, string>(Object.entries(sato.answers));
  const answers = (asked.verification.set?.questions ?? []).map((question) => ({
    question,
    answer: known.get(question) ?? '',
  }));
  const verdict = await desk.call(answerSet, { params, body: { answers }, version: asked.version });
  const email = asked.verification.contactPoints.find(
    (point) => point.kind === 'email' && point.ofRecord === true,
  );
  const sent = await desk.call(sendCode, {
    params,
    body: { item: email?.item ?? '' },
    version: verdict.version,
  });
  const told = await desk.call(confirmCode, {
    params,
    body: { code: await codeOf(opened.id) },
    version: sent.version,
  });
  await desk.call(declare, { params, body: { how: 'read-aloud' }, version: told.version });
  const proved = await desk.call(readRequest, { params });
  const undecided = (proved.disclosure?.items ?? []).filter(
    (item) => item.freeText && item.decision === null && !item.stripped,
  );
  const decisions = Object.fromEntries(undecided.map((item) => [item.item, { kind: 'include' }]));
  const decided = await desk.call(decideItems, {
    params,
    body: { decisions },
    version: proved.version,
  });
  const seen = await desk.call(previewDisclosure, { params, body: {}, version: decided.version });
  const way = decided.disclosure?.deliveries[0];
  const handed = await desk.call(handOver, {
    params,
    body: { method: way?.method, item: way?.item ?? null },
    version: seen.version,
  });
  await desk.call(closeRequest, { params, body: {}, version: handed.version });
  await desk.call(readRequestTrail, { params });
  return { request: opened.id };
}

/** The code in the newest message of a request that carries one. */
export function newestCode(messages: readonly OutboxMessage[], request: string): string {
  const codes = messages.filter(
    (message) => message.request === request && message.kind === 'code',
  );
  return codes.at(-1)?.payload?.code ?? '';
}

/** What opening an inquiry for the data asks for, where somebody of the cast calls. */
export function inquiryOf({ id, company, desk }: Pick<CastMember, 'id' | 'company' | 'desk'>) {
  return {
    company,
    desk,
    customer: id,
    kind: 'inquiry',
    scope: 'data',
    optOutScope: null,
    channel: 'phone',
    caller: 'customer',
    language: 'ja',
    words: '',
    contactGiven: null,
    reference: null,
    urgent: false,
  } as const;
}
