import { lookUpCustomers } from '../src/contract/look-up.ts';
import { readCustomer } from '../src/contract/customers.ts';
import { decideItems, handOver, previewDisclosure } from '../src/contract/disclosures.ts';
import { readQueue } from '../src/contract/queue.ts';
import type { RequestView } from '../src/contract/request.ts';
import { closeRequest, readRequest, readRequestTrail } from '../src/contract/requests.ts';
import { openRequest } from '../src/contract/open-request.ts';
import { answerSet, askSet, confirmCode, declare, sendCode } from '../src/contract/verification.ts';
import type { OutboxMessage } from '../src/domain/outbox.ts';
import type { DeskClient } from './desk-client.ts';
import type { ContactKind } from '../src/domain/record-vocabulary.ts';
import { cast, type CastMember, type CastQuestion } from './seed/cast.ts';

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
  const answered = await answerQuestions(desk, opened, (question) => sato.answers[question] ?? '');
  await agree(desk, await tellCode(desk, answered, codeOf, 'email'));
  const handed = await reveal(desk, opened.id);
  await desk.call(closeRequest, { params, body: {}, version: handed.version });
  await desk.call(readRequestTrail, { params });
  return { request: opened.id };
}

/** A request as far as the next step needs it. */
type Seen = Pick<RequestView, 'id' | 'version'> & {
  readonly verification: Pick<RequestView['verification'], 'contactPoints'>;
};

/** Asks a set of questions and gives what the caller says to each. */
export async function answerQuestions(
  desk: DeskClient,
  { id, version }: Pick<RequestView, 'id' | 'version'>,
  says: (question: CastQuestion) => string,
): Promise<Seen> {
  const params = { request: id };
  const asked = await desk.call(askSet, { params, body: {}, version });
  const answers = (asked.verification.set?.questions ?? []).map((question) => ({
    question,
    answer: says(question),
  }));
  const verdict = await desk.call(answerSet, { params, body: { answers }, version: asked.version });
  return { id, version: verdict.version, verification: asked.verification };
}

/** Sends a code to a contact point of record, of a kind where one is named, and tells back what came. */
export async function tellCode(
  desk: DeskClient,
  { id, version, verification }: Seen,
  codeOf: (request: string) => Promise<string>,
  by?: ContactKind,
): Promise<Pick<RequestView, 'id' | 'version'>> {
  const params = { request: id };
  const point = verification.contactPoints.find(
    ({ kind, ofRecord }) => ofRecord === true && (by === undefined || kind === by),
  );
  const sent = await desk.call(sendCode, { params, body: { item: point?.item ?? '' }, version });
  const body = { code: await codeOf(id) };
  const told = await desk.call(confirmCode, { params, body, version: sent.version });
  return { id, version: told.version };
}

/** Records that the declaration was read aloud and agreed to. */
export async function agree(
  desk: DeskClient,
  { id, version }: Pick<RequestView, 'id' | 'version'>,
): Promise<void> {
  await desk.call(declare, { params: { request: id }, body: { how: 'read-aloud' }, version });
}

/** Lets every free text stand, looks at what was decided, and hands it over in the first way that there is. */
export async function reveal(
  desk: DeskClient,
  request: string,
): Promise<Pick<RequestView, 'version'>> {
  const params = { request };
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
  return desk.call(handOver, {
    params,
    body: { method: way?.method, item: way?.item ?? null },
    version: seen.version,
  });
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
