import * as z from 'zod/mini';
import type { Endpoint } from '#contract/endpoint.ts';
import { Problem } from '#contract/problem.ts';
import { ApiError } from './api-error.ts';
import { backendReady } from './backend-ready.ts';
import {
  leavesOutcomeOpen,
  mayRetry,
  pauseBefore,
  TIMEOUT,
  TRIES_OF_A_CHANGE,
  TRIES_OF_A_READ,
} from './retry-rules.ts';
import { coverGate, currentGate, currentStay, gateOpens } from './session-gate.ts';
import { readToken } from './session-token.ts';
import { createTurns } from './turns.ts';
import type { Answered } from './turns.ts';

type Part<Name extends string, S> = S extends z.core.$ZodType
  ? { readonly [K in Name]: z.input<S> }
  : unknown;
type Query<S> = S extends z.core.$ZodType ? { readonly query?: z.input<S> | undefined } : unknown;

/** What an endpoint wants to be told, and how the call is made. */
export type CallInput<E extends Endpoint> = Part<'params', E['params']> &
  Query<E['query']> &
  Part<'body', E['body']> & {
    /** Made once when the agent confirms; every retry of a change carries the same. */
    readonly key?: string | undefined;
    /** The version that the agent saw. */
    readonly version?: number | undefined;
    readonly signal?: AbortSignal | undefined;
  };

/** What the call needs from the browser; tests bring their own. */
export type CallMeans = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly chance: () => number;
  readonly timeout: (milliseconds: number) => AbortSignal;
  readonly token: () => string | null;
  /** Waits while the page is covered: false when whoever was here has left for good. */
  readonly mayLeave: () => Promise<boolean>;
  /** Another number, and somebody else may be here. */
  readonly stay: () => number;
  /** The session is gone: true once the same person has signed in again. */
  readonly signInAgain: () => Promise<boolean>;
};

type LooseInput = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly version?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type Caller = <E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
) => Promise<z.output<E['reply']>>;

/** Makes the one function that talks to the API. */
export function createCall(means: CallMeans): Caller {
  const turns = createTurns();
  return async (endpoint, input) => {
    // The typed input and this loose one are the same object; the loose shape is what building a request needs.
    const given = input as LooseInput;
    assertComplete(endpoint, given);
    const { key, version } = given;
    const stay = means.stay();
    const send = async (over: number | undefined): Promise<Reply> =>
      withRetries(means, endpoint, { ...given, version: over }, stay);
    const { reply } =
      key === undefined || version === undefined
        ? await send(version)
        : await turns.take({ record: recordOf(endpoint, given), version, key }, send);
    // `readReply` has parsed it with this endpoint's schema.
    return reply as z.output<(typeof endpoint)['reply']>;
  };
}

/** Calls the API: same origin, bearer token, retries as the contract allows. Throws `ApiError`, or the abort of `signal`. */
export const call: Caller = createCall({
  fetch: async (request) => {
    await backendReady();
    return fetch(request);
  },
  origin: () => location.origin,
  sleep: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  chance: () => Math.random(),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  token: readToken,
  mayLeave: async () => currentGate().state !== 'covered' || gateOpens(),
  stay: currentStay,
  signInAgain: async () => {
    coverGate('ended');
    return gateOpens();
  },
});

/** What came back, and the version that stands behind it. */
type Reply = Answered & { readonly reply: unknown };

async function withRetries(
  means: CallMeans,
  endpoint: Endpoint,
  given: LooseInput,
  stay: number,
): Promise<Reply> {
  const tries = endpoint.changes ? TRIES_OF_A_CHANGE : TRIES_OF_A_READ;
  let isOpen = false;
  for (let tried = 1; ; tried += 1) {
    if (endpoint.session === 'staff' && (!(await means.mayLeave()) || means.stay() !== stay))
      throw new ApiError('signed-out');
    const failure = await oneTry(means, endpoint, given);
    if (!(failure instanceof ApiError)) return failure;
    if (failure.status === 401 && endpoint.session === 'staff') {
      if (!(await means.signInAgain())) throw failure;
      tried -= 1;
      continue;
    }
    isOpen ||= endpoint.changes && leavesOutcomeOpen(failure);
    if (tried < tries && mayRetry(failure)) {
      await means.sleep(pauseBefore(tried, failure, means.chance()));
      given.signal?.throwIfAborted();
      continue;
    }
    throw isOpen && mayRetry(failure) ? unknown(failure) : failure;
  }
}

async function oneTry(
  means: CallMeans,
  endpoint: Endpoint,
  given: LooseInput,
): Promise<ApiError | Reply> {
  try {
    const response = await means.fetch(requestFor(means, endpoint, given));
    return response.ok
      ? { reply: await readReply(endpoint, response), made: versionMade(response) }
      : await readProblem(response);
  } catch (thrown) {
    if (given.signal?.aborted === true) throw thrown;
    return new ApiError('not-reachable');
  }
}

function requestFor(means: CallMeans, endpoint: Endpoint, given: LooseInput): Request {
  const timeout = means.timeout(TIMEOUT);
  const headers = new Headers({
    accept: endpoint.replyType === 'zip' ? 'application/zip' : 'application/json',
  });
  const token = endpoint.session === 'staff' ? means.token() : null;
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (given.key !== undefined) headers.set('idempotency-key', given.key);
  if (given.version !== undefined) headers.set('if-match', `"${String(given.version)}"`);
  if (given.body !== undefined) headers.set('content-type', 'application/json');
  return new Request(addressOf(means.origin(), endpoint, given), {
    method: endpoint.method,
    headers,
    body: given.body === undefined ? null : JSON.stringify(given.body),
    signal: given.signal === undefined ? timeout : AbortSignal.any([given.signal, timeout]),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
}

function addressOf(origin: string, endpoint: Endpoint, given: LooseInput): URL {
  const url = new URL(pathOf(endpoint, given), origin);
  for (const [name, value] of Object.entries(given.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

function pathOf(endpoint: Endpoint, given: LooseInput): string {
  return endpoint.path.replaceAll(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(given.params?.[name] ?? ''),
  );
}

/** The record that a call is about, as the beginning of its path names it. */
function recordOf(endpoint: Endpoint, given: LooseInput): string {
  return pathOf(endpoint, given).split('/', 4).join('/');
}

/** The version that a change has made. One that is only told again may stand beside what others have saved since: null. */
function versionMade({ headers }: Response): number | null {
  const tag = /^(?:W\/)?"(\d{1,15})"$/.exec(headers.get('etag') ?? '');
  return tag === null || headers.get('idempotency-replayed') === 'true' ? null : Number(tag[1]);
}

/** Throws where the reply is not of the agreed shape: a page sent instead of an answer is nobody there. */
async function readReply(endpoint: Endpoint, response: Response): Promise<unknown> {
  if (endpoint.replyType === 'zip') {
    if (!isOfType(response, 'application/zip')) throw new TypeError('not a package');
    return response.blob();
  }
  if (!isOfType(response, 'application/json')) throw new TypeError('not JSON');
  return z.parse(endpoint.reply, await response.json());
}

async function readProblem(response: Response): Promise<ApiError> {
  if (!isOfType(response, 'application/problem+json')) throw new TypeError('not a problem');
  const problem = z.parse(Problem, await response.json());
  return new ApiError(problem.type, {
    status: problem.status,
    callId: problem.instance,
    errors: problem.errors ?? [],
    allowed: problem.allowed ?? [],
    version: problem.version ?? null,
    needed: problem.needed ?? null,
    citation: problem.citation ?? null,
    retryAfter: retryAfterOf(response),
  });
}

function isOfType(response: Response, type: string): boolean {
  return response.headers.get('content-type')?.split(';', 1)[0]?.trim() === type;
}

function retryAfterOf(response: Response): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1_000));
}

function unknown(last: ApiError): ApiError {
  return new ApiError('unknown-check-now', {
    status: last.status,
    callId: last.callId,
    retryAfter: last.retryAfter,
  });
}

/** A change without its key, or a versioned one without the version seen, is a mistake of this console and never leaves it. */
function assertComplete(endpoint: Endpoint, given: LooseInput): void {
  if (endpoint.changes && given.key === undefined)
    throw new TypeError(`${endpoint.id} wants a key`);
  if (endpoint.versioned && given.version === undefined)
    throw new TypeError(`${endpoint.id} wants a version`);
}
