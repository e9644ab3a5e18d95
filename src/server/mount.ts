import * as z from 'zod/mini';
import type { Endpoint } from '../contract/endpoint.ts';
import { roleMay } from '../domain/permission.ts';
import { MINUTE, SECOND } from '../domain/instant.ts';
import { auditActor, type Call, type CallSession } from './call.ts';
import { chainTools } from './chain-tools.ts';
import type { Deps } from './ports.ts';
import { ProblemError, problemResponse } from './problems.ts';
import { thrownProblem } from './thrown-problem.ts';
import type { Acted, Answer, ChangeRoute, Route } from './route.ts';
import { sessionOf } from './sessions.ts';
import { randomWord } from './tokens.ts';
import { validated } from './validate.ts';

/** Bytes of a body at most; a longer one is refused unread. */
const BODY_BYTES = 64 * 1024;
const loneSurrogate = /\p{Surrogate}/u;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Incoming = {
  readonly request: Request;
  readonly params: Record<string, string>;
  readonly query: Record<string, string>;
};

/**
 * Puts an endpoint and its route together into one checked way. The order of the checks is the contract:
 * size and type, session, role, visibility, schema, key, version, rules, one commit, answer.
 */
export function mount(route: Route) {
  const { endpoint } = route;
  return async (deps: Deps, incoming: Incoming): Promise<Response> => {
    const callId = `call-${randomWord(deps.chance, 16)}`;
    let call: Call | null = null;
    try {
      const raw = await bodyOf(endpoint, incoming.request);
      const session =
        endpoint.session === 'none'
          ? null
          : await sessionOf(deps, bearer(incoming.request), endpoint.wakes);
      call = callOf(deps, endpoint, incoming, session, callId);
      if (
        session !== null &&
        endpoint.command !== null &&
        !roleMay(session.staff.role, endpoint.command)
      ) {
        throw new ProblemError('role-lacks-right');
      }
      if (session !== null) await passTime(call);
      return await answered(route, call, incoming, raw);
    } catch (error) {
      const problem = thrownProblem(error);
      if (problem.type === 'internal') deps.unforeseen?.(error, callId);
      return refused(problem, call, deps, callId);
    }
  };
}

async function answered(
  route: Route,
  call: Call,
  incoming: Incoming,
  raw: string | null,
): Promise<Response> {
  const { endpoint } = route;
  if (endpoint.params !== null) validated(endpoint.params, incoming.params, 'malformed');
  if (route.is === 'change') return changed(route, call, incoming.request, raw);
  const query = validated(endpoint.query, incoming.query, 'malformed');
  const body = endpoint.body === null ? null : validated(endpoint.body, parsedJson(raw), 'fields');
  return respond(endpoint, await route.read(call, { query, body }));
}

async function changed(
  route: ChangeRoute,
  call: Call,
  request: Request,
  raw: string | null,
): Promise<Response> {
  const { endpoint } = route;
  return call.deps.store.exclusively(async () => {
    const found = await route.find(call);
    const body = validated(endpoint.body, parsedJson(raw), 'fields');
    refuseIllFormed(body);
    Object.assign(call, keyed(endpoint, call, request, body));
    const replay = endpoint.changes ? await replayed(endpoint, call) : null;
    if (replay !== null) return respond(endpoint, await route.render(call, replay), true);
    if (endpoint.versioned) checkVersion(call.ifMatch, found.version);
    const acted = await route.act(call, body);
    return respond(endpoint, await route.render(call, acted));
  });
}

/** Half a character cannot be hashed or written as UTF-8; texts say so at their field, codes and digests here. */
function refuseIllFormed(body: unknown): void {
  JSON.stringify(body, (key, value: unknown) => {
    if (loneSurrogate.test(key) || (typeof value === 'string' && loneSurrogate.test(value)))
      throw new ProblemError('malformed');
    return value;
  });
}

function keyed(
  endpoint: Endpoint,
  call: Call,
  request: Request,
  body: unknown,
): Pick<Call, 'key' | 'keySlot' | 'ifMatch'> {
  const ifMatch = versionOf(request.headers.get('If-Match'));
  if (!endpoint.changes) return { key: null, keySlot: null, ifMatch };
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !uuid.test(key)) throw new ProblemError('key-missing');
  const account = call.session?.staff.id ?? 'customer';
  const path = new URL(request.url).pathname;
  const scope = call.deps.keys.hmac(
    'fingerprint',
    `${account} ${endpoint.method} ${path} ${key.toLowerCase()}`,
  );
  const content = chainTools.canonicalise({ body: body ?? null, ifMatch });
  return {
    key: key.toLowerCase(),
    ifMatch,
    keySlot: { scope, fingerprint: call.deps.keys.hmac('fingerprint', content) },
  };
}

async function replayed(endpoint: Endpoint, call: Call): Promise<Acted | null> {
  if (call.keySlot === null) return null;
  const kept = await call.deps.store.finishedKey(call.keySlot.scope);
  if (kept === null) return null;
  if (kept.fingerprint !== call.keySlot.fingerprint) throw new ProblemError('key-reused');
  const age = call.now - kept.finishedAt;
  if (age >= endpoint.keySeconds * SECOND) throw new ProblemError('key-expired');
  return { reference: kept.reference, outcome: kept.outcome };
}

function checkVersion(seen: number | null, present: number | null): void {
  if (seen === null) throw new ProblemError('version-missing');
  if (present !== null && seen !== present)
    throw new ProblemError('version-moved', { version: present });
}

function versionOf(header: string | null): number | null {
  const match = header === null ? null : /^"(\d{1,15})"$/.exec(header.trim());
  return match === null ? null : Number(match[1]);
}

function respond(endpoint: Endpoint, answer: Answer, isReplay = false): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  if (answer.version !== null) headers.set('ETag', `"${answer.version}"`);
  if (isReplay) headers.set('Idempotency-Replayed', 'true');
  if (endpoint.replyType === 'zip') {
    if (!(answer.body instanceof Uint8Array)) throw new TypeError('A package is bytes.');
    headers.set('Content-Type', 'application/zip');
    // A copy: the platform's types want a buffer of its own.
    return new Response(new Uint8Array(answer.body), { status: endpoint.status, headers });
  }
  headers.set('Content-Type', 'application/json');
  // The reply is parsed too: what the contract does not name never leaves, and a wrong shape is our own fault.
  const reply = z.safeParse(endpoint.reply, answer.body);
  if (!reply.success)
    throw new TypeError(`${endpoint.id} answered in another shape than its contract.`);
  return new Response(JSON.stringify(reply.data), { status: endpoint.status, headers });
}

/** Time passes at the next call that the server receives; what it owes to others must not fail this one. */
async function passTime(call: Call): Promise<void> {
  try {
    const due = [
      ...(await call.deps.store.dueRequests(call.now)),
      ...(await bouncedRequests(call)),
    ];
    if (due.length === 0) return;
    // What settles is loaded when there is something to settle.
    const { settle } = await import('./settle.ts');
    await call.deps.store.exclusively(async () => {
      for (const id of due) await settle(call, id);
    });
  } catch (error) {
    if (thrownProblem(error).type === 'internal') call.deps.unforeseen?.(error, call.id);
  }
}

/** Requests of packages that the gateways sent back since. */
async function bouncedRequests({ deps }: Call): Promise<readonly string[]> {
  const back = deps.gateways?.bounced?.() ?? [];
  const messages = await Promise.all(back.map(async (id) => deps.store.get('message', id)));
  return messages.flatMap((message) =>
    message === null || message.state === 'bounced' ? [] : [message.request],
  );
}

async function refused(
  problem: ProblemError,
  call: Call | null,
  deps: Deps,
  callId: string,
): Promise<Response> {
  if (call === null || !problem.isLogged) {
    // What cannot be counted is still answered: the store may be the very thing that failed.
    await countUnlogged(deps, problem.status).catch(() => undefined);
    return problemResponse(problem, callId);
  }
  try {
    await deps.store.exclusively(async () =>
      deps.store.commit({ puts: [], key: null }, refusedEvent(call, problem)),
    );
  } catch (error) {
    return problemResponse(thrownProblem(error), callId);
  }
  return problemResponse(problem, callId);
}

/** Refusals that decide nothing are counted by the minute instead of logged one by one. */
async function countUnlogged(deps: Deps, status: number): Promise<void> {
  const name = `refused ${status} ${Math.floor(deps.clock.now() / MINUTE)}`;
  const counted = Number((await deps.scratch.get('counter', name)) ?? 0);
  await deps.scratch.put('counter', name, String(counted + 1));
}

function refusedEvent(call: Call, problem: ProblemError) {
  const about: NonNullable<Call['about']> = call.about ?? {
    type: 'session',
    id: call.session?.id ?? 'none',
    subject: null,
  };
  return {
    actor: auditActor(call),
    action: 'command.refused' as const,
    object: { type: about.type, id: about.id, version: null },
    subject: about.subject,
    outcome: 'refused' as const,
    problem: problem.type,
    purpose: about.purpose ?? null,
    ...(about.fields === undefined ? {} : { fields: about.fields }),
    reason: call.endpointId,
    call: call.id,
    ...(call.key === null ? {} : { key: call.key }),
  };
}

function callOf(
  deps: Deps,
  endpoint: Endpoint,
  incoming: Incoming,
  session: CallSession | null,
  id: string,
): Call {
  return {
    deps,
    id,
    endpointId: endpoint.id,
    now: deps.clock.now(),
    session,
    token: bearer(incoming.request),
    params: incoming.params,
    ifMatch: null,
    key: null,
    keySlot: null,
    status: endpoint.status,
    about: null,
  };
}

function bearer(request: Request): string | null {
  const match = /^Bearer ([\w-]{16,200})$/.exec(request.headers.get('Authorization') ?? '');
  return match?.[1] ?? null;
}

async function bodyOf(endpoint: Endpoint, request: Request): Promise<string | null> {
  if (endpoint.body === null) return null;
  if (Number(request.headers.get('Content-Length') ?? 0) > BODY_BYTES)
    throw new ProblemError('too-large');
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ProblemError('unsupported-type');
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > BODY_BYTES) throw new ProblemError('too-large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('malformed');
  }
}

function parsedJson(raw: string | null): unknown {
  try {
    return JSON.parse(raw ?? 'null') as unknown;
  } catch {
    throw new ProblemError('malformed');
  }
}
