import { describe, expect, it } from 'vitest';
import { lineFault, misfit, readLine, withHash } from './audit-line.ts';

/** RFC 8785, as far as these events need it: keys in order, and no more. */
function canonicalise(value: unknown): string {
  if (value === undefined) throw new TypeError('JSON has no such value.');
  if (Array.isArray(value)) return `[${value.map(canonicalise).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonicalise(one)}`).join(',')}}`;
}

const PREV = '0'.repeat(64);
const HASH = 'ab'.repeat(32);
const event = {
  v: 1,
  id: '01890000-0000-7000-8000-000000000001',
  log: 'log-1',
  seq: 7,
  at: '2026-11-20T01:02:03.004Z',
  actor: { id: 'st-aki', role: 'agent', desk: 'hkt-support', session: 's-1' },
  action: 'request.opened',
  object: { type: 'request', id: 'R-1', version: 1 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'c-1',
  prev: PREV,
};
const rest = {
  after: 3,
  before: 2,
  fields: ['email', 'phone'],
  key: 'k-1',
  onBehalfOf: 'st-ume',
  problem: 'wrong-status',
  reason: 'urgency',
};
const stored = { ...event, hash: HASH };
const line = canonicalise(stored);

describe('a line of the log', () => {
  it('is read into what the chain needs, its body without the hash', () => {
    expect(readLine(line)).toEqual({
      body: canonicalise(event),
      log: 'log-1',
      seq: 7,
      at: '2026-11-20T01:02:03.004Z',
      prev: PREV,
      hash: HASH,
    });
  });

  it('may have every field that is optional', () => {
    const full = canonicalise({ ...stored, ...rest });
    expect(readLine(full)?.body).toBe(canonicalise({ ...event, ...rest }));
  });

  it.each(['', ' ', `${line} `, ` ${line}`, line.slice(1), line.slice(0, -1), `${line}\n`])(
    'is nothing else: %j',
    (text) => {
      expect(readLine(text)).toBeNull();
    },
  );

  it('is made of a body and its hash, where the body is an event', () => {
    expect(withHash(canonicalise(event), HASH)).toBe(line);
    expect(withHash(canonicalise({ ...event, ...rest }), HASH)).toBe(
      canonicalise({ ...stored, ...rest }),
    );
    expect(withHash(canonicalise({ ...event, name: 'x' }), HASH)).toBeNull();
    expect(withHash(canonicalise(event), 'no digest')).toBeNull();
    expect(withHash('', HASH)).toBeNull();
  });
});

describe('what is wrong with a line', () => {
  const reordered = JSON.stringify({ hash: HASH, ...event });
  it.each([
    ['no JSON at all', 'seq 7', 'not-json'],
    ['JSON that ends early', line.slice(0, -1), 'not-json'],
    ['an event with its fields in another order', reordered, 'not-canonical'],
    ['an event with spaces in it', line.replace(':', ': '), 'not-canonical'],
    ['an array', `[${line}]`, 'shape'],
    ['nothing', 'null', 'shape'],
    ['a number', '7', 'shape'],
    ['a text', '"request.opened"', 'shape'],
    ['an object of another kind', '{}', 'shape'],
    ['an event without its hash', canonicalise(event), 'shape'],
    ['an event with a field too many', canonicalise({ ...stored, name: 'x' }), 'shape'],
  ])('is told of %s', (_, text, fault) => {
    expect(readLine(text)).toBeNull();
    expect(lineFault(text, canonicalise)).toBe(fault);
  });
});

describe('the field that does not fit', () => {
  it('is none in an event that a log may hold', () => {
    expect(misfit(stored, canonicalise)).toBeNull();
    expect(misfit({ ...stored, ...rest }, canonicalise)).toBeNull();
  });

  it.each([null, undefined, 7, 'text', [], [stored]])(
    'has no name where %j is no object',
    (value) => {
      expect(misfit(value, canonicalise)).toBe('');
    },
  );

  it('is the first unknown one', () => {
    expect(misfit({ ...stored, name: 'Sato', seq: 'x' }, canonicalise)).toBe('name');
  });

  it.each(Object.keys(stored))('is %s where it is missing or not given', (name) => {
    const { [name as keyof typeof stored]: _, ...others } = stored;
    expect(misfit(others, canonicalise)).toBe(name);
    expect(misfit({ ...stored, [name]: undefined }, canonicalise)).toBe(name);
  });

  it.each(Object.keys(rest))('is not %s, which may be left out', (name) => {
    const { [name as keyof typeof rest]: _, ...others } = rest;
    expect(misfit({ ...stored, ...others }, canonicalise)).toBeNull();
  });

  it.each(Object.keys({ ...stored, ...rest }))('is %s where it holds words for people', (name) => {
    expect(misfit({ ...stored, ...rest, [name]: 'Sato Kentaro' }, canonicalise)).toBe(name);
    expect(misfit({ ...stored, ...rest, [name]: { a: 1 } }, canonicalise)).toBe(name);
  });

  it('is the one that JSON cannot say', () => {
    const broken = (): string => {
      throw new TypeError('no JSON');
    };
    expect(misfit(stored, broken)).toBe('action');
  });
});
