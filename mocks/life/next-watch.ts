import * as z from 'zod/mini';
import type { Moment, Watch } from './watch.ts';

const Row = z.object({
  id: z.string(),
  status: z.string(),
  desk: z.string(),
  next: z.string(),
  owner: z.nullable(z.string()),
  actBy: z.nullable(z.object({ on: z.string() })),
});
const Rows = z.object({ requests: z.array(Row) });

/** I13: every open request that anybody is shown has a next action, somebody who owes it, and a date. */
export class NextWatch implements Watch {
  *see({ deeds }: Moment): Iterable<string> {
    for (const { reply } of deeds) {
      if (reply.status >= 300) continue;
      for (const { id, status, desk, next, owner, actBy } of rowsOf(reply.body)) {
        if (status === 'closed') continue;
        if (next === 'none') yield `I13 ${id} has no next action`;
        if ((owner ?? desk) === '') yield `I13 ${id} is nobody's`;
        if (actBy === null || !/^\d{4}-\d\d-\d\d$/.test(actBy.on)) yield `I13 ${id} has no date`;
      }
    }
  }
}

function rowsOf(body: unknown): readonly z.infer<typeof Row>[] {
  if (typeof body !== 'object' || body === null) return [];
  if ('requests' in body) return z.safeParse(Rows, body).data?.requests ?? [];
  const row = 'actBy' in body ? z.safeParse(Row, body) : null;
  return row?.success === true ? [row.data] : [];
}
