import type { Page } from 'playwright/test';
import { type ContactKind, type Fault, type Message, NoStrings, stringsOf } from './strings.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The clock of the pretended world. */
export class WorldClock {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async now(): Promise<number> {
    return stringsOf(this.#page).now();
  }
  /** Lets time pass in the world; nothing waits for it. */
  async advance(milliseconds: number): Promise<void> {
    await stringsOf(this.#page).advance(milliseconds);
  }
  async freeze(at?: number): Promise<void> {
    await stringsOf(this.#page).freeze(at);
  }
}

/** What goes wrong in the pretended world, one named fault at a time. */
export class Weather {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async add(fault: Fault): Promise<void> {
    await stringsOf(this.#page).addFault(fault);
  }
  async clear(): Promise<void> {
    await stringsOf(this.#page).clearFaults();
    await stringsOf(this.#page).outage(false);
  }
  /** The gateway to a kind of channel goes down, or comes back. */
  async gateway(contact: ContactKind, isDown: boolean): Promise<void> {
    await stringsOf(this.#page).gateway(contact, isDown);
  }
  async outage(isOut: boolean): Promise<void> {
    await stringsOf(this.#page).outage(isOut);
  }
}

/** The customer at the other end: reads what arrives, tells codes back, presses "Not me". */
export class CustomerSide {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** What has arrived for a request, oldest first. */
  async messages(request?: string): Promise<readonly Message[]> {
    return stringsOf(this.#page).messages(request);
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
    await stringsOf(this.#page).notMe(id);
  }
  /** The newest message of a kind comes back to the desk undelivered. */
  async letComeBack(request: string, kind: string): Promise<void> {
    const { id } = await this.newest(request, kind);
    await stringsOf(this.#page).bounce(id);
  }
  /** Opens the package with its code; gives the bytes of the ZIP file. */
  async openPackage(request: string, code: string): Promise<Uint8Array> {
    const { id } = await this.newest(request, 'package-link');
    return Uint8Array.from(await stringsOf(this.#page).openPackage(id, code));
  }
}

/** Nobody here can read what a deployment's customers get. */
function noneWithoutStrings(error: unknown): readonly Message[] {
  if (error instanceof NoStrings) return [];
  throw error;
}

/** Codes and references in every message that is still readable in the world that a page shows. */
export async function codesSent(page: Page): Promise<string[]> {
  if (page.isClosed() || !page.url().startsWith('http')) return [];
  const messages = await stringsOf(page).messages().catch(noneWithoutStrings);
  return messages.flatMap(({ payload }) =>
    [payload?.code ?? null, payload?.reference ?? null].filter((value) => value !== null),
  );
}
