import * as z from 'zod/mini';
import { AuditFilter } from '#contract/audit-filter.ts';
import type { LogView } from '../../api/audit.ts';

/** Filters of the log as they stand in an address. */
export type LogSearch = { readonly [Name in keyof LogView]: string | undefined };

/** The filters that an address asks for. One that nobody understands counts as missing, so that an old link still opens. */
export function logViewOf(search: LogSearch): LogView {
  const { actor, action, desk, request, outcome, from, to } = AuditFilter.shape;
  return {
    actor: orNone(actor, search.actor),
    action: orNone(action, search.action),
    desk: orNone(desk, search.desk),
    request: orNone(request, search.request),
    outcome: orNone(outcome, search.outcome),
    from: orNone(from, search.from),
    to: orNone(to, search.to),
  };
}

function orNone<T>(schema: z.ZodMiniType<T>, text: string | undefined): T | undefined {
  const read = z.safeParse(schema, text);
  return read.success ? read.data : undefined;
}
