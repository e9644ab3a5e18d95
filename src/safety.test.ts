import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorld } from '../mocks/seed/world-seed.ts';
import { endpointsByNoun, type Noun } from './contract/all-endpoints.ts';
import { problemTypes } from './contract/problem.ts';
import { RequestView } from './contract/request.ts';
import { auditObjectTypes } from './domain/audit.ts';
import { GENESIS, link, verify } from './domain/audit-chain.ts';
import { permissions } from './domain/permission.ts';
import { auditActions } from './domain/audit-actions.ts';
import * as ofAuthorities from './domain/authority-vocabulary.ts';
import * as ofCommands from './domain/command-vocabulary.ts';
import * as ofEndings from './domain/ending-vocabulary.ts';
import * as ofMessages from './domain/message-vocabulary.ts';
import * as ofRecords from './domain/record-vocabulary.ts';
import * as ofRefusals from './domain/refusal-codes.ts';
import * as ofTransfers from './domain/transfer-vocabulary.ts';
import * as words from './domain/vocabulary.ts';
import { en } from './client/i18n/messages/en.ts';
import { ja } from './client/i18n/messages/ja.ts';
import { chainTools } from './server/chain-tools.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Code of a folder without its tests, by file. */
function codeOf(...folders: string[]): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => ({ file, text: readFileSync(join(here, folder, file), 'utf8') })),
  );
}

describe('the contract is kept', () => {
  const nouns = Object.keys(endpointsByNoun) as Noun[]; // the keys of the table are its nouns

  it.each(nouns)('by the routes of %s: every endpoint and no other', async (noun) => {
    // A noun of the closed list names its file.
    const file = (await import(`./server/routes/${noun}.ts`)) as { routes: object };
    const wanted = endpointsByNoun[noun].map(({ id }) => id);
    expect(Object.keys(file.routes).toSorted()).toEqual(wanted.toSorted());
  });

  it('by endpoints that name their right, if an account is asked for', () => {
    const all = Object.values(endpointsByNoun).flat();
    expect(all.length).toBeGreaterThan(30);
    const unknown = all.flatMap(({ id, command }) =>
      command === null || command in permissions ? [] : [id],
    );
    expect(unknown).toEqual([]);
  });
});

describe('every command', () => {
  it('has a row of rights, with every role in it, and no other row is there', () => {
    expect(Object.keys(permissions).toSorted()).toEqual(ofCommands.commands.toSorted());
    const narrow = ofCommands.commands.filter(
      (command) => Object.keys(permissions[command]).length !== words.roles.length,
    );
    expect(narrow).toEqual([]);
  });

  it('that changes a request has a verdict in its view', () => {
    const all = Object.fromEntries(ofCommands.requestCommands.map((command) => [command, true]));
    expect(RequestView.shape.can.safeParse(all).success).toBe(true);
    for (const command of ofCommands.requestCommands) {
      const { [command]: _, ...rest } = all;
      expect([command, RequestView.shape.can.safeParse(rest).success]).toEqual([command, false]);
    }
  });
});

describe('in every language there are words', () => {
  it.each([
    ['commands, en', 'command.', ofCommands.requestCommands, en.request],
    ['commands, ja', 'command.', ofCommands.requestCommands, ja.request],
    ['entries of the log, en', 'action.', auditActions, en.audit],
    ['entries of the log, ja', 'action.', auditActions, ja.audit],
    ['problems and refusals, en', '', problemTypes, en.problem],
    ['problems and refusals, ja', '', problemTypes, ja.problem],
  ] as const)('for %s', (_, prefix, codes, said: Readonly<Record<string, unknown>>) => {
    expect(codes.filter((code) => !said[prefix + code])).toEqual([]);
  });
});

describe('the log', () => {
  const written = codeOf('server', '../mocks');

  it('can say nothing that nobody writes, and nothing is written that it cannot say', () => {
    const text = written.map((one) => one.text).join('\n');
    expect(auditActions.filter((action) => !text.includes(`'${action}'`))).toEqual([]);
    const named = [...text.matchAll(/\baction: '([^']+)'/g)].map(([, action]) => action);
    expect(named.length).toBeGreaterThan(10);
    const known: ReadonlySet<string | undefined> = new Set(auditActions);
    expect(named.filter((action) => !known.has(action))).toEqual([]);
  });

  it('takes every code of the closed lists, in every place that holds one', () => {
    const codes = [
      ...[
        ...Object.values(words),
        ...Object.values(ofAuthorities),
        ...Object.values(ofCommands),
        ...Object.values(ofEndings),
        ...Object.values(ofMessages),
        ...Object.values(ofRecords),
        ...Object.values(ofRefusals),
        ...Object.values(ofTransfers),
      ].flatMap((list) => list as readonly string[]),
      ...problemTypes,
      ...auditObjectTypes,
    ];
    expect(codes.length).toBeGreaterThan(200);
    const lines: string[] = [];
    let prev = GENESIS;
    for (const [index, code] of codes.entries()) {
      const { line, hash } = link(eventWith(code, index + 1, prev), chainTools);
      lines.push(line);
      prev = hash;
    }
    expect(verify(lines, [], chainTools)).toMatchObject({ ok: true, size: codes.length });
  });

  it('refuses what could be a name', () => {
    for (const name of ['佐藤', 'Ana María', 'two words', '"quoted"'])
      expect(() => link(eventWith(name, 1, GENESIS), chainTools)).toThrow();
  });
});

/** An event that holds one code wherever an event holds codes. */
function eventWith(code: string, seq: number, prev: string) {
  return {
    v: 1,
    log: 'rightsdesk',
    seq,
    id: '01890000-0000-7000-8000-000000000000',
    at: '2026-11-20T01:00:00.000Z',
    actor: { id: 'system', role: 'system', desk: null, session: null },
    action: seq === 1 ? 'log.opened' : 'request.noted',
    object: { type: seq === 1 ? 'log' : 'request', id: 'rightsdesk', version: 1 },
    subject: null,
    outcome: 'refused',
    problem: code,
    purpose: code,
    reason: code,
    fields: [code],
    call: 'call-1',
    prev,
  } as const;
}

describe('pretended people', () => {
  let text = '';
  beforeAll(async () => {
    const hashAnswer = (folded: string) => chainTools.hash(folded);
    const world = await makeWorld({
      seed: 5,
      size: 2000,
      scenario: 'everyday',
      hashAnswer,
      hashTombstone: hashAnswer,
    });
    text = JSON.stringify([
      world.customers,
      world.records,
      world.staff,
      world.recipients,
      world.desks,
    ]);
  });

  it('have addresses of mail in reserved domains only', () => {
    const hosts = [...text.matchAll(/[\w.+-]+@([a-z0-9.-]+)/gi)].map(([, host]) => host ?? '');
    expect(hosts.length).toBeGreaterThan(1000);
    expect(hosts.filter((host) => !/\.example\.?$/.test(host))).toEqual([]);
  });

  it('name no site that could be anybody’s', () => {
    const sites = [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host ?? '');
    expect(sites.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});

describe('the rules of the domain', () => {
  it('compile without a page and without a machine', () => {
    const read = (file: string) => readFileSync(join(here, file), 'utf8');
    expect(JSON.parse(read('../tsconfig.base.json'))).toMatchObject({
      compilerOptions: { lib: ['ES2023'], types: [] },
    });
    expect(Object.keys(JSON.parse(read('domain/tsconfig.json')) as object)).toEqual([
      'extends',
      'include',
      'exclude',
    ]);
    const { scripts } = JSON.parse(read('../package.json')) as { scripts: { types: string } };
    expect(scripts.types).toContain('tsc -p src/domain');
  });
});
