import type { AuditEvent, Checkpoint } from './audit.ts';
import type { AuditLine, Canonicalise } from './audit-line.ts';
import { LONGEST_LINE, lineFault, misfit, readLine, withHash } from './audit-line.ts';

/** What the chain borrows: hex SHA-256 of a text's UTF-8 bytes, and RFC 8785. */
export type ChainTools = {
  readonly hash: (text: string) => string;
  readonly canonicalise: Canonicalise;
};

/** An event that has its place in the chain, but no hash yet. */
export type UnlinkedEvent = Omit<AuditEvent, 'hash'>;

/** A line as it is stored, without its line end, and its hash: the next event's `prev`. */
export type LinkedLine = { readonly line: string; readonly hash: string };

/** Why a log does not verify. */
export const chainFaults = [
  /** The line is no JSON text. */
  'not-json',
  /** A field is unknown, missing or of the wrong type. */
  'shape',
  /** The same event, but not as RFC 8785 writes it. */
  'not-canonical',
  /** The first event does not open this log. */
  'opening',
  /** The event belongs to another log. */
  'other-log',
  /** Not the next number: something is missing, doubled or out of order. */
  'seq-gap',
  /** Earlier than the event before it. */
  'time-back',
  /** `prev` is not the hash of the event before it. */
  'broken-link',
  /** The event is not what was hashed. */
  'wrong-hash',
  /** A checkpoint saw another log here: something after `anchored` was rewritten. */
  'rewritten',
  /** The last line has no line end: its end may be missing. */
  'unterminated',
  /** A checkpoint saw more events than there are. */
  'cut-short',
  /** No event at all. */
  'empty',
] as const;
export type ChainFault = (typeof chainFaults)[number];

/** The log holds: how many events, and the hash of the last. */
export type ChainHolds = { readonly ok: true; readonly size: number; readonly head: string };

/**
 * The log does not hold. `seq` counts lines from 1: the first place where the log is not what it
 * must be. `anchored` is the size of the last checkpoint it still agreed with, 0 if none.
 */
export type ChainBroken = {
  readonly ok: false;
  readonly seq: number;
  readonly reason: ChainFault;
  readonly anchored: number;
};
export type Verdict = ChainHolds | ChainBroken;

/** How far a log is known to hold; verification can go on from here. */
export type ChainPosition = {
  readonly log: string;
  readonly size: number;
  readonly head: string;
  readonly at: string;
};

/** `prev` of a log's first event. */
export const GENESIS = '0'.repeat(64);

/** Before the first event. */
export const CHAIN_START: ChainPosition = { log: '', size: 0, head: GENESIS, at: '' };

/** Hashed before the event, so that the hash of nothing else can stand for one. */
const HASH_TAG = 'rightsdesk.audit.v1\n';

/**
 * Gives an event its hash and makes it the line that is stored.
 * Throws, and names the field, for an event that no log may hold: such an event must not be written.
 */
export function link(event: UnlinkedEvent, { hash, canonicalise }: ChainTools): LinkedLine {
  const body = canonicalise(event);
  const digest = hash(HASH_TAG + body);
  const line = withHash(body, digest);
  if (line === null) {
    const field = misfit({ ...event, hash: digest }, canonicalise);
    throw new RangeError(`${event.action}: no audit event may hold such a field: ${field}`);
  }
  return { line, hash: digest };
}

/** A verification under way. After the first fault it reads nothing more. */
export type ChainVerifier = {
  /** Takes the next lines, without line ends. The fault, once there is one. */
  readonly feed: (lines: Iterable<string>) => ChainBroken | null;
  /** Takes the next piece of a JSON Lines text, cut anywhere. Do not mix with `feed`. */
  readonly feedText: (text: string) => ChainBroken | null;
  /** How far the log holds so far. */
  readonly position: () => ChainPosition;
  /** There are no more lines: the verdict. */
  readonly finish: () => Verdict;
};

/**
 * Starts to verify a log in pieces, so that a worker can show progress and stop.
 * Every checkpoint must be a prefix of the log. A log known to hold up to `from` need not be read again.
 */
export function verifyChain(
  tools: ChainTools,
  checkpoints: readonly Checkpoint[],
  from: ChainPosition = CHAIN_START,
): ChainVerifier {
  const anchors = checkpoints.filter(({ size }) => !(size <= from.size && from.size > 0));
  anchors.sort((a, b) => a.size - b.size);
  let { log, size, head, at } = from;
  let anchored = 0;
  let nextAnchor = 0;
  let fault: ChainBroken | null = null;
  let rest = '';

  const broken = (reason: ChainFault, seq = size + 1): ChainBroken =>
    (fault = { ok: false, seq, reason, anchored });

  const take = (line: string): ChainFault | null => {
    const event = readLine(line);
    if (event === null) return lineFault(line, tools.canonicalise);
    const misplaced =
      size === 0 ? openingFault(line, event) : event.log === log ? null : 'other-log';
    if (misplaced !== null) return misplaced;
    if (event.seq !== size + 1) return 'seq-gap';
    if (event.at < at) return 'time-back';
    if (event.prev !== head) return 'broken-link';
    if (event.hash !== tools.hash(HASH_TAG + event.body)) return 'wrong-hash';
    const agreed = agreeingAnchors(event);
    if (agreed === null) return 'rewritten';
    nextAnchor += agreed;
    if (agreed > 0) anchored = event.seq;
    ({ log, seq: size, hash: head, at } = event);
    return null;
  };

  /** How many checkpoints stand at this event, or `null` when one of them saw another. */
  const agreeingAnchors = (event: AuditLine): number | null => {
    let count = 0;
    for (
      let anchor = anchors[nextAnchor];
      anchor && anchor.size <= event.seq;
      anchor = anchors[nextAnchor + count]
    ) {
      if (!agrees(anchor, event)) return null;
      count += 1;
    }
    return count;
  };

  const feed = (lines: Iterable<string>): ChainBroken | null => {
    if (fault !== null) return fault;
    for (const line of lines) {
      const reason = take(line);
      if (reason !== null) return broken(reason);
    }
    return null;
  };

  const feedText = (text: string): ChainBroken | null => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    return feed(rest.length > LONGEST_LINE ? [...lines, rest] : lines);
  };

  const finish = (): Verdict => {
    if (fault !== null) return fault;
    const unfinishedAt = size + 1;
    if (rest !== '') return broken(take(rest) ?? 'unterminated', unfinishedAt);
    if (size === 0) return broken('empty');
    if (nextAnchor < anchors.length) return broken('cut-short');
    return { ok: true, size, head };
  };

  return { feed, feedText, position: () => ({ log, size, head, at }), finish };
}

/** Verifies a whole log at once: its lines without line ends. */
export function verify(
  lines: Iterable<string>,
  checkpoints: readonly Checkpoint[],
  tools: ChainTools,
): Verdict {
  const verifier = verifyChain(tools, checkpoints);
  verifier.feed(lines);
  return verifier.finish();
}

/** The first event must open the log it belongs to. */
function openingFault(line: string, { log }: AuditLine): ChainFault | null {
  const opens =
    line.startsWith('{"action":"log.opened",') &&
    line.includes(`"object":{"id":"${log}","type":"log",`);
  return opens ? null : 'opening';
}

function agrees(checkpoint: Checkpoint, event: AuditLine): boolean {
  return (
    checkpoint.size === event.seq &&
    checkpoint.head === event.hash &&
    checkpoint.log === event.log &&
    checkpoint.at >= event.at
  );
}
