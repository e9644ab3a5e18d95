import type * as z from 'zod/mini';
import { DrpStatusView, exportExchangeStatus, OpenDsrStatusView } from '../../contract/exchange.ts';
import {
  agentNumber,
  drpStatus,
  openDsrStatus,
  type ExchangeOrigin,
} from '../../domain/exchange.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { RequestRecord } from '../../domain/request.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { clocksOf } from '../clocks-of.ts';
import { instantAt, isoInstant } from '../desk-time.ts';
import { ProblemError } from '../problems.ts';
import type { ReadRoute, Route } from '../route.ts';
import { sceneOf } from '../scene-of.ts';
import { refuseOwn, visibleRequest } from '../visible.ts';

/** The last minute of a day. */
const END = 24 * 60 - 1;

/** A request that came in as a foreign paper. */
type Exchanged = RequestRecord & { readonly exchange: ExchangeOrigin };

/** By when an end can be expected: the moment of it, or the end of the strictest due date while it is open. */
async function expectedOf(call: Call, request: Exchanged): Promise<string | null> {
  if (request.closedAt !== null) return isoInstant(request.closedAt);
  const { clockDesk } = await sceneOf(call, request);
  const { acting, policy, laws } = clocksOf(request, clockDesk, call.now);
  // Once everything owed is done but the closing, the day of the strictest duty still stands.
  const dues = [policy, ...laws].flatMap(({ due }) => (due === null ? [] : [due])).toSorted();
  const due: PlainDate | undefined = acting?.due ?? dues[0];
  return due === undefined ? null : isoInstant(instantAt(due, END, clockDesk.zone));
}

/** The controller's own number; another sender's paper always gets the same one, made from its number. */
function subjectRequestId({ dialect, number }: ExchangeOrigin): string {
  if (dialect === 'opendsr') return number;
  const hex = chainTools.hash(number);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}

function openDsrBody(
  request: Exchanged,
  expected: string | null,
): z.infer<typeof OpenDsrStatusView> {
  return OpenDsrStatusView.parse({
    controller_id: request.company,
    expected_completion_time: expected,
    subject_request_id: subjectRequestId(request.exchange),
    request_status: openDsrStatus(request),
    api_version: '1.0',
  });
}

function drpBody(request: Exchanged, expected: string | null): z.infer<typeof DrpStatusView> {
  const { status, reason } = drpStatus(request);
  const number = agentNumber(request.exchange);
  return DrpStatusView.parse({
    request_id: request.id,
    received_at: isoInstant(request.receivedAt),
    ...(expected === null || request.closedAt !== null ? {} : { expected_by: expected }),
    ...(number === null ? {} : { agent_request_id: number }),
    status,
    ...(reason === null ? {} : { reason }),
  });
}

/** No status leaves before its event stands in the log, bound to it by its SHA-256. It holds nobody's data. */
const exporting: ReadRoute = {
  is: 'read',
  endpoint: exportExchangeStatus,
  read: async (call) => {
    const request = await visibleRequest(call);
    await refuseOwn(call, request);
    const { exchange } = request;
    if (exchange === undefined) throw new ProblemError('not-found');
    const told = { ...request, exchange };
    const expected = await expectedOf(call, told);
    const dialect = call.params['dialect'] ?? '';
    const body = dialect === 'drp' ? drpBody(told, expected) : openDsrBody(told, expected);
    const text = `${JSON.stringify(body, null, 2)}\n`;
    const sha256 = chainTools.hash(text);
    await call.deps.store.exclusively(async () =>
      call.deps.store.commit(
        { puts: [], key: null },
        {
          actor: auditActor(call),
          action: 'exchange.exported',
          object: { type: 'request', id: request.id, version: null },
          subject: request.subject,
          outcome: 'done',
          purpose: null,
          reason: dialect,
          fields: [sha256],
          call: call.id,
        },
      ),
    );
    return { body: { name: `${request.id}-${dialect}.json`, text, sha256 }, version: null };
  },
};

/** What goes out in the dialects of other houses. */
export const routes = byEndpoint<Route>([exporting]);
