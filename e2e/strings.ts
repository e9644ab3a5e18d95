import type { Page } from 'playwright/test';

/** A kind of channel that messages leave by. */
export type ContactKind = 'email' | 'phone' | 'post';

/** A message that left the desk, as the customer has it in hand. */
export type Message = {
  readonly id: string;
  readonly request: string;
  readonly kind: string;
  readonly contact: ContactKind;
  readonly payload: {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly reference: string | null;
    readonly code: string | null;
  } | null;
};

/** One thing that goes wrong, as the fault plan takes it. */
export type Fault = {
  readonly id: string;
  readonly call: { readonly endpoint: string } | { readonly method: string; readonly path: string };
  readonly nth: number | 'every';
  readonly when: 'before' | 'after';
  readonly fault: string;
  readonly amount?: number;
};

/** The strings behind a pretended world, as far as tests pull them, wherever it runs. */
export type Strings = {
  readonly now: () => Promise<number>;
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly freeze: (at?: number) => Promise<void>;
  readonly addFault: (fault: Fault) => Promise<void>;
  readonly clearFaults: () => Promise<void>;
  readonly gateway: (contact: ContactKind, isDown: boolean) => Promise<void>;
  readonly outage: (isOut: boolean) => Promise<void>;
  readonly messages: (request?: string) => Promise<readonly Message[]>;
  readonly notMe: (message: string) => Promise<void>;
  readonly bounce: (message: string) => Promise<void>;
  /** Bytes of the ZIP file. */
  readonly openPackage: (message: string, code: string) => Promise<readonly number[]>;
};

/** Where the world runs: in the page itself, or behind the page, on the host that `DESK_HOST` names. */
export const isInPage = process.env['DESK_HOST'] === undefined;

/** The strings of the world that a page shows. */
export function stringsOf(page: Page): Strings {
  return isInPage ? inPage(page) : onHost(() => new URL(page.url()).origin);
}

type DemoWindow = {
  readonly rightsdesk?: {
    readonly clock: {
      now(): number;
      advance(milliseconds: number): Promise<void>;
      freeze(at?: number): Promise<void>;
    };
    readonly faults: {
      add(fault: Fault): Promise<void>;
      clear(): Promise<void>;
      outage(isOut: boolean): Promise<void>;
      gateway(contact: ContactKind, isDown: boolean): Promise<void>;
    };
    readonly outbox: { list(request?: string): readonly Message[] };
    readonly customerSide: {
      notMe(message: string): Promise<void>;
      bounce(message: string): Promise<void>;
      openPackage(message: string, code: string): Promise<Blob>;
    };
  };
};

function inPage(page: Page): Strings {
  return {
    now: async () => page.evaluate(() => (window as DemoWindow).rightsdesk?.clock.now() ?? 0),
    advance: async (span) =>
      page.evaluate(async (given) => (window as DemoWindow).rightsdesk?.clock.advance(given), span),
    freeze: async (at) =>
      page.evaluate(async (given) => (window as DemoWindow).rightsdesk?.clock.freeze(given), at),
    addFault: async (fault) =>
      page.evaluate(async (rule) => (window as DemoWindow).rightsdesk?.faults.add(rule), fault),
    clearFaults: async () =>
      page.evaluate(async () => (window as DemoWindow).rightsdesk?.faults.clear()),
    gateway: async (contact, isDown) =>
      page.evaluate(
        async ([kind, down]) => (window as DemoWindow).rightsdesk?.faults.gateway(kind, down),
        [contact, isDown] as const,
      ),
    outage: async (isOut) =>
      page.evaluate(async (out) => (window as DemoWindow).rightsdesk?.faults.outage(out), isOut),
    messages: async (request) =>
      page.evaluate(
        (id) => [...((window as DemoWindow).rightsdesk?.outbox.list(id) ?? [])],
        request,
      ),
    notMe: async (message) =>
      page.evaluate(
        async (id) => (window as DemoWindow).rightsdesk?.customerSide.notMe(id),
        message,
      ),
    bounce: async (message) =>
      page.evaluate(
        async (id) => (window as DemoWindow).rightsdesk?.customerSide.bounce(id),
        message,
      ),
    openPackage: async (message, code) =>
      page.evaluate(
        async ([id, told]) => {
          const zip = await (window as DemoWindow).rightsdesk?.customerSide.openPackage(id, told);
          return [...new Uint8Array((await zip?.arrayBuffer()) ?? new ArrayBuffer())];
        },
        [message, code] as const,
      ),
  };
}

/** The host has no strings: it is somebody's own deployment, where no test moves the clock or plays the customer. */
export class NoStrings extends Error {
  constructor(url: string) {
    super(
      `${url} has no strings under /__desk/: no starting point, clock, faults or customer's side there (docs/qa.md).`,
    );
  }
}

/** What a host answers under its strings. Fails with `NoStrings` where there are none, whatever is served in their place. */
export async function askStrings(host: string, path: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(new URL(`/__desk/${path}`, host), init);
  const type = answer.headers.get('content-type') ?? '';
  // A server of files gives its page or refuses, and a backend its own form of a problem.
  if (!/^application\/(json|zip)\b/.test(type)) throw new NoStrings(new URL(host).origin);
  return answer;
}

/** Pulls a string of a host; fails where the host has none, or refuses. */
export async function pullString(
  host: string,
  path: string,
  method: string,
  body?: unknown,
): Promise<Response> {
  const answer = await askStrings(host, path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The host did not do ${path}: ${await answer.text()}`);
  return answer;
}

/** `origin` is asked for at each pull: a page may stand nowhere yet when its test begins. */
function onHost(origin: () => string): Strings {
  const pulled = async (path: string, method: string, body?: unknown): Promise<Response> =>
    pullString(origin(), path, method, body);
  const told = async (path: string, body: unknown): Promise<void> => {
    await pulled(path, 'POST', body);
  };
  return {
    now: async () => ((await (await pulled('clock', 'GET')).json()) as { now: number }).now,
    advance: async (advance) => told('clock', { advance }),
    freeze: async (at) => told('clock', { freeze: at ?? null }),
    addFault: async (fault) => told('faults', { add: [fault] }),
    clearFaults: async () => void (await pulled('faults', 'DELETE')),
    gateway: async (contact, isDown) => told('faults', { gateway: { contact, isDown } }),
    outage: async (outage) => told('faults', { outage }),
    messages: async (request) => {
      const query = request === undefined ? '' : `?request=${encodeURIComponent(request)}`;
      const answer = await pulled(`outbox${query}`, 'GET');
      return ((await answer.json()) as { messages: readonly Message[] }).messages;
    },
    notMe: async (message) => told('not-me', { message }),
    bounce: async (message) => told('bounce', { message }),
    openPackage: async (message, code) => {
      const answer = await pulled('package', 'POST', { message, code });
      return [...new Uint8Array(await answer.arrayBuffer())];
    },
  };
}
