// Every way of touching an audit log that Q11 counts, each with the event a verifier must name.

/**
 * A tampering leaves the events before `from` as they were; `texts` is all that follows, in pieces.
 * @typedef {{ kind: string, from: number, texts: () => Iterable<string>, seq: number, anchored: boolean }} Tampering
 */

const BITS = [1, 2, 4, 8, 16, 32, 64, 128];

/** @param {{ events: any[], others: any[], checkpoints: any[], chain: any, tools: any }} desk */
export function kindsOf(desk) {
  /** @type {((desk: any) => Iterable<Tampering>)[]} */
  const kinds = [bitFlips, cuts, deletions, truncations, swaps, duplicates, rehashes, forks];
  return [...kinds, rollBacks, spellings, strangers].map((kind) => () => kind(desk));
}

/** Without any checkpoint: the chain alone tells. A byte is a character, also above 127. */
function* bitFlips({ events }) {
  for (const { seq, text } of events) {
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      for (const bit of BITS) {
        const texts = () => {
          const flipped = String.fromCharCode(code ^ bit);
          const damaged = text.slice(0, place) + flipped + text.slice(place + 1);
          return followed([damaged], events, seq + 1);
        };
        yield { kind: 'bit flipped', from: seq, texts, seq, anchored: false };
      }
    }
  }
}

/** The file ends in the middle of a line. */
function* cuts({ events }) {
  for (const { seq, text } of events) {
    for (let length = 1; length < text.length; length += 1) {
      const texts = () => [text.slice(0, length)];
      yield { kind: 'cut within a line', from: seq, texts, seq, anchored: false };
    }
  }
}

function* deletions({ events }) {
  for (const { seq } of events) {
    yield { kind: 'deleted', from: seq, texts: () => rest(events, seq + 1), seq, anchored: true };
  }
}

function* truncations({ events }) {
  for (const { seq } of events) {
    yield { kind: 'truncated', from: seq, texts: () => [], seq, anchored: true };
  }
}

function* swaps({ events }) {
  for (const { seq } of events) {
    for (const distance of [1, 2, 7, 100]) {
      const other = seq + distance;
      if (other > events.length) continue;
      const between = events.slice(seq, other - 1).map(({ text }) => text);
      const texts = () =>
        followed([textAt(events, other), ...between, textAt(events, seq)], events, other + 1);
      yield { kind: 'swapped', from: seq, texts, seq, anchored: true };
    }
  }
}

function* duplicates({ events }) {
  for (const { seq } of events) {
    const texts = () => followed([textAt(events, seq)], events, seq);
    yield { kind: 'duplicated', from: seq, texts, seq: seq + 1, anchored: true };
  }
}

/** A changed event with a sound hash of its own: the next one no longer follows it. */
function* rehashes({ events, checkpoints, chain, tools }) {
  const seen = new Set(checkpoints.map(({ size }) => size));
  for (const { seq } of events) {
    const texts = () => followed([changed(events, seq, chain, tools).text], events, seq + 1);
    const named = seen.has(seq) ? seq : seq + 1;
    yield { kind: 're-hashed', from: seq, texts, seq: named, anchored: true };
  }
}

/** A changed event and all after it recomputed: only a checkpoint can tell. */
function* forks({ events, checkpoints, chain, tools }) {
  for (const { seq } of events) {
    const named = checkpoints.find(({ size }) => size >= seq).size;
    const texts = () => recomputed(events, seq, chain, tools);
    yield { kind: 'forked', from: seq, texts, seq: named, anchored: true };
  }
}

/** Put back to an earlier state, from where the desk worked on for a while. */
function* rollBacks({ events, checkpoints, chain, tools }) {
  for (const { seq } of events) {
    const next = checkpoints.find(({ size }) => size >= seq).size;
    for (const grown of [1, 3, 30]) {
      const last = Math.min(seq + grown - 1, events.length - 1);
      if (last < seq) continue;
      const texts = () => recomputed(events, seq, chain, tools, last);
      const named = next <= last ? next : last + 1;
      yield { kind: 'rolled back', from: seq, texts, seq: named, anchored: true };
    }
  }
}

/** The same event in other words: JSON readers see no difference. */
const otherSpellings = [
  (line) => `${line} `,
  (line) => ` ${line}`,
  (line) => `${line}\r`,
  (line) => `\uFEFF${line}`,
  (line) => line.replace(',', ', '),
  (line) => line.replace(':', ': '),
  (line) => line.replace('"action":"', '"action":"\\u00').replace(/\\u00(.)/, asEscape),
  (line) => line.replace('"v":1', '"v":1.0'),
  (line) => line.replace('"v":1', '"v":1e0'),
  (line) => line.replace('"v":1', '"v":1,"v":1'),
  (line) => line.replace(/^\{(.*),("v":1)\}$/, '{$2,$1}'),
  (line) => line.replace(/"seq":(\d+)/, '"seq":$1.0'),
  (line) => line.replace(/("id":"[^"]*"),("role":"[^"]*")/, '$2,$1'),
];

function asEscape(_match, letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function* spellings({ events }) {
  for (const { seq, line } of events) {
    for (const spell of otherSpellings) {
      const texts = () => followed([`${spell(line)}\n`], events, seq + 1);
      yield { kind: 'non-canonical', from: seq, texts, seq, anchored: true };
    }
  }
}

/** Lines of another honest log, a blank line, and one field too many with a sound hash. */
function* strangers({ events, others, tools }) {
  for (const { seq, line } of events) {
    const other = `${others[seq - 1].line}\n`;
    const named = seq === 1 ? 2 : seq;
    const texts = () => followed([other], events, seq + 1);
    yield { kind: 'replaced', from: seq, texts, seq: named, anchored: true };
    const blank = () => followed(['\n'], events, seq);
    yield { kind: 'blank line put in', from: seq, texts: blank, seq, anchored: true };
    const { hash: _, ...event } = JSON.parse(line);
    const widened = tools.canonicalise({ ...event, note: 'called-back' });
    const hash = tools.hash(`rightsdesk.audit.v1\n${widened}`);
    const more = tools.canonicalise({ ...JSON.parse(widened), hash });
    const wider = () => followed([`${more}\n`], events, seq + 1);
    yield { kind: 'field added', from: seq, texts: wider, seq, anchored: true };
  }
}

/** The log's own lines from an event on; read no further than to the first fault. */
function* rest(events, from) {
  for (let index = from - 1; index < events.length; index += 1) yield events[index].text;
}

function* followed(changedTexts, events, from) {
  yield* changedTexts;
  yield* rest(events, from);
}

function textAt(events, seq) {
  return events[seq - 1].text;
}

function changed(events, seq, chain, tools) {
  const { hash: _, ...event } = JSON.parse(events[seq - 1].line);
  const { line, hash } = chain.link({ ...event, call: 'somebody-else' }, tools);
  return { text: `${line}\n`, hash };
}

function* recomputed(events, seq, chain, tools, last = events.length) {
  let { text, hash: prev } = changed(events, seq, chain, tools);
  yield text;
  for (const { line } of events.slice(seq, last)) {
    const { hash: _, ...event } = JSON.parse(line);
    const linked = chain.link({ ...event, prev }, tools);
    prev = linked.hash;
    yield `${linked.line}\n`;
  }
}
