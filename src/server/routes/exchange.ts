import type * as z from 'zod/mini';
import { DrpStatusView, exportExchangeStatus, OpenDsrStatusView } from '../../contract/exchange.ts';
import { drpStatus, openDsrStatus, type ExchangeOrigin } from '../../domain/exchange.ts';
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
  const due: PlainDate | undefined = clocksOf(request, clockDesk, call.now).acting?.due;
  return due === undefined ? null : isoInstant(instantAt(due, END, clockDesk.zone));
}

function openDsrBody(
  request: Exchanged,
  expected: string | null,
): z.infer<typeof OpenDsrStatusView> {
  return OpenDsrStatusView.parse({
    controller_id: request.company,
    expected_completion_time: expected,
    subject_request_id: request.exchange.number,
    request_status: openDsrStatus(request),
    api_version: '1.0',
  });
}

function drpBody(request: Exchanged, expected: string | null): z.infer<typeof DrpStatusView> {
  const { status, reason } = drpStatus(request);
  return DrpStatusView.parse({
    request_id: request.id,
    received_at: isoInstant(request.receivedAt),
    ...(expected === null ? {} : { expected_by: expected }),
    agent_request_id: request.exchange.number,
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
