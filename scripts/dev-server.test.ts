import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** `npm run dev` as a newcomer starts it: nothing of this run's own surroundings reaches it. */
const { VITEST: _own, ...env } = process.env;
const child = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '5273'],
  { env: { ...env, NO_COLOR: '1' } },
);
let address = '';

beforeAll(async () => {
  for await (const line of createInterface(child.stdout)) {
    const found = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line);
    if (found === null) continue;
    address = found[1] ?? '';
    break;
  }
});

afterAll(async () => {
  child.kill();
  await once(child, 'exit');
});

it.each(['src/client/main.tsx', 'src/client/api/call.ts', 'mocks/browser.ts'])(
  'gives the page its module %s',
  async (path) => {
    const answer = await fetch(`${address}/${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('javascript');
  },
);

it('answers no call: the page does', async () => {
  expect((await fetch(`${address}/api/session`)).status).toBe(503);
});
