import type * as z from 'zod/mini';
import { findRequests, MOST_FOUND } from '../../contract/finding.ts';
import { mayBeInName, meansName, meansRequest, type MeantWord } from '../../domain/finding.ts';
import { pressingOf } from '../../domain/pressing.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Call } from '../call.ts';
import { sorted } from '../placed-lines.ts';
import type { QueueLine } from '../queue-lines.ts';
import { queueLook } from '../queue-look.ts';
import type { Route } from '../route.ts';
import { rowSceneOf } from '../row-scene-of.ts';
import { maskedName, requestRow } from '../views/request-row.ts';

/** Whether every word means a request; its masked name is asked for the words alone that nothing else answers. */
async function isMeant(
  call: Call,
  { request, next, acting }: QueueLine,
  words: readonly MeantWord[],
): Promise<boolean> {
  const { id, kind, status, outcome, desk, customer } = request;
  const presses = status === 'closed' || acting === null ? null : pressingOf(acting.daysLeft);
  const one = { id, kind, status, outcome, next, desk, presses };
  const left = words.filter((word) => !meansRequest(word, one));
  if (left.length === 0) return true;
  if (customer === null || !left.every(mayBeInName)) return false;
  const person = await call.deps.store.get('customer', customer);
  return person !== null && left.every((word) => meansName(word, maskedName(person).masked));
}

const reading: Route = {
  is: 'read',
  endpoint: findRequests,
  read: async (call, { body }) => {
    // The mount has parsed the body with the endpoint's own schema.
    const { words } = body as z.infer<typeof findRequests.body>;
    const found: QueueLine[] = [];
    for (const { line } of (await queueLook(call)).lines)
      if (await isMeant(call, line, words)) found.push(line);
    const shown = sorted(found, 'urgency', false).slice(0, MOST_FOUND);
    return {
      body: {
        requests: await Promise.all(
          shown.map(async ({ line: { request, desk } }) =>
            requestRow(await rowSceneOf(call, request, desk)),
          ),
        ),
        total: found.length,
      },
      version: null,
    };
  },
};

/** Requests found by words. */
export const routes = byEndpoint<Route>([reading]);
