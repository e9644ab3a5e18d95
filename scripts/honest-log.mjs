// Honest audit logs of any length, the same for the same seed. No person stands behind any of them.

const GENESIS = '0'.repeat(64);
const LOG = 'rightsdesk';
const START = Date.UTC(2026, 3, 1);
/** A checkpoint is due every so many events. */
const CHECKPOINT_EVERY = 100;

const kinds = /** @type {const} */ ([
  { action: 'customer.looked-up', type: 'lookup', purpose: 'customer-contact' },
  { action: 'customer.viewed', type: 'customer', purpose: 'request-work' },
  { action: 'item.revealed', type: 'customer', purpose: 'answer-customer', fields: ['email'] },
  { action: 'request.opened', type: 'request', purpose: 'customer-contact', after: 1 },
  { action: 'request.noted', type: 'request', purpose: 'request-work', before: 3, after: 4 },
  { action: 'items.decided', type: 'request', purpose: null, fields: ['note', 'call-note'] },
  { action: 'command.refused', type: 'request', purpose: null, problem: 'four-eyes' },
]);
const desks = ['tokyo', 'hong-kong', 'shanghai'];
const roles = ['agent', 'supervisor', 'privacy-officer'];

/**
 * @param {{ size: number, seed: number, link: (event: any) => { line: string, hash: string } }} log
 * @returns {Generator<{ line: string, hash: string, seq: number, at: string }>}
 */
export function* honestLog({ size, seed, link }) {
  const random = generator(seed);
  let prev = GENESIS;
  let ms = START;
  for (let seq = 1; seq <= size; seq += 1) {
    ms += random(2000);
    const at = new Date(ms).toISOString();
    const place = { v: 1, log: LOG, seq, id: uuid(ms, random), at, prev };
    const linked = link({ ...place, ...(seq === 1 ? opening() : happening(random)) });
    prev = linked.hash;
    yield { ...linked, seq, at };
  }
}

/** The checkpoints that a log gave on its way, and at its end. */
export function checkpointsOf(events) {
  return events
    .filter(({ seq }, index) => seq % CHECKPOINT_EVERY === 0 || index === events.length - 1)
    .map(({ seq, hash, at }) => ({ log: LOG, size: seq, head: hash, at }));
}

function opening() {
  return {
    actor: { id: 'system', role: 'system', desk: null, session: null },
    action: 'log.opened',
    object: { type: 'log', id: LOG, version: 1 },
    subject: null,
    outcome: 'done',
    purpose: null,
    call: 'start',
  };
}

function happening(random) {
  const { type, ...kind } = kinds[random(kinds.length)];
  const staff = random(60);
  return {
    ...kind,
    actor: {
      id: `s-${staff}`,
      role: roles[staff % roles.length],
      desk: desks[staff % desks.length],
      session: hex(32, random),
    },
    object: { type, id: `${type}-${random(100_000)}`, version: random(20) },
    subject: hex(32, random),
    outcome: kind.action === 'command.refused' ? 'refused' : 'done',
    call: hex(32, random),
    ...(random(3) > 0 ? { key: uuid(random(1e9), random) } : {}),
  };
}

function uuid(ms, random) {
  const time = ms.toString(16).padStart(12, '0');
  const rest = hex(15, random);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(3)}`;
}

function hex(digits, random) {
  let text = '';
  while (text.length < digits) text += random(0x10000).toString(16).padStart(4, '0');
  return text.slice(0, digits);
}

/** mulberry32: whole numbers below `limit`. */
function generator(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}
