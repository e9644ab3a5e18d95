import * as z from 'zod/mini';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { Problem } from '../../src/contract/problem.ts';
import { signIn } from '../../src/contract/session.ts';
import { verify } from '../../src/domain/audit-chain.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { Staff } from '../../src/domain/staff.ts';
import type { MessageKind } from '../../src/domain/message-vocabulary.ts';
import { createApp } from '../../src/server/app.ts';
import { chainTools } from '../../src/server/chain-tools.ts';
import { loadFolding } from '../../src/server/fold.ts';
import type { Customer } from '../../src/domain/customer.ts';
import type { Chance, Scratch, Store } from '../../src/server/ports.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { seededKeys } from '../keys.ts';
import { pretendedStepUp } from '../step-up.ts';
import { MemoryScratch } from '../store/memory-scratch.ts';
import { MemoryStore } from '../store/memory-store.ts';
import type { StoreSeed } from '../store/store-seed.ts';
import { tinyTools } from '../store/tiny-store.ts';
import {
  TINY_SEED,
  tinyCustomers,
  tinyDesks,
  tinyMailings,
  tinyRecipients,
  tinyStaff,
} from './tiny-people.ts';

/** When the tiny desk opens: noon of a Monday in Tokyo. */
export const TINY_NOW = Date.UTC(2026, 10, 2, 3, 0, 0);

/** An answer as it came, with its body read. */
export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

/** Parts of a call; what is left out is as an honest client sends it. */
export type Sent = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The body as bytes or text, where it is no JSON or not in the client's own form. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string | null;
  /** Idempotency-Key; null sends none. */
  readonly key?: string | null;
  /** If-Match; null sends none. */
  readonly version?: number | string | null;
  readonly token?: string | null;
};

/** Gets a call done on a desk, and gives its answer. Throws where it cannot be done. */
export type Press = (
  desk: TinyDesk,
  asked: { readonly by: string | null; readonly endpoint: Endpoint; readonly sent: Sent },
) => Promise<unknown>;

/** What a test may put between the server and its store. */
export type TinyOptions = {
  readonly between?: (store: MemoryStore) => Store;
  readonly betweenScratch?: (scratch: Scratch) => Scratch;
  /** Who presses, in place of an honest client that is always answered. */
  readonly press?: Press;
  /** A store that stands already, with the clock and the chance that it was made with. */
  readonly given?: {
    readonly store: MemoryStore;
    readonly clock: AdjustableClock;
    readonly chance: Chance;
    readonly scratch?: MemoryScratch;
    /** Sessions that stand in the scratch already, by account. */
    readonly tokens?: ReadonlyMap<string, string>;
    /** Four digits that no key of an earlier desk over this store has. */
    readonly series?: string;
  };
};

/** The tiny desk before its first commit, with these customers. */
export function tinySeedOf(customers: readonly Customer[]): StoreSeed {
  return {
    desks: tinyDesks,
    staff: tinyStaff,
    recipients: tinyRecipients,
    mailingLists: async () => tinyMailings,
    customers,
    records: [],
    openedAt: TINY_NOW - 1000,
    events: [],
  };
}

/** A whole server on a handful of people, with time that stands still until it is moved. */
export class TinyDesk {
  readonly clock: AdjustableClock;
  readonly store: MemoryStore;
  readonly scratch: MemoryScratch;
  readonly keys = seededKeys(TINY_SEED);
  /** Everything that left the server, as text. */
  readonly answers: { readonly endpoint: string; readonly text: string }[] = [];
  /** What nobody foresaw. A test that expects none of it looks here. */
  readonly unforeseen: unknown[] = [];
  /** Ids of messages that came back undelivered. */
  readonly bounced: string[] = [];
  readonly #staff: Staff[] = [...tinyStaff];
  readonly #app: ReturnType<typeof createApp>;
  readonly #tokens: Map<string, string>;
  readonly #series: string;
  readonly #press: Press | null;
  #keyCount = 0;

  constructor({
    between = (store) => store,
    betweenScratch = (scratch) => scratch,
    press,
    given,
  }: TinyOptions = {}) {
    const chance = given?.chance ?? seededChance(TINY_SEED, 'tiny');
    this.clock = given?.clock ?? new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
    this.scratch = given?.scratch ?? new MemoryScratch();
    this.#tokens = new Map(given?.tokens);
    this.#series = given?.series ?? '0000';
    this.#press = press ?? null;
    this.store =
      given?.store ??
      new MemoryStore(
        { ...tinySeedOf(tinyCustomers), staff: this.#staff },
        tinyTools({
          clock: this.clock,
          chance,
          loadFold: async () => (await loadFolding()).keysOf,
        }),
      );
    this.#app = createApp({
      store: between(this.store),
      scratch: betweenScratch(this.scratch),
      clock: this.clock,
      chance,
      keys: this.keys,
      stepUp: pretendedStepUp,
      gateways: { isDown: () => false, bounced: () => this.bounced },
      unforeseen: (error) => this.unforeseen.push(error),
    });
  }

  /** A UUID that was not used before. */
  newKey(): string {
    this.#keyCount += 1;
    return `00000000-${this.#series}-4000-8000-${String(this.#keyCount).padStart(12, '0')}`;
  }

  /** The sessions that stand, by account. */
  get tokens(): ReadonlyMap<string, string> {
    return this.#tokens;
  }

  /** Somebody joins, with everything but what is given as the first account has it. */
  addStaff(id: string, given: Partial<Staff>): void {
    const [first] = this.#staff;
    if (first !== undefined)
      this.#staff.push({ ...first, id, person: `person-${id}`, name: id, ...given });
  }

  /** The host changes an account, as a personnel office does. */
  changeStaff(id: string, given: Partial<Staff>): void {
    const place = this.#staff.findIndex((account) => account.id === id);
    const before = this.#staff[place];
    if (before !== undefined) this.#staff[place] = { ...before, ...given };
  }

  /** Signs in anew and keeps the token for later calls. */
  async signIn(staff: string): Promise<string> {
    const { token } = await this.done(null, signIn, { body: { staff } });
    this.#tokens.set(staff, token);
    return token;
  }

  /** The token of an account, signed in by its first use. */
  async tokenOf(staff: string): Promise<string> {
    return this.#tokens.get(staff) ?? this.signIn(staff);
  }

  /** Calls an endpoint as an account, or signed out as null. */
  async call(staff: string | null, endpoint: Endpoint, sent: Sent = {}): Promise<Reply> {
    const token =
      sent.token === undefined && staff !== null ? await this.tokenOf(staff) : sent.token;
    const response = await this.#app.fetch(this.request(endpoint, sent, token ?? null));
    const text = await response.text();
    this.answers.push({ endpoint: endpoint.id, text });
    const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
    const body: unknown = isJson ? JSON.parse(text) : text;
    if (response.status === 500)
      throw new Error(`${endpoint.id} broke`, { cause: this.unforeseen.at(-1) });
    return { status: response.status, headers: response.headers, text, body };
  }

  /** Calls an endpoint and gives its reply. Throws where the answer is a problem. */
  async done<E extends Endpoint>(
    staff: string | null,
    endpoint: E,
    sent: Sent = {},
  ): Promise<z.infer<E['reply']>> {
    return z.parse(endpoint.reply, await this.#answer(staff, endpoint, sent)) as z.infer<
      E['reply']
    >; // the reply of this very endpoint
  }

  async #answer(staff: string | null, endpoint: Endpoint, sent: Sent): Promise<unknown> {
    if (this.#press !== null) return this.#press(this, { by: staff, endpoint, sent });
    const { status, body, text } = await this.call(staff, endpoint, sent);
    if (status >= 300) throw new Error(`${endpoint.id} by ${staff}: ${text.slice(0, 500)}`);
    return body;
  }

  /** Calls an endpoint and gives the problem. Throws where it was done. */
  async refused(staff: string | null, endpoint: Endpoint, sent: Sent = {}): Promise<Problem> {
    const { status, body, text } = await this.call(staff, endpoint, sent);
    if (status < 300) throw new Error(`${endpoint.id} by ${staff} was done: ${text.slice(0, 200)}`);
    return Problem.parse(body);
  }

  /** The request that `call` would send. */
  request(endpoint: Endpoint, sent: Sent, token: string | null): Request {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(sent.params?.[name] ?? 'unknown'),
    );
    const search = new URLSearchParams(sent.query).toString();
    const headers = new Headers();
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    const type = sent.type === undefined ? 'application/json' : sent.type;
    if (endpoint.body !== null && type !== null) headers.set('Content-Type', type);
    const key = sent.key === undefined && endpoint.changes ? this.newKey() : sent.key;
    if (typeof key === 'string') headers.set('Idempotency-Key', key);
    const { version } = sent;
    if (typeof version === 'number') headers.set('If-Match', `"${version}"`);
    if (typeof version === 'string') headers.set('If-Match', version);
    const body = sent.raw ?? JSON.stringify(sent.body ?? {});
    return new Request(`http://desk.example${path}${search === '' ? '' : `?${search}`}`, {
      method: endpoint.method,
      headers,
      ...(endpoint.body === null ? {} : { body }),
    });
  }

  /** Sends a request that no endpoint describes. */
  async fetch(request: Request): Promise<Response> {
    return this.#app.fetch(request);
  }

  /** Events after the first so many, oldest first. */
  async events(after = 0): Promise<readonly AuditEvent[]> {
    const limit = (await this.store.auditSize()) - after;
    const page = await this.store.auditPage({ desks: null, limit });
    return page.toReversed();
  }

  /** What has left the desk for a request, oldest first. */
  outbox(request: string, kind?: MessageKind): readonly OutboxMessage[] {
    const all = this.store.messages().filter((message) => message.request === request);
    return kind === undefined ? all : all.filter((message) => message.kind === kind);
  }

  /** Verifies the whole chain; `ok`, or the first bad event. */
  async chain() {
    const lines = await this.store.auditLines(0, 1_000_000);
    return verify(lines, await this.store.checkpoints(), chainTools);
  }
}
