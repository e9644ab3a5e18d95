import type { BrowserContext, ConsoleMessage, Page } from 'playwright/test';
import { codesSent } from './demo.ts';
import { castSecrets, leakIn, secretOf } from './secrets.ts';

/** Where something was seen. */
type Place =
  'address' | 'title' | 'console' | 'storage' | 'history' | 'policy' | 'error' | 'request';

/** One thing seen: findings name the place and whose data it was, never the data. */
type Sighting = { readonly place: Place; readonly text: string };

declare global {
  interface Window {
    deskWatch: (place: Place, text: string) => Promise<void>;
  }
}

/**
 * Watches a whole browser context: content security policy and Trusted Types hold, nothing breaks in the
 * console, no personal data stands in addresses, titles, console or storage, and no other site is asked.
 */
export class Watch {
  readonly #context: BrowserContext;
  readonly #homes: Set<string>;
  /** Each once, by place and text: most are seen again and again. */
  #seen = new Map<string, Sighting>();

  private constructor(context: BrowserContext, home: string) {
    this.#context = context;
    this.#homes = new Set([new URL(home).origin]);
  }

  /** Begins to watch before the first page opens. */
  static async over(context: BrowserContext, home: string): Promise<Watch> {
    const watch = new Watch(context, home);
    context.on('page', (page) => {
      watch.#watchPage(page);
    });
    for (const page of context.pages()) watch.#watchPage(page);
    context.on('console', (message) => {
      watch.#hear(message);
    });
    context.on('weberror', (error) => {
      watch.#see('error', String(error.error()));
    });
    context.on('request', (request) => {
      watch.#see('request', request.url());
    });
    await context.exposeBinding('deskWatch', (_source, place: Place, text: string) => {
      watch.#see(place, text);
    });
    await context.addInitScript(tellFromInside);
    return watch;
  }

  /** A further origin that belongs to the product under test. */
  addHome(url: string): void {
    this.#homes.add(new URL(url).origin);
  }

  /** What was wrong so far, one line each. */
  async findings(): Promise<string[]> {
    await Promise.all(this.#context.pages().map(async (page) => this.#lookInto(page)));
    const sent = await Promise.all(this.#context.pages().map(codesSent));
    const secrets = [...castSecrets, ...sent.flat().map((code) => secretOf('a message', code))];
    const seen = [...this.#seen.values()];
    return [...new Set(seen.flatMap((sighting) => this.#judge(sighting, secrets)))];
  }

  /** Takes out what was seen so far: for tests that provoke the watch itself. */
  forget(): void {
    this.#seen.clear();
  }

  #judge({ place, text }: Sighting, secrets: typeof castSecrets): string[] {
    const whose = leakIn(text, secrets);
    const leak = whose === null ? [] : [`${place} holds personal data of ${whose}`];
    switch (place) {
      case 'policy':
        return [...leak, `policy violated: ${text}`];
      case 'error':
        return [...leak, `page error: ${text}`];
      case 'request':
      case 'address':
        return this.#isHome(text)
          ? leak
          : [...leak, `asked another origin: ${new URL(text).origin}`];
      case 'title':
      case 'console':
      case 'storage':
      case 'history':
        return leak;
    }
  }

  #isHome(address: string): boolean {
    const { protocol, origin } = new URL(address);
    return ['blob:', 'about:'].includes(protocol) || this.#homes.has(origin);
  }

  #see(place: Place, text: string): void {
    this.#seen.set(`${place} ${text}`, { place, text });
  }

  #watchPage(page: Page): void {
    page.on('framenavigated', (frame) => {
      this.#see('address', frame.url());
    });
  }

  #hear(message: ConsoleMessage): void {
    const { url } = message.location();
    this.#see('console', `${message.text()} ${url}`);
    // The browser itself notes every answer that is no success; the desk answers so on purpose.
    const isAnswer = message.text().startsWith('Failed to load resource') && url.includes('/api/');
    if (message.type() === 'error' && !isAnswer) this.#see('error', message.text());
  }

  async #lookInto(page: Page): Promise<void> {
    if (page.isClosed() || page.url() === 'about:blank') return;
    const [title, kept, state] = await page.evaluate(() => {
      const stored = (name: 'localStorage' | 'sessionStorage'): string => {
        try {
          return JSON.stringify(Object.entries(window[name]));
        } catch {
          return '';
        }
      };
      const all = [stored('localStorage'), stored('sessionStorage'), document.cookie, window.name];
      return [document.title, all.join('\n'), JSON.stringify(history.state)] as const;
    });
    this.#see('title', title);
    this.#see('storage', kept);
    this.#see('history', state);
  }
}

/** Runs in every page before its own code. */
function tellFromInside(): void {
  const tell = (place: Place, text: string): void => {
    void window.deskWatch(place, text);
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    tell('policy', `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
  const keep = Reflect.get(Storage.prototype, 'setItem');
  Storage.prototype.setItem = function set(this: Storage, key: string, value: string): void {
    tell('storage', `${key} ${value}`);
    keep.call(this, key, value);
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      tell('title', document.title);
    }).observe(document.head, { subtree: true, childList: true, characterData: true });
  });
}
