import { queuePlace } from '../domain/queue-order.ts';
import type { QueueSort } from '../domain/vocabulary.ts';
import type { QueueLine } from './queue-lines.ts';

/** A line of the queue with its place under a sort. */
export type Placed = { readonly line: QueueLine; readonly place: string };

/** The place of each line under the everyday sort: a line that only the date moves is the same one at every look. */
const everyday = new WeakMap<QueueLine, string>();

/** The place of a line under a sort. */
export function placed(line: QueueLine, sort: QueueSort): Placed {
  const known = sort === 'urgency' ? everyday.get(line) : undefined;
  if (known !== undefined) return { line, place: known };
  const { id, kind, status, receivedAt, closedAt } = line.request;
  const waitingSince = line.wait?.since ?? null;
  const place = queuePlace(
    { id, kind, status, receivedAt, closedAt, due: line.acting, waitingSince },
    sort,
  );
  if (sort === 'urgency') everyday.set(line, place);
  return { line, place };
}

/** The lines in the order of a sort; `isDown` turns it round. */
export function sorted(lines: readonly QueueLine[], sort: QueueSort, isDown: boolean): Placed[] {
  const way = isDown ? -1 : 1;
  return lines.map((line) => placed(line, sort)).sort((a, b) => (a.place < b.place ? -way : way));
}
