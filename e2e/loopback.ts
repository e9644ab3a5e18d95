import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('../scripts/api.mjs', import.meta.url));

/** A running loopback host, as `npm run api` starts it. */
export type Loopback = { readonly url: string; readonly stop: () => void };

/** Starts the backend behind a free port; `app` is the folder of a build that it serves too. */
export async function loopback(scenario: string, app?: string): Promise<Loopback> {
  const flags = [
    '--port',
    '0',
    '--scenario',
    scenario,
    ...(app === undefined ? [] : ['--app', app]),
  ];
  const host = spawn(process.execPath, [api, ...flags]);
  const url = await new Promise<string>((resolve, reject) => {
    host.stdout.on('data', (chunk: Buffer) => {
      const said = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
      if (said !== null) resolve(said[0]);
    });
    host.on('exit', () => {
      reject(new Error('The loopback host ended before it said its address.'));
    });
  });
  return { url, stop: () => host.kill() };
}
