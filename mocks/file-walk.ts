import { lookUpCustomers } from '../src/contract/look-up.ts';
import { decideItems, handOver, previewDisclosure } from '../src/contract/disclosures.ts';
import {
  approveProposal,
  closeRequest,
  readRequest,
  readRequestTrail,
} from '../src/contract/requests.ts';
import { openRequest } from '../src/contract/open-request.ts';
import type { RequestView } from '../src/contract/request.ts';
import { readAuditLines } from '../src/contract/audit.ts';
import { askSet, confirmCode, declare, seePaper, sendCode } from '../src/contract/verification.ts';
import { verify } from '../src/domain/audit-chain.ts';
import { DAY } from '../src/domain/instant.ts';
import type { OutboxMessage } from '../src/domain/outbox.ts';
import { chainTools } from '../src/server/chain-tools.ts';
import { DeskClient, DeskProblem } from './desk-client.ts';
import { guessMeanings } from './import/column-meaning.ts';
import { readTable } from './import/read-table.ts';
import { newestCode } from './scripted-call.ts';

const COMPANY = 'hkt';
const DESK = 'hkt-support';
const AGENT = 'st-aki';
const SUPERVISOR = 'st-hana';
const AUDITOR = 'st-yoko';
/** The day from which the file's contents stand; long enough ago for an address to be a channel of record. */
const AS_OF = '2026-06-01';

/** A loopback host and its strings. */
type Host = { readonly url: string; readonly print: (line: string) => void };

/**
 * Loads a customers file into a loopback host and carries a whole inquiry through for one person in it, by the way
 * that their record allows. Throws where a step does not go as it should.
 */
export async function walkFile(bytes: Uint8Array<ArrayBuffer>, host: Host): Promise<void> {
  const started = performance.now();
  const query = new URLSearchParams({ company: COMPANY, desk: DESK, asOf: AS_OF, lang: 'en' });
  const loaded = await fetch(`${host.url}/__desk/import?${query}`, { method: 'POST', body: bytes });
  const report = (await loaded.json()) as Report | { error: string; bad?: BadRow[] }; // our own host's answer
  if ('error' in report) {
    listBad(host, report.bad ?? []);
    throw new Error(`the file was refused: ${report.error}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  host.print(
    `loaded ${report.loaded} of ${report.rows} rows in ${seconds} s, ${report.bad.length} left out`,
  );
  listBad(host, report.bad);
  const details = await someoneIn(bytes, report);
  await carryThrough(host, details);
}

type BadRow = { line: number; faults: string[] };
type Report = { rows: number; loaded: number; bad: BadRow[] };

/** The first rows that were left out, each with its reasons. */
function listBad(host: Host, bad: readonly BadRow[]): void {
  for (const { line, faults } of bad.slice(0, 5))
    host.print(`  line ${line}: ${faults.join(', ')}`);
  if (bad.length > 5) host.print(`  and ${bad.length - 5} more lines`);
}

/** What the first good row says of its person: name and birth date, or whatever it has. */
async function someoneIn(bytes: Uint8Array<ArrayBuffer>, report: Report): Promise<string[]> {
  const table = await readTable(bytes);
  const meanings = guessMeanings(table.columns);
  const badLines = new Set(report.bad.map((bad) => bad.line));
  const row = table.rows.find((candidate) => !badLines.has(candidate.line));
  const said = (...wanted: string[]) =>
    wanted
      .flatMap((meaning) => row?.cells[meanings.findIndex((given) => given === meaning)] ?? [])
      .filter(Boolean)
      .join(' ');
  return [
    said('full-name', 'given-name', 'family-name'),
    said('birth-date'),
    said('house-number', 'street'),
  ].filter((text) => text.length > 2);
}

async function carryThrough(host: Host, details: string[]): Promise<void> {
  const agent = await signedIn(host, AGENT);
  const found = await agent.call(lookUpCustomers, {
    body: { company: COMPANY, purpose: 'customer-contact', details },
  });
  const customer = found.candidates[0];
  if (customer === undefined) throw new Error('the person of the first row was not found');
  host.print(
    `found by ${customer.matched.join(', ')}: ${found.candidates.length} candidate(s), masked`,
  );
  const opened = await agent.call(openRequest, {
    body: {
      company: COMPANY,
      desk: DESK,
      customer: customer.id,
      kind: 'inquiry',
      scope: 'data',
      optOutScope: null,
      channel: 'letter',
      caller: 'customer',
      language: 'en',
      words: 'Please send me everything that you hold on me.',
      contactGiven: null,
      reference: 'letter 1',
      urgent: false,
    },
  });
  host.print(`${opened.id} opened: inquiry for the data, by letter`);
  await refusedSet(host, agent, opened);
  await provedByPaper(host, opened.id);
  await provedByPost(host, opened.id);
  await answered(host, opened.id);
  await proven(host, opened.id);
}

async function refusedSet(host: Host, agent: DeskClient, request: RequestView): Promise<void> {
  try {
    await agent.call(askSet, {
      params: { request: request.id },
      body: {},
      version: request.version,
    });
    throw new Error('a record with one question gave a whole set');
  } catch (error) {
    if (!(error instanceof DeskProblem) || error.problem.type !== 'too-few-questions') throw error;
    host.print(`no set of questions: ${error.problem.type} (${error.problem.citation ?? ''})`);
  }
}

async function provedByPaper(host: Host, id: string): Promise<void> {
  const agent = await signedIn(host, AGENT);
  const params = { request: id };
  const { version } = await agent.call(readRequest, { params });
  const body = { paper: 'identity-card', reason: 'too-few-questions', addressMatches: true };
  await agent.call(seePaper, { params, body, version });
  const supervisor = await signedIn(host, SUPERVISOR);
  const seen = await supervisor.call(readRequest, { params });
  const digest = seen.proposed?.digest ?? '';
  await supervisor.call(approveProposal, { params, body: { digest }, version: seen.version });
  host.print('a paper was seen by the agent and approved by a supervisor');
}

async function provedByPost(host: Host, id: string): Promise<void> {
  const params = { request: id };
  const agent = await signedIn(host, AGENT);
  const before = await agent.call(readRequest, { params });
  const post = before.verification.contactPoints.find((point) => point.ofRecord === true);
  if (post === undefined) throw new Error('the imported address is no channel of record');
  await agent.call(sendCode, { params, body: { item: post.item }, version: before.version });
  host.print('code sent by post, alert by post');
  await advance(host, 3);
  const later = await signedIn(host, AGENT);
  const arrived = await later.call(readRequest, { params });
  const told = await later.call(confirmCode, {
    params,
    body: { code: await codeOf(host, id) },
    version: arrived.version,
  });
  const declared = await later.call(declare, {
    params,
    body: { how: 'signed' },
    version: told.version,
  });
  host.print(
    `code told back, declaration signed; the level counts after a wait: ${declared.verification.reachedAt === null}`,
  );
  await advance(host, 5);
}

async function answered(host: Host, id: string): Promise<void> {
  const params = { request: id };
  const agent = await signedIn(host, AGENT);
  const proved = await agent.call(readRequest, { params });
  host.print(`after 5 days: ${proved.status}, next ${proved.next}`);
  const undecided =
    proved.disclosure?.items.filter((item) => item.freeText && item.decision === null) ?? [];
  const decisions = Object.fromEntries(undecided.map((item) => [item.item, { kind: 'include' }]));
  const decided = await agent.call(decideItems, {
    params,
    body: { decisions },
    version: proved.version,
  });
  const seen = await agent.call(previewDisclosure, { params, body: {}, version: decided.version });
  const stripped =
    proved.disclosure?.items.filter((item) => item.stripped).map((item) => item.field) ?? [];
  host.print(`previewed ${seen.items.length} items; stripped: ${stripped.join(', ') || 'none'}`);
  const way = decided.disclosure?.deliveries.find((delivery) => delivery.method === 'post');
  const body = { method: 'post', item: way?.item ?? null };
  const handed = await agent.call(handOver, { params, body, version: seen.version });
  const closed = await agent.call(closeRequest, { params, body: {}, version: handed.version });
  host.print(
    `handed over by ${closed.disclosure?.handedOver?.method ?? 'nothing'}; ${closed.id} ${closed.status}: ${closed.outcome ?? ''}`,
  );
  const trail = await agent.call(readRequestTrail, { params });
  host.print(`trail: ${trail.events.map((event) => event.action).join(', ')}`);
}

async function proven(host: Host, id: string): Promise<void> {
  const auditor = await signedIn(host, AUDITOR);
  const lines: string[] = [];
  for (;;) {
    const page = await auditor.call(readAuditLines, {
      query: { after: String(lines.length), limit: '5000' },
    });
    lines.push(...page.lines);
    if (page.lines.length === 0 || lines.length >= page.size) break;
  }
  const verdict = verify(lines, [], chainTools);
  if (!verdict.ok) throw new Error(`the chain is bad at ${verdict.seq}: ${verdict.reason}`);
  host.print(
    `log: ok ${verdict.size} events, ${lines.filter((line) => line.includes(`"${id}"`)).length} of them about ${id}`,
  );
}

async function signedIn(host: Host, staff: string): Promise<DeskClient> {
  return new DeskClient(async (request) => fetch(request), host.url).as(staff);
}

async function advance(host: Host, days: number): Promise<void> {
  await fetch(`${host.url}/__desk/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: days * DAY }),
  });
}

async function codeOf(host: Host, request: string): Promise<string> {
  const answer = await fetch(`${host.url}/__desk/outbox?request=${request}`);
  const { messages } = (await answer.json()) as { messages: OutboxMessage[] }; // our own host's answer
  return newestCode(messages, request);
}
