import type { Page } from 'playwright/test';

/** A message that left the desk, as the customer has it in hand. */
export type Message = {
  readonly id: string;
  readonly request: string;
  readonly kind: string;
  readonly contact: 'email' | 'phone' | 'post';
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

/** The strings behind the demo, as far as tests pull them. */
type Strings = {
  readonly clock: {
    now(): number;
    advance(milliseconds: number): Promise<void>;
    freeze(at?: number): Promise<void>;
  };
  readonly faults: {
    add(fault: Fault): Promise<void>;
    gateway(contact: 'email' | 'phone' | 'post', isDown: boolean): Promise<void>;
    clear(): Promise<void>;
    outage(isOut: boolean): Promise<void>;
  };
  readonly outbox: { list(request?: string): readonly Message[] };
  readonly customerSide: {
    notMe(message: string): Promise<void>;
    openPackage(message: string, code: string): Promise<Blob>;
  };
};

type DemoWindow = { readonly rightsdesk?: Strings };

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The clock of the pretended world. */
export class WorldClock {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async now(): Promise<number> {
    return this.#page.evaluate(() => (window as DemoWindow).rightsdesk?.clock.now() ?? 0);
  }
  /** Lets time pass in the world; nothing waits for it. */
  async advance(milliseconds: number): Promise<void> {
    await this.#page.evaluate(
      async (span) => (window as DemoWindow).rightsdesk?.clock.advance(span),
      milliseconds,
    );
  }
  async freeze(at?: number): Promise<void> {
    await this.#page.evaluate(
      async (moment) => (window as DemoWindow).rightsdesk?.clock.freeze(moment),
      at,
    );
  }
}

/** What goes wrong in the pretended world, one named fault at a time. */
export class Weather {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async add(fault: Fault): Promise<void> {
    await this.#page.evaluate(
      async (rule) => (window as DemoWindow).rightsdesk?.faults.add(rule),
      fault,
    );
  }
  async clear(): Promise<void> {
    await this.#page.evaluate(async () => {
      await (window as DemoWindow).rightsdesk?.faults.clear();
      await (window as DemoWindow).rightsdesk?.faults.outage(false);
    });
  }
  /** The gateway to a kind of channel goes down, or comes back. */
  async gateway(contact: 'email' | 'phone' | 'post', isDown: boolean): Promise<void> {
    await this.#page.evaluate(
      async ([kind, down]) => (window as DemoWindow).rightsdesk?.faults.gateway(kind, down),
      [contact, isDown] as const,
    );
  }
  async outage(isOut: boolean): Promise<void> {
    await this.#page.evaluate(
      async (out) => (window as DemoWindow).rightsdesk?.faults.outage(out),
      isOut,
    );
  }
}

/** The customer at the other end: reads what arrives, tells codes back, presses "Not me". */
export class CustomerSide {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** What has arrived for a request, oldest first. */
  async messages(request?: string): Promise<Message[]> {
    return this.#page.evaluate(
      (id) => [...((window as DemoWindow).rightsdesk?.outbox.list(id) ?? [])],
      request,
    );
  }
  /** The newest message of a kind; fails where none arrived. */
  async newest(request: string, kind: string): Promise<Message> {
    const found = (await this.messages(request)).filter((message) => message.kind === kind).at(-1);
    if (found === undefined) throw new Error(`No ${kind} has arrived for this request.`);
    return found;
  }
  /** The code that the customer reads out. */
  async code(request: string, kind = 'code'): Promise<string> {
    const { payload } = await this.newest(request, kind);
    const code = payload?.code ?? null;
    if (code === null) throw new Error(`The ${kind} carries no code.`);
    return code;
  }
  async pressNotMe(request: string): Promise<void> {
    const { id } = await this.newest(request, 'alert');
    await this.#page.evaluate(
      async (message) => (window as DemoWindow).rightsdesk?.customerSide.notMe(message),
      id,
    );
  }
  /** Opens the package with its code; gives the bytes of the ZIP file. */
  async openPackage(request: string, code: string): Promise<Uint8Array> {
    const { id } = await this.newest(request, 'package-link');
    const bytes = await this.#page.evaluate(
      async ([message, told]) => {
        const host = (window as DemoWindow).rightsdesk;
        const zip = await host?.customerSide.openPackage(message, told);
        return [...new Uint8Array((await zip?.arrayBuffer()) ?? new ArrayBuffer())];
      },
      [id, code] as const,
    );
    return Uint8Array.from(bytes);
  }
}

/** Codes and references in every message that is still readable in a page's world. */
export async function codesSent(page: Page): Promise<string[]> {
  if (page.isClosed() || page.url() === 'about:blank') return [];
  return page.evaluate(() =>
    ((window as DemoWindow).rightsdesk?.outbox.list() ?? []).flatMap(({ payload }) =>
      [payload?.code ?? null, payload?.reference ?? null].filter((value) => value !== null),
    ),
  );
}
