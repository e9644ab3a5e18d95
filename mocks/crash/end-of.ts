import type { SavedDesk } from '../tiny/saved-desk.ts';

/** Signing in and refusals are no part of what a deed did. */
const beside: ReadonlySet<string> = new Set(['command.refused', 'session.started']);

const drawn = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\b[0-9a-f]{64}\b/g,
  /\bD-[0-9A-Z]{10}\b/g,
] as const;

/** Everything that stands at an end, but for the keys of its commands and what chance drew: ids, codes, references, and which questions were asked. */
export async function endOf({ desk, disk }: SavedDesk): Promise<string> {
  const records = disk.persistence.blocks().flatMap(({ puts }) => puts.map(bare));
  const events = (await desk.events())
    .filter(({ action }) => !beside.has(action))
    .map(({ action, object, outcome, reason, after }) =>
      [action, object.type, outcome, reason ?? '', after ?? ''].join(' '),
    );
  const checkpoints = (await desk.store.checkpoints()).length > 0;
  const undrawn = records.map((line) =>
    drawn.reduce((text, pattern) => text.replaceAll(pattern, '#'), line),
  );
  const chain = await desk.chain();
  return [...undrawn.toSorted(), ...events, String(checkpoints), String(chain.ok)].join('\n');
}

/** A record without what chance drew in it. */
function bare(record: unknown): string {
  return JSON.stringify(record, (name, value: unknown) => {
    if (name === 'payload' && value !== null) return 'payload';
    if (name === 'questions' && Array.isArray(value)) return value.length;
    if (['hash', 'referenceHash', 'codeHash'].includes(name))
      return typeof value === 'string' ? value.length : value;
    return value;
  });
}
