import * as z from 'zod/mini';
import { auditActions } from '../domain/audit-actions.ts';

/** Filters of the log; each new filter is one event of its own, its further pages are not. */
export const AuditFilter = z.strictObject({
  actor: z.optional(z.string()),
  action: z.optional(z.enum(auditActions)),
  desk: z.optional(z.string()),
  request: z.optional(z.string()),
  outcome: z.optional(z.enum(['done', 'refused', 'failed'])),
  from: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  to: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  cursor: z.optional(z.string()),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type AuditFilter = z.infer<typeof AuditFilter>;
