import * as z from 'zod/mini';
import { auditObjectTypes } from '../domain/audit.ts';
import { auditActions } from '../domain/audit-actions.ts';
import { roles } from '../domain/vocabulary.ts';
import { AuditFilter } from './audit-filter.ts';
import { endpoint } from './endpoint.ts';

/** One line of the log as it is stored. */
export const AuditEventView = z.object({
  v: z.int(),
  log: z.string(),
  seq: z.int(),
  id: z.string(),
  at: z.string(),
  actor: z.object({
    id: z.string(),
    role: z.enum([...roles, 'customer', 'system']),
    desk: z.nullable(z.string()),
    session: z.nullable(z.string()),
  }),
  onBehalfOf: z.optional(z.string()),
  action: z.enum(auditActions),
  object: z.object({
    type: z.enum(auditObjectTypes),
    id: z.string(),
    version: z.nullable(z.int()),
  }),
  subject: z.nullable(z.string()),
  outcome: z.enum(['done', 'refused', 'failed']),
  problem: z.optional(z.string()),
  purpose: z.nullable(z.string()),
  reason: z.optional(z.string()),
  fields: z.optional(z.array(z.string())),
  before: z.optional(z.int()),
  after: z.optional(z.int()),
  call: z.string(),
  key: z.optional(z.string()),
  prev: z.string(),
  hash: z.string(),
});
export type AuditEventView = z.infer<typeof AuditEventView>;

/** The events of one request or customer, oldest first. */
export const TrailView = z.object({ events: z.array(AuditEventView) });
export type TrailView = z.infer<typeof TrailView>;

export const CheckpointView = z.object({
  log: z.string(),
  size: z.int(),
  head: z.string(),
  at: z.string(),
});
export type CheckpointView = z.infer<typeof CheckpointView>;

export const readAuditLog = endpoint({
  id: 'readAuditLog',
  method: 'GET',
  path: '/api/audit',
  summary: 'Events that the account may see, newest first',
  command: 'read-log',
  query: AuditFilter,
  reply: z.object({ events: z.array(AuditEventView), next: z.nullable(z.string()), size: z.int() }),
});

export const readAuditLines = endpoint({
  id: 'readAuditLines',
  method: 'GET',
  path: '/api/audit/lines',
  summary: 'The stored lines themselves, to be verified elsewhere',
  command: 'verify-log',
  query: z.strictObject({
    after: z.coerce.number().check(z.int(), z.minimum(0)),
    limit: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5000)),
  }),
  reply: z.object({ lines: z.array(z.string()), size: z.int() }),
});

export const readCheckpoints = endpoint({
  id: 'readCheckpoints',
  method: 'GET',
  path: '/api/audit/checkpoints',
  summary: 'Checkpoints taken so far, newest last',
  command: 'read-log',
  reply: z.object({ checkpoints: z.array(CheckpointView) }),
});

export const takeCheckpoint = endpoint({
  id: 'takeCheckpoint',
  method: 'POST',
  path: '/api/audit/checkpoints',
  summary: 'Takes a checkpoint of the head, to be kept by someone outside',
  command: 'take-checkpoint',
  changes: true,
  body: z.strictObject({}),
  reply: CheckpointView,
  status: 201,
});
