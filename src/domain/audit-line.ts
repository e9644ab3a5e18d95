/** Text of a value by RFC 8785; it may throw for what JSON cannot say. */
export type Canonicalise = (value: unknown) => string;

/** No line that fits is longer, in characters: text that goes on past it is no log. */
export const LONGEST_LINE = 65_536;

/** What the chain needs of one well-formed line. `body` is the line without its `hash`. */
export interface AuditLine {
  readonly body: string;
  readonly log: string;
  readonly seq: number;
  readonly at: string;
  readonly prev: string;
  readonly hash: string;
}

/** Why a line is no audit event at all. */
export type LineFault = 'not-json' | 'shape' | 'not-canonical';

/**
 * Reads one line of the log. The grammar is that of a canonical event and nothing else, so a line
 * that fits has every field, no unknown one, each of its type, and is canonical JSON (RFC 8785):
 * one pass instead of parse, check and re-serialise. `null` when it does not fit; ask `lineFault`.
 */
export function readLine(line: string): AuditLine | null {
  const match = LINE.exec(line);
  if (match === null) return null;
  // The grammar's groups are parts that no line may lack, so each of them holds something.
  const [, head, at, hash, log, prev, seq] = match as unknown as Captured;
  const tail = line.slice(head.length + `"hash":"${hash}",`.length);
  return { body: head + tail, log, seq: Number(seq), at, prev, hash };
}

/** The line of a canonical event that had no hash, or `null` when no log may hold such an event. */
export function withHash(body: string, hash: string): string | null {
  const head = HEAD.exec(body)?.[0] ?? '';
  const line = `${head}"hash":"${hash}",${body.slice(head.length)}`;
  return readLine(line) === null ? null : line;
}

/** Says why `readLine` refused a line. Slow: for the one line that is bad. */
export function lineFault(line: string, canonicalise: Canonicalise): LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not-json';
  }
  return misfit(value, canonicalise) === null ? 'not-canonical' : 'shape';
}

/** The first field that is unknown, missing or mistyped (`''`: no object at all), or `null`. */
export function misfit(event: unknown, canonicalise: Canonicalise): string | null {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return '';
  const values = new Map<string, unknown>(Object.entries(event));
  const unknown = [...values.keys()].find((name) => !FIELDS.has(name));
  if (unknown !== undefined) return unknown;
  for (const [name, { whole, isOptional }] of FIELDS) {
    const value = values.get(name);
    if (value === undefined ? !isOptional : !fits(value, whole, canonicalise)) return name;
  }
  return null;
}

function fits(value: unknown, whole: RegExp, canonicalise: Canonicalise): boolean {
  try {
    return whole.test(canonicalise(value));
  } catch {
    return false;
  }
}

/**
 * Ids and codes only: no space, no letter beyond ASCII. Nobody's name, address or note passes by
 * accident, and one byte is one character, so a damaged byte can never decode into another event.
 */
const TOKEN = '"[!#-\\[\\]-~]{1,200}"';
const COUNT = '(?:0|[1-9]\\d{0,14})';
const DIGEST = '"[0-9a-f]{64}"';
const ACTION = '"[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+"';
const UUID_V7 = '"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"';
const DAY = '\\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const INSTANT = `"${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z"`;

interface Field {
  readonly pattern: string;
  readonly whole: RegExp;
  readonly isOptional: boolean;
}

const field = (pattern: string, isOptional: boolean): Field => ({
  pattern,
  whole: new RegExp(`^${pattern}$`),
  isOptional,
});
const must = (pattern: string) => field(pattern, false);
const may = (pattern: string) => field(pattern, true);
const orNull = (pattern: string) => `(?:${pattern}|null)`;

/** Every field of an event, in canonical order: the one statement of its shape. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['action', must(ACTION)],
  [
    'actor',
    must(`\\{"desk":${orNull(TOKEN)},"id":${TOKEN},"role":${TOKEN},"session":${orNull(TOKEN)}\\}`),
  ],
  ['after', may(COUNT)],
  ['at', must(INSTANT)],
  ['before', may(COUNT)],
  ['call', must(TOKEN)],
  ['fields', may(`\\[(?:${TOKEN}(?:,${TOKEN}){0,199})?\\]`)],
  ['hash', must(DIGEST)],
  ['id', must(UUID_V7)],
  ['key', may(TOKEN)],
  ['log', must(TOKEN)],
  ['object', must(`\\{"id":${TOKEN},"type":${TOKEN},"version":${orNull(COUNT)}\\}`)],
  ['onBehalfOf', may(TOKEN)],
  ['outcome', must('"(?:done|refused|failed)"')],
  ['prev', must(DIGEST)],
  ['problem', may(TOKEN)],
  ['purpose', must(orNull(TOKEN))],
  ['reason', may(TOKEN)],
  ['seq', must(COUNT)],
  ['subject', must(orNull(TOKEN))],
  ['v', must('1')],
]);

const CAPTURED: ReadonlySet<string> = new Set(['at', 'hash', 'log', 'prev', 'seq']);

/** One part of the grammar a field. The first and the last are never optional, so commas fit. */
const PARTS = [...FIELDS].map(([name, { pattern, isOptional }]) => {
  const captured = pattern.replace(/^("?)(.*?)("?)$/, '$1($2)$3');
  const part = `"${name}":${CAPTURED.has(name) ? captured : pattern}`;
  const ended = name === 'v' ? part : `${part},`;
  return isOptional ? `(?:${ended})?` : ended;
});
const BEFORE_HASH = [...FIELDS.keys()].indexOf('hash');

/** An event up to where its hash stands. */
const HEAD = new RegExp(`^\\{${PARTS.slice(0, BEFORE_HASH).join('')}`);

type Captured = readonly [
  line: string,
  head: string,
  at: string,
  hash: string,
  log: string,
  prev: string,
  seq: string,
];

/** Groups: all before `hash`, then at, hash, log, prev, seq without their quotes. */
const LINE = new RegExp(`(${HEAD.source})${PARTS.slice(BEFORE_HASH).join('')}\\}$`);
