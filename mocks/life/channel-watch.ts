import type { Item } from '../../src/domain/customer.ts';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { channelsIn, isCool } from './channels-in.ts';
import {
  messagesIn,
  personIn,
  requestIn,
  type Moment,
  type Watch,
  type Snapshot,
} from './watch.ts';

/** What proves something or holds data: it goes to a channel of record and nowhere else. */
const guarded: ReadonlySet<string> = new Set([
  'questions',
  'code',
  'package-link',
  'package-code',
  'package-print',
]);

/** I4: nothing that proves or tells is sent to a contact point inside its cool-down. */
export class ChannelWatch implements Watch {
  *see({ before, after, now }: Moment): Iterable<string> {
    for (const message of messagesIn(after)) {
      if (before.has(`message ${message.id}`)) continue;
      // A request that is relinked is about another person from then on.
      const requests = [requestIn(after, message.request), requestIn(before, message.request)];
      if (!requests.some((request) => request !== null && isAllowed(message, request, before, now)))
        yield `I4 a ${message.kind} of ${message.request} went to ${message.item ?? 'nowhere'}`;
    }
  }
}

function isAllowed(
  message: OutboxMessage,
  request: RequestRecord,
  before: Snapshot,
  now: number,
): boolean {
  if (!guarded.has(message.kind) && message.kind !== 'alert') return true;
  const items = personIn(before, request.customer).flatMap((record) => record.items);
  const item = items.find(({ id }) => id === message.item);
  if (item === undefined) return false;
  const channels = channelsIn(before, request, now);
  if (channels.some(({ id }) => id === item.id)) return true;
  return message.kind === 'alert'
    ? isWarned(item, request, channels)
    : message.kind === 'package-print' && isShown(item, request, now);
}

/** An alert is a warning to whoever lives there: by post where there is one channel only, and to what is to be changed. */
function isWarned(item: Item, request: RequestRecord, channels: readonly Item[]): boolean {
  return request.correction?.item === item.id || (item.field === 'post' && channels.length <= 1);
}

/** A paper was seen that names the very address that is held. */
function isShown(item: Item, { verification, company }: RequestRecord, now: number): boolean {
  const isPaper = verification.evidence.some(
    (piece) => piece.kind === 'paper' && piece.addressMatches,
  );
  return item.field === 'post' && (isPaper || isCool(item, company, now));
}
