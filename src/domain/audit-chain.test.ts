import { createHash } from 'node:crypto';
import canonicalise from 'canonicalize';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from './audit.ts';
import type { ChainFault, ChainTools, UnlinkedEvent } from './audit-chain.ts';
import { GENESIS, link, verify, verifyChain } from './audit-chain.ts';
import { lineFault, readLine } from './audit-line.ts';
import { auditActions } from './audit-actions.ts';

const tools: ChainTools = {
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  canonicalise: (value) => canonicalise(value) ?? '',
};

const LOG = 'rightsdesk';
const START = Date.UTC(2026, 3, 1);

type Details = Omit<UnlinkedEvent, 'v' | 'log' | 'seq' | 'id' | 'at' | 'prev'>;

const opening: Details = {
  actor: { id: 'system', role: 'system', desk: null, session: null },
  action: 'log.opened',
  object: { type: 'log', id: LOG, version: 1 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'call-0',
};

const id = (seq: number) => `0196a0c4-0000-7000-8000-${String(seq).padStart(12, '0')}`;
const instant = (ms: number) => new Date(START + ms).toISOString();

function write(events: readonly (readonly [Details, number])[]): string[] {
  let prev = GENESIS;
  let ms = 0;
  return events.map(([details, wait], index) => {
    ms += wait;
    const linked = link(
      { ...details, v: 1, log: LOG, seq: index + 1, id: id(index + 1), at: instant(ms), prev },
      tools,
    );
    prev = linked.hash;
    return linked.line;
  });
}

const token = fc.stringMatching(/^[!#-[\]-~]{1,40}$/);
const count = fc.nat({ max: 999_999_999 });
const details: fc.Arbitrary<Details> = fc.record(
  {
    actor: fc.record({
      id: token,
      role: fc.constantFrom(
        'agent',
        'supervisor',
        'privacy-officer',
        'auditor',
        'customer',
        'system',
      ),
      desk: fc.option(token),
      session: fc.option(token),
    }),
    onBehalfOf: token,
    action: fc.constantFrom(...auditActions),
    object: fc.record({
      type: fc.constantFrom('log', 'session', 'customer', 'request', 'lookup', 'import'),
      id: token,
      version: fc.option(count),
    }),
    subject: fc.option(token),
    outcome: fc.constantFrom('done', 'refused', 'failed'),
    problem: token,
    purpose: fc.option(token),
    reason: token,
    fields: fc.array(token, { maxLength: 5 }),
    before: count,
    after: count,
    call: token,
    key: token,
  },
  { requiredKeys: ['actor', 'action', 'object', 'subject', 'outcome', 'purpose', 'call'] },
);
const events = fc
  .array(fc.tuple(details, fc.nat({ max: 5000 })), { maxLength: 12 })
  .map((rest) => [[opening, 0] as const, ...rest]);
const logs = events.map(write);

const plain: Details = {
  ...opening,
  actor: { id: 'agent-7', role: 'agent', desk: 'tokyo', session: 's-1' },
  action: 'item.revealed',
  object: { type: 'customer', id: 'c-12', version: 3 },
  subject: 'p-9f2',
  purpose: 'answer-customer',
  fields: ['email'],
  call: 'call-1',
};
const log = write([[opening, 0], ...Array.from({ length: 9 }, () => [plain, 1000] as const)]);
const checkpointAt = (lines: readonly string[], size: number): Checkpoint => {
  const event = readLine(lines[size - 1] ?? '');
  if (event === null) throw new Error(`no event ${size}`);
  return { log: event.log, size, head: event.hash, at: event.at };
};
const checkpoints = [5, 10].map((size) => checkpointAt(log, size));

const parsed = (line: string) => {
  const value: unknown = JSON.parse(line);
  return value as Record<string, unknown>; // each line made here is an object
};
const at = (seq: number) => log[seq - 1] ?? '';
const replaced = (seq: number, line: string) => log.with(seq - 1, line);
/** Rewrites an event and gives it a sound hash. */
const rehash = (seq: number, change: object) => {
  const { hash: _, ...event } = parsed(at(seq));
  const changed = { ...event, ...change };
  return tools.canonicalise({
    ...changed,
    hash: tools.hash(`rightsdesk.audit.v1\n${tools.canonicalise(changed)}`),
  });
};
/** Rewrites an event and every hash after it. */
const recompute = (seq: number, change: object) => {
  let prev: string | undefined;
  return log.map((line, index) => {
    if (index < seq - 1) return line;
    const { hash: _, ...event } = parsed(line);
    const changed = { ...event, ...(prev === undefined ? change : { prev }) };
    prev = tools.hash(`rightsdesk.audit.v1\n${tools.canonicalise(changed)}`);
    return tools.canonicalise({ ...changed, hash: prev });
  });
};

describe('an honest log', () => {
  it('verifies, with every checkpoint that it ever gave', () => {
    fc.assert(
      fc.property(logs, (lines) => {
        const given = lines.map((_, index) => checkpointAt(lines, index + 1));
        expect(verify(lines, given, tools)).toEqual({
          ok: true,
          size: lines.length,
          head: given.at(-1)?.head,
        });
      }),
    );
  });

  it('is hashed as published: SHA-256 of the tag and the canonical event without its hash', () => {
    fc.assert(
      fc.property(logs, (lines) => {
        let before: unknown = '0'.repeat(64);
        for (const line of lines) {
          const { hash, ...event } = parsed(line);
          const text = canonicalise(event);
          expect(hash).toBe(
            createHash('sha256').update(`rightsdesk.audit.v1\n${text}`, 'utf8').digest('hex'),
          );
          expect(event.prev).toBe(before);
          before = hash;
        }
      }),
    );
  });

  it('verifies in pieces of any size, and onward from any position', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 2000 }), fc.nat(), (lines, size, cut) => {
        const text = lines.map((line) => `${line}\n`).join('');
        const pieces = verifyChain(tools, []);
        for (let start = 0; start < text.length; start += size)
          pieces.feedText(text.slice(start, start + size));
        expect(pieces.finish()).toEqual(verify(lines, [], tools));

        const known = cut % (lines.length + 1);
        const first = verifyChain(tools, []);
        first.feed(lines.slice(0, known));
        const second = verifyChain(tools, [checkpointAt(lines, lines.length)], first.position());
        second.feed(lines.slice(known));
        expect(second.finish()).toEqual(verify(lines, [], tools));
      }),
    );
  });
});

/** The canonicaliser's own text of a line, if it has one. */
const textOf = (line: string) => {
  try {
    return tools.canonicalise(JSON.parse(line));
  } catch {
    return null;
  }
};

describe('the grammar of a line', () => {
  it('takes exactly what the canonicaliser writes', () => {
    fc.assert(
      fc.property(logs, (lines) => {
        for (const line of lines) {
          const { hash, ...event } = parsed(line);
          expect(line).toBe(tools.canonicalise({ ...event, hash }));
          const { seq, at: time, prev } = event;
          expect(readLine(line)).toEqual({
            body: tools.canonicalise(event),
            log: LOG,
            seq,
            at: time,
            prev,
            hash,
          });
        }
      }),
    );
  });

  it('refuses every line that the canonicaliser would write otherwise', () => {
    const noise = fc.constantFrom(
      ' ',
      '\t',
      '\r',
      '\\u0061',
      '0',
      '-',
      '.0',
      'e0',
      ',',
      '"',
      '\u00e9',
      '\ud800',
    );
    fc.assert(
      fc.property(noise, fc.nat(), (text, place) => {
        const cut = place % (at(2).length + 1);
        const line = at(2).slice(0, cut) + text + at(2).slice(cut);
        const isRead = readLine(line) !== null;
        const fault = lineFault(line, tools.canonicalise);
        const isCanonical = fault !== 'not-json' && textOf(line) === line;
        if (isRead) expect(isCanonical).toBe(true);
        else expect(fault === 'shape' || !isCanonical).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const someone = { ...plain.actor, id: 'agent-8' };
const tamperings: readonly (readonly [string, readonly string[], number, ChainFault])[] = [
  ['an empty log', [], 1, 'empty'],
  ['its first event deleted', log.slice(1), 1, 'opening'],
  ['an event deleted', log.toSpliced(3, 1), 4, 'seq-gap'],
  ['its tail cut', log.slice(0, 8), 9, 'cut-short'],
  ['rolled back behind a checkpoint', log.slice(0, 4), 5, 'cut-short'],
  ['two events swapped', replaced(4, at(5)).with(4, at(4)), 4, 'seq-gap'],
  ['an event doubled', log.toSpliced(4, 0, at(4)), 5, 'seq-gap'],
  ['a field changed', replaced(3, at(3).replace('email', 'phone')), 3, 'wrong-hash'],
  ['a hash changed', replaced(3, at(3).replace(/"hash":"./, '"hash":"x')), 3, 'shape'],
  ['an event re-hashed', replaced(3, rehash(3, { actor: someone })), 4, 'broken-link'],
  [
    'the event of a checkpoint re-hashed',
    replaced(5, rehash(5, { actor: someone })),
    5,
    'rewritten',
  ],
  ['all recomputed from an event on', recompute(3, { actor: someone }), 5, 'rewritten'],
  ['forked after a checkpoint', recompute(7, { actor: someone }), 10, 'rewritten'],
  ['a blank line', log.toSpliced(2, 0, ''), 3, 'not-json'],
  ['half a line', replaced(6, at(6).slice(0, 100)), 6, 'not-json'],
  ['a space in a line', replaced(6, `${at(6)} `), 6, 'not-canonical'],
  [
    'a field out of order',
    replaced(6, at(6).replace(/^\{(.*),("v":1)\}$/, '{$2,$1}')),
    6,
    'not-canonical',
  ],
  ['a field named twice', replaced(6, at(6).replace('"v":1', '"v":1,"v":1')), 6, 'not-canonical'],
  [
    'an escape that is not needed',
    replaced(6, at(6).replace('email', '\\u0065mail')),
    6,
    'not-canonical',
  ],
  [
    'a number written otherwise',
    replaced(6, at(6).replace('"v":1', '"v":1.0')),
    6,
    'not-canonical',
  ],
  ['an unknown field', replaced(6, rehash(6, { note: 'called' })), 6, 'shape'],
  [
    'an unknown field within',
    replaced(6, rehash(6, { actor: { ...someone, name: 'A' } })),
    6,
    'shape',
  ],
  ['a missing field', replaced(6, rehash(6, { call: undefined })), 6, 'shape'],
  ['a mistyped field', replaced(6, rehash(6, { seq: '6' })), 6, 'shape'],
  ['words in a field of codes', replaced(6, rehash(6, { reason: 'she was angry' })), 6, 'shape'],
  ['a name in a field of codes', replaced(6, rehash(6, { reason: '田中' })), 6, 'shape'],
  ['a lone surrogate', replaced(6, at(6).replace('email', '\\ud800')), 6, 'shape'],
  ['an array for an event', replaced(6, '[]'), 6, 'shape'],
  ['nothing for an event', replaced(6, 'null'), 6, 'shape'],
  ['a word for an event', replaced(6, '"log.opened"'), 6, 'shape'],
  ['an impossible day', replaced(6, rehash(6, { at: '2026-02-30T00:00:00.000Z' })), 6, 'shape'],
  ['another format', recompute(1, { v: 2 }), 1, 'shape'],
  ['an event of another log', replaced(6, rehash(6, { log: 'other' })), 6, 'other-log'],
  ['time run back', replaced(6, rehash(6, { at: instant(0) })), 6, 'time-back'],
  ['a first event that opens nothing', recompute(1, { action: 'log.read' }), 1, 'opening'],
  [
    'a first event that opens another log',
    recompute(1, { object: { ...opening.object, id: 'other' } }),
    1,
    'opening',
  ],
  [
    'a first event with something before it',
    recompute(1, { prev: 'f'.repeat(64) }),
    1,
    'broken-link',
  ],
];

describe('a log that was touched', () => {
  it.each(tamperings)('%s', (_, lines, seq, reason) => {
    expect(verify(lines, checkpoints, tools)).toMatchObject({ ok: false, seq, reason });
  });

  it('names the last checkpoint it still agrees with', () => {
    expect(verify(recompute(7, { actor: someone }), checkpoints, tools)).toMatchObject({
      seq: 10,
      anchored: 5,
    });
  });

  it('takes its checkpoints in any order', () => {
    expect(verify(log, checkpoints.toReversed(), tools)).toMatchObject({ ok: true });
  });

  it('proves nothing against a full recompute without a checkpoint', () => {
    expect(verify(recompute(7, { actor: someone }), [], tools)).toMatchObject({ ok: true });
  });

  it.each([
    ['of another log', { log: 'other' }],
    ['of another head', { head: GENESIS }],
    ['older than its event', { at: instant(0) }],
    ['of no whole size', { size: 4.5 }],
    ['of no size', { size: Number.NaN }],
    ['of size 0', { size: 0 }],
  ])('fails on a checkpoint %s', (_, change) => {
    expect(
      verify(log, [{ ...checkpointAt(log, 5), ...change }, checkpointAt(log, 10)], tools).ok,
    ).toBe(false);
  });

  it('reads nothing more after the first fault', () => {
    const verifier = verifyChain(tools, []);
    verifier.feed(['{']);
    verifier.feed(log);
    expect(verifier.position().size).toBe(0);
    expect(verifier.finish()).toMatchObject({ seq: 1, reason: 'not-json' });
  });

  it('gives up a line that goes on and on before it has ended', () => {
    expect(verifyChain(tools, []).feedText('x'.repeat(70_000))).toMatchObject({ seq: 1 });
  });

  it.each([
    ['no end of the last line', log.join('\n'), 10, 'unterminated'],
    ['Windows line ends', log.join('\r\n'), 1, 'not-canonical'],
    ['a byte order mark', `\ufeff${log.join('\n')}`, 1, 'not-json'],
    ['no line end at all', 'x'.repeat(200_000), 1, 'not-json'],
  ])('is told from its text: %s', (_, text, seq, reason) => {
    const verifier = verifyChain(tools, []);
    verifier.feedText(text);
    expect(verifier.finish()).toMatchObject({ ok: false, seq, reason });
  });

  it('is told from any single bit', () => {
    const line = Buffer.from(at(4), 'latin1');
    for (let bit = 0; bit < line.length * 8; bit += 1) {
      const flipped = Buffer.from(line);
      flipped[bit >> 3] = (line[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const lines = replaced(4, flipped.toString('latin1')).slice(0, 5);
      expect(verify(lines, [], tools)).toMatchObject({ ok: false, seq: 4 });
    }
  });
});

describe('link', () => {
  it.each([
    ['a name', { reason: '田中' }, 'reason'],
    ['a sentence', { actor: { ...plain.actor, id: 'Ann Lee' } }, 'actor'],
    ['an id that is no UUIDv7', { id: 'e-1' }, 'id'],
    ['an id longer than any', { call: 'c'.repeat(201) }, 'call'],
    ['a time with an offset', { at: '2026-04-01T09:00:00.000+09:00' }, 'at'],
    ['a broken number', { before: 1.5 }, 'before'],
  ])('writes no event with %s', (_, change, field) => {
    const event = { ...plain, v: 1, log: LOG, seq: 2, id: id(2), at: instant(0), prev: GENESIS };
    expect(() => link({ ...event, ...change }, tools)).toThrow(new RegExp(`${field}$`));
  });
});
