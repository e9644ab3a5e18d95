import * as z from 'zod/mini';
import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { readLetter } from '../../src/contract/letters.ts';
import { Problem } from '../../src/contract/problem.ts';
import { readQueue } from '../../src/contract/queue.ts';
import { readRequest, readRequestTrail } from '../../src/contract/requests.ts';
import { letterKinds } from '../../src/domain/message-vocabulary.ts';
import type { Prepared } from '../crash/deeds.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import type { Reply, Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import { fullerBodies, keptBefore, trimmed } from './fuller-bodies.ts';
import { leavesOf, nameOf, textAt, withText } from './hostile-leaves.ts';
import type { LeafPath } from './hostile-leaves.ts';
import type { HostileString } from './hostile-strings.ts';

/** A place for text, and what became of what was put there. */
export type FieldSwept = {
  readonly name: string;
  readonly done: number;
  readonly refused: number;
  /** Reads afterwards that were answered by their contract. */
  readonly reads: number;
  readonly wrong: readonly string[];
};

/** A command or a question that will be answered as it is sent. */
export type Subject = Pick<Prepared, 'saved' | 'endpoint' | 'by' | 'sent' | 'request'>;

const reads = allEndpoints.filter(({ method, query }) => method === 'GET' && query === null);

/** What the call was about is read again after every string that was taken, and everything after so many. */
const ALL_READ_EACH = 416;
/** So many questions are put to one desk: a minute takes no more look-ups. */
const MOST_ON_ONE = 40;

/** The call with as many texts in it as are taken. */
export async function fullerSent({ saved, endpoint, by, sent }: Subject): Promise<Sent> {
  const fuller = fullerBodies[endpoint.id];
  if (fuller === undefined || typeof sent.body !== 'object' || sent.body === null) return sent;
  const { desk } = await saved.fork({ stream: 'fuller', series: '0007' });
  const full = { ...sent, body: await fuller(sent.body, desk, sent) };
  const { status } = await desk.call(by, endpoint, full);
  return status < 300 ? full : sent;
}

/** The places for text of a call, each with its name. */
export function fieldsOf(
  { endpoint }: Subject,
  sent: Sent,
): readonly (readonly [string, LeafPath])[] {
  return leavesOf(sent)
    .filter(([part, name]) => part !== 'params' || endpoint.path.includes(`:${name}`))
    .map((path) => [`${endpoint.id} ${nameOf(path)}`, path] as const);
}

/** Puts each string into one place of a call, on a desk where the call itself would be done. */
export async function sweepField(
  subject: Subject,
  sent: Sent,
  [name, path]: readonly [string, LeafPath],
  strings: readonly HostileString[],
): Promise<FieldSwept> {
  const tally = { done: 0, refused: 0, reads: 0 };
  const wrong: string[] = [];
  const before = keptBefore.has(name) ? `${textAt(sent, path)}\n` : '';
  let fork: SavedDesk | null = null;
  for (const one of strings) {
    const say = (what: string): void => {
      wrong.push(`${name}, ${one.kind} ${one.wrapper} (${one.tag}): ${what}`);
    };
    fork ??= await subject.saved.fork({ stream: 'hostile', series: '0006' });
    const { desk } = fork;
    const size = await desk.store.auditSize();
    try {
      const reply = await desk.call(
        subject.by,
        subject.endpoint,
        withText(sent, path, `${before}${fit(one, path)}`),
      );
      for (const what of await told(desk, size, one)) say(what);
      if (reply.status < 300) {
        tally.done += 1;
        for (const what of keptOtherwise(fork, one, trimmed.has(name))) say(what);
        const all = tally.done % ALL_READ_EACH === 1;
        tally.reads += await readAgain(desk, subject, all);
        for (const what of await told(desk, size, one)) say(what);
        if (all && !(await desk.chain()).ok) say('the log does not verify');
        if (subject.endpoint.changes || tally.done % MOST_ON_ONE === 0) fork = null;
      } else {
        tally.refused += 1;
        for (const what of saidIn(reply, one)) say(what);
        // What the state refused may have counted; what its form refused has not.
        if (![400, 404, 422].includes(reply.status)) fork = null;
      }
    } catch (error) {
      say(whyOf(error));
      fork = null;
    }
  }
  return { name, ...tally, wrong };
}

/** An address holds no lone surrogates: whoever writes one sends the sign for it. */
function fit({ text }: HostileString, [part]: LeafPath): string {
  return part === 'params' ? text.replaceAll(/\p{Surrogate}/gu, '\ufffd') : text;
}

/** The log knows nothing of what was said. */
async function told(
  desk: TinyDesk,
  before: number,
  { tag }: HostileString,
): Promise<readonly string[]> {
  const lines = await desk.store.auditLines(before, 1000);
  return lines.some((line) => line.toLowerCase().includes(tag)) ? ['it stands in the log'] : [];
}

/** Where a text is kept it is kept to the byte; a value without the space around it. */
function keptOtherwise(
  { disk }: SavedDesk,
  { tag, text }: HostileString,
  isValue: boolean,
): readonly string[] {
  const last = JSON.stringify(disk.persistence.blocks().slice(-2));
  const whole = JSON.stringify(isValue ? text.trim() : text).slice(1, -1);
  return last.includes(tag) &&
    !last.includes(whole) &&
    !last.includes(JSON.stringify(whole).slice(1, -1))
    ? ['it is kept otherwise than it came in']
    : [];
}

/** A refusal is a problem by its contract, and repeats nothing of what it refuses. */
function saidIn({ status, body, text }: Reply, { tag }: HostileString): readonly string[] {
  return [
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...(Problem.safeParse(body).success ? [] : ['the refusal is no problem']),
    ...(text.toLowerCase().includes(tag) ? ['the refusal repeats it'] : []),
  ];
}

/** Reads what the deed was about, or everything that can be read; throws where an answer breaks its contract. */
async function readAgain(
  desk: TinyDesk,
  { request, sent }: Subject,
  all: boolean,
): Promise<number> {
  const params = { ...sent.params, ...(request === null ? {} : { request }) };
  const asked: [Endpoint, Sent][] = [[readQueue, {}]];
  if (request !== null) {
    asked.push([readRequest, { params }], [readRequestTrail, { params }]);
  }
  if (all)
    for (const letter of letterKinds) asked.push([readLetter, { params: { ...params, letter } }]);
  if (all) for (const one of reads) asked.push([one, { params }]);
  let answered = 0;
  for (const [endpoint, given] of asked) {
    const { status, body } = await desk.call('pia', endpoint, given);
    if (status >= 500) throw new Error(`${endpoint.id} answered ${status}`);
    if (status >= 300) continue;
    if (!z.safeParse(endpoint.reply, body).success)
      throw new Error(`${endpoint.id} answered against its contract`);
    answered += 1;
  }
  return answered;
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
