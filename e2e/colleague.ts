import type { Page } from 'playwright/test';
import { callFrom } from './call-from.ts';

/** Somebody of the desk who works over the API, from inside a page that another person has before them. */
export class Colleague {
  readonly #page: Page;
  readonly #token: string;

  private constructor(page: Page, token: string) {
    this.#page = page;
    this.#token = token;
  }

  /** Somebody by the id of their account. */
  static async signedIn(page: Page, staff: string): Promise<Colleague> {
    const { text } = await callFrom(page, {
      method: 'POST',
      path: '/api/sessions',
      body: { staff },
    });
    // The reply of the sign-in.
    return new Colleague(page, (JSON.parse(text) as { token: string }).token);
  }

  /** What stands there; the reader says what of it they look at. */
  async reads<T>(path: string): Promise<T> {
    const { text } = await callFrom(this.#page, { method: 'GET', path, token: this.#token });
    // The reply of the endpoint, of which the caller names a part.
    return JSON.parse(text) as T;
  }

  /** Does one thing, as of a version where the thing has one. Fails where it is refused. */
  async does(path: string, body: object = {}, version?: number): Promise<void> {
    const { status, text } = await callFrom(this.#page, {
      method: 'POST',
      path,
      body,
      version,
      token: this.#token,
      key: crypto.randomUUID(),
    });
    if (status >= 300) throw new Error(`${path} was refused: ${text}`);
  }
}
