import { existsSync } from 'node:fs';
import { loopback } from './loopback.ts';
import { isInPage } from './strings.ts';

/** A host that the console is asked from: one that a worker started for itself, or a deployment that runs. */
export type Host = {
  readonly url: string;
  /** Begins a named starting point anew. */
  readonly begin: (scenario: string) => Promise<void>;
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

async function begin(url: string, scenario: string): Promise<void> {
  const answer = await fetch(new URL('/__desk/scenario', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario }),
  });
  // A deployment without strings stands as it is; what its customers get nobody here can read.
  if (!answer.ok && answer.status !== 404)
    throw new Error(`${url} does not begin ${scenario}: ${await answer.text()}`);
}
