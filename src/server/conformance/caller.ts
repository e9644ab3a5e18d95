import * as z from 'zod/mini';
import type { Endpoint } from '../../contract/endpoint.ts';
import { Problem } from '../../contract/problem.ts';
import { signIn } from '../../contract/session.ts';
import type { GivenAccount } from './given.ts';

/** Parts of a call; what is left out is as an honest client sends it. */
export type Parts = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The body as it stands, where it is no JSON. */
  readonly raw?: string;
  readonly type?: string;
  /** Idempotency-Key; null sends none. */
  readonly key?: string | null;
  /** If-Match; left out where nothing was seen. */
  readonly version?: number;
};

/** An answer as it came; `problem` of a refusal, `reply` of what was done. */
export type Told = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly problem: Problem | null;
};

/** One call that the suite made. */
export type Made = {
  readonly by: string | null;
  readonly endpoint: Endpoint;
  readonly key: string | null;
  readonly told: Told;
};

/** Talks to a backend over HTTP, and remembers everything that was said. */
export class Caller {
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #origin: string;
  readonly #tokens = new Map<string, string>();
  readonly made: Made[] = [];

  constructor(fetch: (request: Request) => Promise<Response>, origin: string) {
    this.#fetch = fetch;
    this.#origin = origin;
  }

  /** Makes a call as somebody, or as nobody. Throws where the answer is none of the contract's. */
  async call(by: GivenAccount | null, endpoint: Endpoint, parts: Parts = {}): Promise<Told> {
    const key = parts.key === undefined && endpoint.changes ? newKey() : (parts.key ?? null);
    const token = by === null ? null : await this.#tokenOf(by);
    const told = await this.send(this.#requestOf(endpoint, { ...parts, key }, token));
    this.made.push({ by: by?.staff ?? null, endpoint, key, told });
    return told;
  }

  /** Makes a call that has to be done, and gives its reply. */
  async done<E extends Endpoint>(
    by: GivenAccount | null,
    endpoint: E,
    parts: Parts = {},
  ): Promise<z.infer<E['reply']>> {
    return replyOf(endpoint, await this.call(by, endpoint, parts));
  }

  /** Sends what no endpoint describes. */
  async send(request: Request): Promise<Told> {
    const response = await this.#fetch(request);
    const { status, headers } = response;
    const text = await response.text();
    return { status, headers, text, problem: response.ok ? null : problemIn(headers, text) };
  }

  /** A request to a path, as somebody or nobody. */
  async bare(by: GivenAccount | null, method: string, path: string): Promise<Told> {
    const headers = new Headers();
    if (by !== null) headers.set('Authorization', `Bearer ${await this.#tokenOf(by)}`);
    return this.send(new Request(`${this.#origin}${path}`, { method, headers }));
  }

  async #tokenOf({ staff, token }: GivenAccount): Promise<string> {
    const known = this.#tokens.get(staff) ?? token;
    if (known !== undefined) return known;
    const { token: fresh } = await this.done(null, signIn, { body: { staff } });
    this.#tokens.set(staff, fresh);
    return fresh;
  }

  #requestOf(endpoint: Endpoint, parts: Parts, token: string | null): Request {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(parts.params?.[name] ?? 'unknown'),
    );
    const search = new URLSearchParams(parts.query).toString();
    const headers = new Headers();
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    if (endpoint.body !== null) headers.set('Content-Type', parts.type ?? 'application/json');
    if (typeof parts.key === 'string') headers.set('Idempotency-Key', parts.key);
    if (parts.version !== undefined) headers.set('If-Match', `"${parts.version}"`);
    return new Request(`${this.#origin}${path}${search === '' ? '' : `?${search}`}`, {
      method: endpoint.method,
      headers,
      ...(endpoint.body === null ? {} : { body: parts.raw ?? JSON.stringify(parts.body ?? {}) }),
    });
  }
}

/** A key that nobody has used. */
export function newKey(): string {
  return globalThis.crypto.randomUUID();
}

/** The reply in an answer. Throws for a refusal, and for what the endpoint's schema does not take. */
export function replyOf<E extends Endpoint>(endpoint: E, told: Told): z.infer<E['reply']> {
  if (told.status !== endpoint.status) throw new Error(`${endpoint.id} ${shownOf(told)}`);
  const type = told.headers.get('Content-Type') ?? '';
  if (!type.startsWith('application/json')) throw new Error(`${endpoint.id} answers with ${type}`);
  const parsed = z.safeParse(endpoint.reply, JSON.parse(told.text));
  if (!parsed.success)
    throw new Error(`${endpoint.id} answers otherwise at ${pathsOf(parsed.error)}`);
  return parsed.data as z.infer<E['reply']>; // the reply of this very endpoint
}

/** An answer in few words, without what it holds. */
export function shownOf({ status, problem }: Told): string {
  return problem === null ? `answered ${status}` : `was refused: ${status} ${problem.type}`;
}

function problemIn(headers: Headers, text: string): Problem | null {
  if (!(headers.get('Content-Type') ?? '').startsWith('application/problem+json')) return null;
  const parsed = Problem.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

function pathsOf({ issues }: z.core.$ZodError): string {
  return issues
    .slice(0, 3)
    .map(({ path }) => `/${path.join('/')}`)
    .join(', ');
}
