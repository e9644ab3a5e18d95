import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { askStrings, isInPage } from '../strings.ts';
import type { DemoDock } from './demo-dock.ts';

/** Why a row stays out, and how the demo's panel words it. */
const whys = {
  'opted-out': 'opted out: kept as a keyed hash only',
  erased: 'this person was erased and is not brought back',
} as const;
/** Why a row stays out. */
export type LeftOut = keyof typeof whys;

/** Customers who come in by a file: by the demo's panel, or past the console where a host keeps the world. */
export class CustomersFile {
  readonly #page: Page;
  readonly #dock: DemoDock;

  constructor(page: Page, dock: DemoDock) {
    this.#page = page;
    this.#dock = dock;
  }

  /** A file with one row that comes in; its contents as of a day. */
  async bringsOne(content: Buffer, desk: string, asOf: string): Promise<void> {
    if (!isInPage) {
      expect(await this.#toHost(content, desk, asOf)).toMatchObject({ loaded: 1, bad: [] });
      return;
    }
    await this.#dock.openMenu();
    await this.#dock.load(content, desk, asOf);
    await expect(this.#dock.panel.getByRole('alert')).toContainText('1 customers loaded');
    await expect(this.#dock.panel.getByRole('list', { name: /rows were left out$/ })).toBeHidden();
    await this.#dock.close();
  }

  /** A file with one row that stays out, on line 2; the panel says why, in these words too. */
  async bringsNobody(
    content: Buffer,
    desk: string,
    asOf: string,
    { faults, advice = '' }: { readonly faults: readonly LeftOut[]; readonly advice?: string },
  ): Promise<void> {
    if (!isInPage) {
      const refused = { error: 'nothing-to-load', bad: [{ line: 2, faults }] };
      expect(await this.#toHost(content, desk, asOf)).toEqual(refused);
      return;
    }
    const { panel } = this.#dock;
    await this.#dock.openMenu();
    await this.#dock.load(content, desk, asOf);
    await expect(panel.getByRole('alert')).toContainText('Nothing was loaded');
    const left = panel.getByRole('list', { name: '1 rows were left out' });
    await expect(left).toContainText(`Line 2: ${faults.map((fault) => whys[fault]).join(', ')}`);
    await expect(panel).toContainText(advice);
    await this.#dock.close();
  }

  /** Looked at first, as the panel does, and loaded if anything of it may come in. */
  async #toHost(content: Buffer, desk: string, asOf: string): Promise<unknown> {
    const { id, company } = await this.#named(desk);
    const asked = async (only: { readonly only?: 'check' }): Promise<Response> => {
      const query = new URLSearchParams({ company, desk: id, asOf, ...only });
      const sent = { method: 'POST', body: Uint8Array.from(content) };
      return askStrings(this.#page.url(), `import?${query}`, sent);
    };
    const checked = await asked({ only: 'check' });
    return (checked.ok ? await asked({}) : checked).json();
  }

  /** A desk by its words, as the page of signing in is told of it. */
  async #named(words: string): Promise<{ readonly id: string; readonly company: string }> {
    const answer = await fetch(new URL('/api/sign-in', this.#page.url()));
    type Desk = {
      readonly id: string;
      readonly company: string;
      readonly name: { readonly en: string };
    };
    // The reply of the endpoint, of which this is a part.
    const { directory } = (await answer.json()) as { directory: { desks: readonly Desk[] } };
    const found = directory.desks.find(({ name }) => name.en === words);
    if (found === undefined) throw new Error(`There is no desk called ${words}.`);
    return found;
  }
}
