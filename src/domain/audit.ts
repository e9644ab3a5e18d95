import type { AuditAction, Role } from './vocabulary.ts';
import type { RefusalCode } from './refusal-codes.ts';

/** Name and format of the log, as its first event gives them. */
export const AUDIT_LOG = 'rightsdesk';
export const AUDIT_FORMAT = 1;

/** Who acted: a person of the desk by staff id, the customer, or the system. */
export type AuditActor = {
  readonly id: string;
  readonly role: Role | 'customer' | 'system';
  readonly desk: string | null;
  readonly session: string | null;
};

/** What the event is about. */
export type AuditObject = {
  readonly type: AuditObjectType;
  readonly id: string;
  readonly version: number | null;
};
export const auditObjectTypes = [
  'log',
  'session',
  'customer',
  'request',
  'lookup',
  'import',
  'hold',
  'merge',
  'setting',
  'export',
  'authority',
  'demand',
  'statistics',
  'look',
  'mailing',
  'training',
] as const;
export type AuditObjectType = (typeof auditObjectTypes)[number];

/** One immutable line. It holds ids, field names, closed codes, purpose, level and counts: never personal data. */
export type AuditEvent = {
  readonly v: number;
  readonly log: string;
  readonly seq: number;
  /** UUIDv7. */
  readonly id: string;
  /** Server time, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly actor: AuditActor;
  readonly onBehalfOf?: string;
  readonly action: AuditAction;
  readonly object: AuditObject;
  /** Pseudonym of the person concerned; its mapping is destroyed at erasure. */
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** Problem type, where outcome is not `done`. */
  readonly problem?: string;
  readonly purpose: string | null;
  readonly reason?: string;
  readonly fields?: readonly string[];
  readonly before?: number;
  readonly after?: number;
  /** Call id, the `instance` of a problem. */
  readonly call: string;
  readonly key?: string;
  readonly prev: string;
  readonly hash: string;
};

/** What an action gives; the store adds place, time and the links of the chain. */
export type EventDraft = {
  readonly actor: AuditActor;
  readonly onBehalfOf?: string;
  readonly action: AuditAction;
  readonly object: AuditObject;
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly problem?: RefusalCode | (string & {});
  readonly purpose: string | null;
  readonly reason?: string;
  readonly fields?: readonly string[];
  readonly before?: number;
  readonly after?: number;
  readonly call: string;
  readonly key?: string;
};

/** A point of the chain, given to someone outside. */
export type Checkpoint = {
  readonly log: string;
  readonly size: number;
  readonly head: string;
  readonly at: string;
};
