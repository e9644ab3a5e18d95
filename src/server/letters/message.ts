import type { Item } from '../../domain/customer.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OutboxMessage, PackageFile } from '../../domain/outbox.ts';
import type { RequestRecord } from '../../domain/request.ts';
import type { ContactKind, MessageKind } from '../../domain/vocabulary.ts';
import type { Call } from '../call.ts';
import { randomUuid } from '../tokens.ts';
import { messageText, type MessageWords } from './message-text.ts';

/** What a message carries beside its words. */
export type Parcel = {
  readonly kind: MessageKind;
  readonly to: {
    readonly item: string | null;
    readonly contact: ContactKind;
    readonly address: string;
  };
  readonly expiresAt: Instant | null;
  readonly reference?: string;
  readonly code?: string;
  readonly files?: readonly PackageFile[];
  readonly words: Omit<MessageWords, 'request' | 'code' | 'reference' | 'isWithdrawal'>;
};

/** Makes an outbox message: words in the customer's language, the one-time reference kept as a keyed hash only. */
export function messageOf(call: Call, request: RequestRecord, parcel: Parcel): OutboxMessage {
  const { keys, chance } = call.deps;
  const reference = parcel.reference ?? null;
  const code = parcel.code ?? null;
  const isWithdrawal = request.course.withdrawal !== null;
  const words = { ...parcel.words, request: request.id, code, reference, isWithdrawal };
  return {
    id: `m-${randomUuid(chance)}`,
    version: 1,
    request: request.id,
    customer: request.customer,
    kind: parcel.kind,
    contact: parcel.to.contact,
    item: parcel.to.item,
    lang: request.language,
    sentAt: call.now,
    expiresAt: parcel.expiresAt,
    referenceHash: reference === null ? null : keys.hmac('reference', reference),
    state: 'handed-over',
    payload: {
      to: parcel.to.address,
      ...messageText(parcel.kind, request.language, words),
      reference,
      code,
      files: parcel.files ?? [],
    },
    codeHash:
      parcel.kind === 'package-link' && code !== null
        ? keys.hmac('code', `${request.id} ${code}`)
        : null,
  };
}

/** Where a message to an item of the customer goes. */
export function addressOf(item: Item, contact: ContactKind): Parcel['to'] {
  return { item: item.id, contact, address: item.value };
}
