import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnlinkedEvent } from '../src/domain/audit-chain.ts';
import { link } from '../src/domain/audit-chain.ts';
import { chainTools } from '../src/server/chain-tools.ts';
import { checkpointsOf, honestLog } from './honest-log.mjs';

const command = fileURLToPath(new URL('./audit-verify.mjs', import.meta.url));
const events = [
  ...honestLog({ size: 230, seed: 1, link: (it: UnlinkedEvent) => link(it, chainTools) }),
];
const text = events.map(({ line }) => `${line}\n`).join('');
const upTo = (size: number) => text.split('\n').slice(0, size).join('\n') + '\n';

const files: Record<string, string | Uint8Array> = {
  'honest.jsonl': text,
  'short.jsonl': upTo(200),
  'changed.jsonl': text.replace(events[41]?.hash ?? '', '0'.repeat(64)),
  'open-ended.jsonl': text.slice(0, -1),
  'empty.jsonl': '',
  'words.txt': 'Dear desk,\n',
  'binary.bin': Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251),
  'checkpoints.json': JSON.stringify(checkpointsOf(events)),
  'checkpoints.jsonl': checkpointsOf(events)
    .map((it: unknown) => JSON.stringify(it))
    .join('\n'),
  'one.json': JSON.stringify(checkpointsOf(events)[0]),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-verify-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...names: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('npm run audit:verify', () => {
  it.each([
    [['honest.jsonl'], 'ok 230'],
    [['honest.jsonl', '--checkpoints', 'checkpoints.json'], 'ok 230'],
    [['honest.jsonl', '--checkpoints', 'checkpoints.jsonl'], 'ok 230'],
    [['honest.jsonl', '--checkpoints', 'one.json'], 'ok 230'],
    [['short.jsonl'], 'ok 200'],
  ])('%j holds: %s', (names, printed) => {
    expect(run(...names)).toMatchObject({ status: 0, stdout: printed });
  });

  it.each([
    [['short.jsonl', '--checkpoints', 'checkpoints.json'], 'bad seq 201 cut-short'],
    [['changed.jsonl'], 'bad seq 42 wrong-hash'],
    [['open-ended.jsonl'], 'bad seq 230 unterminated'],
    [['empty.jsonl'], 'bad seq 1 empty'],
    [['words.txt'], 'bad seq 1 not-json'],
    [['binary.bin'], 'bad seq 1 not-json'],
  ])('%j does not: %s', (names, printed) => {
    expect(run(...names)).toMatchObject({ status: 1, stdout: printed });
  });

  it.each([
    [[], /^Usage/],
    [['honest.jsonl', 'short.jsonl'], /^Usage/],
    [['honest.jsonl', '--checkpoint', 'one.json'], /checkpoint/],
    [['none.jsonl'], /^Cannot read none\.jsonl: there is no such file\.$/],
    [['.'], /^Cannot read \.: it is a folder\.$/],
    [['honest.jsonl', '--checkpoints', 'none.json'], /^Cannot read none\.json: there is no such/],
    [['honest.jsonl', '--checkpoints', 'words.txt'], /^words\.txt: entry 1 is no checkpoint\.$/],
  ])('says in words what is wrong with %j', (names, said) => {
    const { status, stdout, stderr } = run(...names);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
  });
});
