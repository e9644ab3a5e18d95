import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkFile } from './file-walk.ts';
import { serve, type LoopbackHost } from './serve.ts';

const fixture = new URL('../scripts/fixtures/customers.csv', import.meta.url);

describe('a customers file, and an inquiry of somebody in it', () => {
  let host: LoopbackHost;
  const said: string[] = [];
  beforeAll(async () => {
    host = await serve({ port: 0, size: 60 });
    const bytes = new Uint8Array(await readFile(fixture));
    await walkFile(bytes, { url: host.url, print: (line) => said.push(line) });
  });
  afterAll(async () => host.close());

  it.each([
    /^loaded 4 of 7 rows in \d+\.\d s, 3 left out$/,
    /^ {2}line 3: /,
    /^ {2}line 6: /,
    /^ {2}line 7: cell-count$/,
    /^found by .*name.*: 1 candidate\(s\), masked$/,
    /^R-\d+ opened: inquiry for the data, by letter$/,
    /^no set of questions: too-few-questions/,
    /^a paper was seen by the agent and approved by a supervisor$/,
    /^code told back, declaration signed; the level counts after a wait: true$/,
    /^handed over by post; R-\d+ closed: granted$/,
    /^trail: request\.opened, .*, request\.closed$/,
    /^log: ok \d+ events, [1-9]\d* of them about R-\d+$/,
  ])('says %s', (sentence) => {
    expect(said.filter((line) => sentence.test(line))).toHaveLength(1);
  });

  it('prints nothing of the person', () => {
    expect(said.join('\n')).not.toMatch(/wilhelmina|thistlewood|foundry|1962|5550001/i);
  });
});

it('refuses a file that is none, in words', async () => {
  const host = await serve({ port: 0, size: 20 });
  try {
    const bytes = new TextEncoder().encode('\u0000\u0001 not a table');
    const walk = walkFile(bytes, { url: host.url, print: () => undefined });
    await expect(walk).rejects.toThrow(/the file was refused/);
  } finally {
    await host.close();
  }
});
