import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('api.mjs', import.meta.url));

/** Runs the command until it ends by itself, or until it says where it answers; then ends it. */
function run(args: readonly string[]): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args]);
    let said = '';
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      if (said.includes('API at http')) child.kill();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (status) => resolve({ status, said }));
  });
}

describe('a command line that asks for what there is not', () => {
  it.each([
    [['--scenario', 'nowhere'], /There is no scenario "nowhere"\. There are: everyday, first-call/],
    [['--size', 'many'], /--size takes a whole number from 1 to 1000000, not "many"/],
    [['--size', '0'], /--size takes a whole number/],
    [['--size', ''], /--size takes a whole number/],
    [['--seed', '1.5'], /--seed takes a whole number/],
    [['--port', '70000'], /--port takes a whole number from 0 to 65535/],
    [['--app', 'no-such-folder'], /There is no built console in no-such-folder/],
    [['--what'], /Usage: npm run api/],
  ])('%j gets one clear sentence and status 2', async (args, sentence) => {
    const { status, said } = await run(args);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  it('gets another sentence where the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { status, said } = await run(['--port', String(port), '--size', '20']);
    other.close();
    expect([status, said]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)]);
  });
});

it('explains itself', async () => {
  const { status, said } = await run(['--help']);
  expect(said).toMatch(/--scenario NAME/);
  expect(said).toMatch(/Scenarios: everyday/);
  expect(status).toBe(0);
});

it('says where it answers', async () => {
  const { said } = await run(['--port', '0', '--size', '20', '--scenario', 'empty']);
  expect(said).toMatch(/Rightsdesk API at http:\/\/127\.0\.0\.1:\d+/);
});
