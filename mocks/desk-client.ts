import * as z from 'zod/mini';
import type { Endpoint } from '../src/contract/endpoint.ts';
import { Problem } from '../src/contract/problem.ts';
import { signIn } from '../src/contract/session.ts';

type Parts = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The version that the change has seen. */
  readonly version?: number;
};

/** An answer that was no success, with its problem. */
export class DeskProblem extends Error {
  readonly problem: Problem;
  constructor(endpoint: string, problem: Problem) {
    super(`${endpoint}: ${problem.status} ${problem.type}`);
    this.problem = problem;
  }
}

/** Somebody at the desk who talks to the API directly: for scripts that carry a request through without a screen. */
export class DeskClient {
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #origin: string;
  readonly #series: string;
  #token: string | null = null;
  #keys = 0;
  /** Every answer so far, as it came over the wire. */
  readonly answers: string[] = [];

  /** `series` are four digits that no key of another client of the same person has. */
  constructor(
    fetch: (request: Request) => Promise<Response>,
    origin = 'http://desk.example',
    series = '0000',
  ) {
    this.#fetch = fetch;
    this.#origin = origin;
    this.#series = series;
  }

  /** Signs in as a person of the desk. */
  async as(staff: string): Promise<this> {
    const { token } = await this.call(signIn, { body: { staff } });
    this.#token = token;
    return this;
  }

  /** Calls an endpoint and parses its reply. Throws DeskProblem where the answer is none. */
  async call<E extends Endpoint>(endpoint: E, parts: Parts = {}): Promise<z.infer<E['reply']>> {
    const response = await this.#fetch(this.#request(endpoint, parts));
    const text = await response.text();
    this.answers.push(`${endpoint.id} ${response.status} ${text}`);
    const body: unknown = JSON.parse(text);
    if (!response.ok) throw new DeskProblem(endpoint.id, Problem.parse(body));
    return z.parse(endpoint.reply, body) as z.infer<E['reply']>; // the reply of this very endpoint
  }

  #request(endpoint: Endpoint, { params = {}, query = {}, body, version }: Parts): Request {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    const search = new URLSearchParams(query).toString();
    const headers = new Headers();
    if (this.#token !== null) headers.set('Authorization', `Bearer ${this.#token}`);
    if (endpoint.body !== null) headers.set('Content-Type', 'application/json');
    if (endpoint.changes) headers.set('Idempotency-Key', this.#key());
    if (version !== undefined) headers.set('If-Match', `"${version}"`);
    return new Request(`${this.#origin}${path}${search === '' ? '' : `?${search}`}`, {
      method: endpoint.method,
      headers,
      ...(endpoint.body === null ? {} : { body: JSON.stringify(body ?? {}) }),
    });
  }

  /** Keys in order, so that the same script says the same thing every time. */
  #key(): string {
    this.#keys += 1;
    return `00000000-${this.#series}-4000-8000-${String(this.#keys).padStart(12, '0')}`;
  }
}
