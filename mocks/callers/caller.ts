import type { ItemField } from '../../src/domain/record-vocabulary.ts';
import { callerRecords } from './caller-people.ts';

/** Somebody who calls, writes or comes: whom they claim to be, what they know, and which boxes they can open. */
export type Caller = {
  readonly claims: string;
  /** Fields whose value they can say; anything else they guess. */
  readonly knows: readonly ItemField[];
  /** Contact points of record by item, and addresses of their own, whose messages they can read. */
  readonly holds: readonly string[];
  /** Whether the person who picks up at a telephone of record says that the request is theirs. */
  readonly picksUp: boolean;
  /** A paper that the desk sees: `true` where a supervisor who looks at it finds it good. */
  readonly paper: boolean | null;
};

/** What somebody says when asked for a field. */
export function answerOf({ claims, knows }: Caller, field: ItemField): string {
  const record = callerRecords.find(({ id }) => id === claims);
  const item = record?.items.find((one) => one.field === field);
  return knows.includes(field) ? (item?.value ?? '') : 'a guess';
}

const all: readonly ItemField[] = [
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'delivery-reference',
  'event-booked',
  'product-plan',
];

/** The very person: knows what they know, holds what is theirs, and has a paper to show. */
export function genuine(claims: string, given: Partial<Caller> = {}): Caller {
  const record = callerRecords.find(({ id }) => id === claims);
  const holds = record?.items.map(({ id }) => id) ?? [];
  return { claims, knows: all, holds, picksUp: true, paper: true, ...given };
}

/** Somebody who knows name, address and birth date, as anybody may, and holds no box of the customer's. */
export function impostor(claims: string, given: Partial<Caller> = {}): Caller {
  return {
    claims,
    knows: [],
    holds: ['mallory@letterbox.example'],
    picksUp: false,
    paper: null,
    ...given,
  };
}

/** Every question of the catalogue that a bill or a neighbour may give away. */
export const everyAnswer = all;
