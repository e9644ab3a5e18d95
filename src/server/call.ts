import type { AuditActor, AuditObjectType } from '../domain/audit.ts';
import type { Instant } from '../domain/instant.ts';
import type { Staff } from '../domain/staff.ts';
import type { Deps, KeyRecord } from './ports.ts';

/** The session behind a call. */
export type CallSession = { readonly id: string; readonly staff: Staff; readonly endsAt: Instant };

/** One call on its way through the server. */
export type Call = {
  readonly deps: Deps;
  readonly id: string;
  readonly endpointId: string;
  readonly now: Instant;
  readonly session: CallSession | null;
  readonly token: string | null;
  readonly params: Readonly<Record<string, string>>;
  ifMatch: number | null;
  key: string | null;
  /** Scope and fingerprint of the Idempotency-Key, for the record that the commit writes. */
  keySlot: Omit<KeyRecord, 'status' | 'reference' | 'outcome' | 'finishedAt'> | null;
  readonly status: number;
  /** What a refusal of this call is about, once it is known that the account may know it. */
  about: {
    type: AuditObjectType;
    id: string;
    subject: string | null;
    /** What was asked to be shown, and what for. */
    purpose?: string;
    fields?: readonly string[];
  } | null;
};

/** The staff account of a call behind a session. The mount lets no other call get here. */
export function staffOf(call: Call): Staff {
  if (call.session === null)
    throw new TypeError('A call without a session asked who its account is.');
  return call.session.staff;
}

/** The actor as events name it. */
export function auditActor(call: Call): AuditActor {
  if (call.session === null) return { id: 'customer', role: 'customer', desk: null, session: null };
  const { staff, id } = call.session;
  return { id: staff.id, role: staff.role, desk: staff.desks[0] ?? null, session: id };
}

/** The system as events name it. */
export const systemActor: AuditActor = { id: 'system', role: 'system', desk: null, session: null };

/** The key record of this call, finished with a reference by which a replay can be rendered. */
export function finishedKey(
  call: Call,
  reference: string | null,
  outcome: string | null,
): KeyRecord | null {
  if (call.keySlot === null) return null;
  return { ...call.keySlot, status: call.status, reference, outcome, finishedAt: call.now };
}
