import { existsSync } from 'node:fs';
import { loopback } from './loopback.ts';
import { NoStrings, isInPage, pullString } from './strings.ts';

/** A host that the console is asked from: one that a worker started for itself, or a deployment that runs. */
export type Host = {
  readonly url: string;
  /** Begins a named starting point anew; false where the host has no strings and stands as it is. */
  readonly begin: (scenario: string) => Promise<boolean>;
  readonly stop: () => void;
};

/** The host of one worker; null where each page brings its own world along. */
export async function hostOfWorker(): Promise<Host | null> {
  if (isInPage) return null;
  const named = process.env['DESK_HOST'] ?? '';
  const { url, stop } =
    named === 'loopback' ? await ownHost() : { url: named, stop: () => undefined };
  return { url, stop, begin: async (scenario) => begin(url, scenario) };
}

async function ownHost(): Promise<{ url: string; stop: () => void }> {
  if (!existsSync('dist-live/index.html'))
    throw new Error('There is no live console in dist-live: npm run build:live makes it.');
  return loopback('empty', 'dist-live');
}

async function begin(url: string, scenario: string): Promise<boolean> {
  try {
    await pullString(url, 'scenario', 'POST', { scenario });
    return true;
  } catch (error) {
    if (error instanceof NoStrings) return false;
    throw error;
  }
}
