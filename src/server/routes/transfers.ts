import {
  acceptTransfer,
  offerTransfer,
  rejectTransfer,
  reassignRequest,
  withdrawTransfer,
} from '../../contract/transfers.ts';
import { mayTakeOver } from '../../domain/reassign.ts';
import type { RequestRecord } from '../../domain/request.ts';
import { withHand } from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import {
  acceptTransfer as accepted,
  offerTransfer as offered,
} from '../../domain/transfer-deeds.ts';
import { openOffer, settleTransfer } from '../../domain/transfer.ts';
import type { ReassignReason, RejectionReason } from '../../domain/transfer-vocabulary.ts';
import { act } from '../act.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { performed, type Performed } from '../commit-request.ts';
import { ProblemError } from '../problems.ts';
import { requestChange } from '../request-routes.ts';
import type { Acted, Answer, Route } from '../route.ts';
import type { SetScene } from '../scene-of.ts';
import { transferView } from '../views/transfer-view.ts';
import { visibleRequest } from '../visible.ts';

async function offer(
  { request, now }: SetScene,
  body: { to: string; summary: string },
  call: Call,
): Promise<Result<Performed>> {
  const desks = await call.deps.store.desks();
  const isThere = desks.some(({ id, company }) => id === body.to && company === request.company);
  if (!isThere || body.to === request.desk)
    throw new ProblemError('fields', { errors: [{ pointer: '/to', code: 'not-in-list' }] });
  const { routing } = request;
  const why = routing?.desk === body.to ? routing.why : 'chosen';
  return performed({
    request: offered(request, { ...body, by: staffOf(call).id, at: now, why }),
    event: { action: 'transfer.offered', reason: why, fields: [body.to] },
  });
}

function accept({ request, now }: SetScene, _body: unknown, call: Call): Result<Performed> {
  const { from = request.desk } = openOffer(request) ?? {};
  return performed({
    request: accepted(request, staffOf(call).id, now),
    event: { action: 'transfer.accepted', fields: [from] },
  });
}

function withdraw({ request, now }: SetScene, _body: unknown, call: Call): Result<Performed> {
  const settled = { by: staffOf(call).id, at: now, reason: 'taken-back' } as const;
  return performed({
    request: settleTransfer(request, 'withdrawn', settled),
    event: { action: 'transfer.withdrawn', reason: 'taken-back' },
  });
}

/** The new owner worked on it from now on: none of it is theirs to approve. */
function reassign(
  { request, staff, records }: SetScene,
  { to, reason }: { to: string | null; reason: ReassignReason },
): Result<Performed> {
  const next = staff.find(({ id }) => id === to);
  if (to !== null && (next === undefined || !mayTakeOver(next, request, records)))
    throw new ProblemError('fields', { errors: [{ pointer: '/to', code: 'not-in-list' }] });
  if (to === request.owner) return refuse('nothing-changed');
  const moved = { ...request, owner: to };
  return performed({
    request: to === null ? moved : withHand(moved, to),
    event: { action: 'request.reassigned', reason, fields: to === null ? [] : [to] },
  });
}

/** The desk that rejects sees the request no more; a repeated call still finds what it was offered. */
const rejecting: Route = {
  is: 'change',
  endpoint: rejectTransfer,
  find: async (call) => ({ version: (await onceOffered(call)).version }),
  act: async (call, body) => reject(call, body as { reason: RejectionReason }),
  render: async (call) => renderRejected(call),
};

async function reject(call: Call, { reason }: { reason: RejectionReason }): Promise<Acted> {
  return act(call, 'reject-transfer', ({ request, now }) =>
    performed({
      request: settleTransfer(request, 'rejected', { by: staffOf(call).id, at: now, reason }),
      event: { action: 'transfer.rejected', reason },
    }),
  );
}

async function onceOffered(call: Call): Promise<RequestRecord> {
  const request = await call.deps.store.get('request', call.params['request'] ?? '');
  const me = staffOf(call).id;
  const isMine = request?.transfers.some(({ settled }) => settled?.by === me) ?? false;
  return request !== null && isMine ? request : visibleRequest(call);
}

async function renderRejected(call: Call): Promise<Answer> {
  const request = await onceOffered(call);
  const me = staffOf(call).id;
  const mine = request.transfers.findLast(({ settled }) => settled?.by === me);
  if (mine === undefined) throw new ProblemError('not-found');
  return {
    body: { request: request.id, version: request.version, transfer: transferView(mine) },
    version: request.version,
  };
}

/** Routes of handing a request over to another desk (H8). */
export const routes = byEndpoint<Route>([
  requestChange(offerTransfer, 'offer-transfer', offer),
  requestChange(acceptTransfer, 'accept-transfer', accept),
  rejecting,
  requestChange(withdrawTransfer, 'withdraw-transfer', withdraw),
  requestChange(reassignRequest, 'reassign', reassign),
]);
