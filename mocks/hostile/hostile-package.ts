import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { decideItems, handOver, previewDisclosure } from '../../src/contract/disclosures.ts';
import { approveProposal, readRequest } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import { confirmCode, declare, seePaper, sendCode } from '../../src/contract/verification.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import { DeskClient } from '../desk-client.ts';
import { newestCode } from '../scripted-call.ts';

/** What the customer of a world does: time passes, and post arrives. */
export type HostileCustomer = {
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly outbox: (request: string) => Promise<readonly OutboxMessage[]>;
};

type Fetch = (request: Request) => Promise<Response>;

const [AGENT, SUPERVISOR] = ['st-aki', 'st-hana'];
const COMPANY = 'hkt';

/** An inquiry of the imported customer with this number, from its letter to the package on its way; its id. */
export async function hostilePackage(
  number: string,
  method: 'post' | 'link',
  fetch: Fetch,
  origin: string,
  customer: HostileCustomer,
): Promise<string | null> {
  let clients = 0;
  const as = async (staff = ''): Promise<DeskClient> => {
    clients += 1;
    // The tag is part of the number: no two packages share a key.
    const series = (Number.parseInt(number.slice(-4, -1), 36) * 10 + clients).toString(16);
    return new DeskClient(fetch, origin, series.padStart(4, '0')).as(staff);
  };
  const agent = await as(AGENT);
  const { candidates } = await agent.call(lookUpCustomers, {
    body: { company: COMPANY, purpose: 'customer-contact', details: [number] },
  });
  const [person] = candidates;
  // The file left this one out.
  if (person === undefined) return null;
  const opened = await agent.call(openRequest, {
    body: {
      company: COMPANY,
      desk: 'hkt-support',
      customer: person.id,
      kind: 'inquiry',
      scope: 'data',
      optOutScope: null,
      channel: 'letter',
      caller: 'customer',
      language: 'en',
      words: '',
      contactGiven: null,
      reference: null,
      urgent: false,
    },
  });
  const params = { request: opened.id };
  const paper = { paper: 'identity-card', reason: 'too-few-questions', addressMatches: true };
  await agent.call(seePaper, { params, body: paper, version: opened.version });
  const supervisor = await as(SUPERVISOR);
  const shown = await supervisor.call(readRequest, { params });
  const digest = shown.proposed?.digest ?? '';
  await supervisor.call(approveProposal, { params, body: { digest }, version: shown.version });
  const before = await agent.call(readRequest, { params });
  const post = before.verification.contactPoints.find(
    ({ kind, ofRecord }) => kind === 'post' && ofRecord === true,
  );
  const item = post?.item ?? '';
  await agent.call(sendCode, { params, body: { item }, version: before.version });
  await customer.advance(3 * DAY);
  const later = await as(AGENT);
  const arrived = await later.call(readRequest, { params });
  const code = newestCode(await customer.outbox(opened.id), opened.id);
  const told = await later.call(confirmCode, { params, body: { code }, version: arrived.version });
  await later.call(declare, { params, body: { how: 'signed' }, version: told.version });
  await customer.advance(5 * DAY);
  const last = await as(AGENT);
  const proved = await last.call(readRequest, { params });
  const undecided = proved.disclosure?.items.filter((one) => one.freeText && one.decision === null);
  const decisions = Object.fromEntries(
    (undecided ?? []).map((one) => [one.item, { kind: 'include' }]),
  );
  const { version } = proved;
  const decided = await last.call(decideItems, { params, body: { decisions }, version });
  const seen = await last.call(previewDisclosure, { params, body: {}, version: decided.version });
  const way = decided.disclosure?.deliveries.find((one) => one.method === method);
  const body = { method, item: way?.item ?? null };
  await last.call(handOver, { params, body, version: seen.version });
  return opened.id;
}
