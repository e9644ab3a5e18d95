import type { SavedDesk } from '../tiny/saved-desk.ts';

/** Signing in and refusals are no part of what a deed did. */
const beside: ReadonlySet<string> = new Set(['command.refused', 'session.started']);

const drawn = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\b[0-9a-f]{64}\b/g,
  /\bD-[0-9A-Z]{10}\b/g,
] as const;

/** Everything that stands at an end, but for the keys of its commands and what chance drew: ids, codes, references, and which questions were asked. */
export async function endOf(saved: SavedDesk): Promise<string> {
  const { desk } = saved;
  const checkpoints = (await desk.store.checkpoints()).length > 0;
  const chain = await desk.chain();
  const [records, events] = [recordsAt(saved), await eventsAt(saved)];
  return [...records, ...events, String(checkpoints), String(chain.ok)].join('\n');
}

/** What is stored, a line a record. */
export function recordsAt({ disk }: SavedDesk): readonly string[] {
  return disk.persistence
    .blocks()
    .flatMap(({ puts }) => puts.map(bare))
    .map((line) => drawn.reduce((text, pattern) => text.replaceAll(pattern, '#'), line))
    .toSorted();
}

/** What the log says after so many events, a line an event. */
export async function eventsAt({ desk }: SavedDesk, after = 0): Promise<readonly string[]> {
  return (await desk.events(after))
    .filter(({ action }) => !beside.has(action))
    .map(({ action, object, outcome, reason, after: version }) =>
      [action, object.type, outcome, reason ?? '', version ?? ''].join(' '),
    );
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
