import type { Page, Response } from 'playwright/test';
import { leakIn } from './secrets.ts';
import type { Secret } from './secrets.ts';

/** Every answer of the API that reaches a page, to be read afterwards. */
export class Traffic {
  readonly #answers: { readonly path: string; readonly text: Promise<string> }[] = [];

  static on(page: Page): Traffic {
    const traffic = new Traffic();
    page.on('response', (response) => {
      traffic.#keep(response);
    });
    return traffic;
  }

  /** The calls whose answers hold a secret, and whose; each answer is read, none is left out. */
  async leaks(secrets: readonly Secret[]): Promise<string[]> {
    const read = await Promise.all(
      this.#answers.map(async ({ path, text }) => ({ path, whose: leakIn(await text, secrets) })),
    );
    if (read.length === 0) throw new Error('No answer was seen, so nothing was inspected.');
    return read.flatMap(({ path, whose }) => (whose === null ? [] : [`${path}: ${whose}`]));
  }

  /** The newest answer of a call whose path ends so. */
  async last(path: string): Promise<Readonly<Record<string, unknown>>> {
    const found = this.#answers.findLast((answer) => answer.path.endsWith(path));
    if (found === undefined) throw new Error(`No answer of ${path} was seen.`);
    return JSON.parse(await found.text) as Record<string, unknown>; // the API answers with objects
  }

  #keep(response: Response): void {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/')) this.#answers.push({ path: pathname, text: response.text() });
  }
}
