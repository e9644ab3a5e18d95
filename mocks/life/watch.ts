import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import type { Customer } from '../../src/domain/customer.ts';
import type { SuppressedContact } from '../../src/domain/erasure.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { Merge } from '../../src/domain/merge.ts';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import type { Reply, Sent } from '../tiny/tiny-desk.ts';

/** Every record by `type id`, as it stands: records never change, so the same reference is the same state. */
export type Snapshot = ReadonlyMap<string, { readonly version: number }>;

/** One call with its reply. */
export type Deed = {
  readonly who: string | null;
  readonly endpoint: Endpoint;
  readonly sent: Sent;
  readonly reply: Reply;
};

/** What happened between two looks: the lines of the log, the state before and after, and what left the server. */
export type Moment = {
  readonly now: number;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly lines: readonly string[];
  readonly events: readonly AuditEvent[];
  readonly deeds: readonly Deed[];
  readonly answers: readonly { readonly endpoint: string; readonly text: string }[];
  readonly unforeseen: readonly unknown[];
};

/** Somebody who looks at every moment for one thing that must never be, and says where it is. */
export interface Watch {
  see(moment: Moment): Iterable<string>;
}

/** What must never happen has happened. */
export class Violation extends Error {}

/** Records of one type in a snapshot. The key says the type, so the type of the record is known. */
export function customersIn(snapshot: Snapshot): readonly Customer[] {
  return recordsIn(snapshot, 'customer ') as readonly Customer[];
}

export function requestsIn(snapshot: Snapshot): readonly RequestRecord[] {
  return recordsIn(snapshot, 'request ') as readonly RequestRecord[];
}

export function messagesIn(snapshot: Snapshot): readonly OutboxMessage[] {
  return recordsIn(snapshot, 'message ') as readonly OutboxMessage[];
}

/** Merges that stand in the store, whatever their state. */
export function mergesIn(snapshot: Snapshot): readonly Merge[] {
  return recordsIn(snapshot, 'merge ') as readonly Merge[];
}

export function holdsIn(snapshot: Snapshot): readonly Hold[] {
  return recordsIn(snapshot, 'hold ') as readonly Hold[];
}

export function suppressionsIn(snapshot: Snapshot): readonly SuppressedContact[] {
  return recordsIn(snapshot, 'suppression ') as readonly SuppressedContact[];
}

export function requestIn(snapshot: Snapshot, id: string): RequestRecord | null {
  return (snapshot.get(`request ${id}`) as RequestRecord | undefined) ?? null;
}

export function customerIn(snapshot: Snapshot, id: string): Customer | null {
  return (snapshot.get(`customer ${id}`) as Customer | undefined) ?? null;
}

/** Every record of the person behind a record. */
export function personIn(snapshot: Snapshot, customer: string | null): readonly Customer[] {
  const own = customer === null ? null : customerIn(snapshot, customer);
  if (own === null) return [];
  return customersIn(snapshot).filter(({ person }) => person === own.person);
}

function recordsIn(snapshot: Snapshot, type: string): readonly unknown[] {
  const found: unknown[] = [];
  for (const [key, record] of snapshot) if (key.startsWith(type)) found.push(record);
  return found;
}
