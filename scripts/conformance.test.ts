import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('conformance.mjs', import.meta.url));

describe('npm run conformance', () => {
  it.each([
    [['--broken', 'everything'], /There is no broken backend "everything"\. There are: unmasked/],
    [['--broken', 'lost-update', '--url', 'http://desk.example'], /leave out --url/],
  ])('%j gets one clear sentence and status 2', (args, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  it('ends with how many passed, and with status 1 where one failed', () => {
    const args = [script, '--broken', 'missing-event'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toMatch(/\n\d+ passed, 1 failed, 0 skipped\n$/);
    expect(status).toBe(1);
  });
});
