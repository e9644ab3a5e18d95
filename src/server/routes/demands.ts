import type * as z from 'zod/mini';
import {
  approveDemand,
  callBackDemand,
  exportDemand,
  openDemand,
  previewDemand,
  proposeDemand,
  readDemands,
  returnDemand,
  reviewGag,
} from '../../contract/demands.ts';
import { listed } from '../../domain/authority.ts';
import {
  decideDemand,
  faultsOf,
  isReviewDate,
  type Demand,
  type DemandStep,
} from '../../domain/demand.ts';
import { accessColumns } from '../../domain/authority-vocabulary.ts';
import { type AuditAction } from '../../domain/vocabulary.ts';
import { roleMay } from '../../domain/permission.ts';
import type { Result } from '../../domain/result.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { demandNotices, ledgerPuts } from '../demand-ledger.ts';
import { demandFile, demandRows, previewOf, zoneOf } from '../demand-rows.ts';
import { deskDate } from '../desk-time.ts';
import type { Put } from '../ports.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { ChangeRoute, ReadRoute, Route } from '../route.ts';
import { needStepUp } from '../step-up.ts';
import { demandScene, demandView } from '../views/demand-view.ts';

/** Demands that the list shows. */
const SHOWN = 50;

async function demandIn(call: Call): Promise<Demand> {
  const found = await call.deps.store.get('demand', call.params['demand'] ?? '');
  if (found === null) {
    call.about = { type: 'demand', id: 'unknown', subject: null };
    throw new ProblemError('not-found');
  }
  call.about = { type: 'demand', id: found.id, subject: null };
  return found;
}

type Told = {
  readonly action: AuditAction;
  readonly reason?: string;
  readonly fields?: readonly string[];
};

async function commitDemand(
  call: Call,
  record: Demand,
  told: Told,
  beside: readonly Put[] = [],
): Promise<void> {
  await call.deps.store.commit(
    {
      puts: [{ type: 'demand', record, seen: record.version - 1 }, ...beside],
      key: finishedKey(call, record.id, null),
    },
    eventOf(call, record, told),
  );
  const isNews = told.action === 'demand.exported' || told.action === 'demand.gag-reviewed';
  if (isNews && (record.untold ?? 0) > 0)
    await call.deps.store.commit(
      { puts: [], key: null },
      {
        ...eventOf(call, record, { action: 'customer.not-told', reason: 'authority-notice' }),
        outcome: 'failed',
      },
    );
}

/** What the log says of a demand: codes, counts and hashes; neither its number nor an address nor a row. */
function eventOf(call: Call, { id, version }: Demand, told: Told) {
  return {
    actor: auditActor(call),
    object: { type: 'demand' as const, id, version },
    subject: null,
    outcome: 'done' as const,
    purpose: null,
    after: version,
    call: call.id,
    ...(call.key === null ? {} : { key: call.key }),
    ...told,
  };
}

function need(verdict: Result<true>): void {
  if (!verdict.ok) throw problemOf(verdict);
}

async function render(call: Call, id: string) {
  const demand = await call.deps.store.get('demand', id);
  if (demand === null) throw new ProblemError('not-found');
  return { body: await demandView(call, demand), version: demand.version };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readDemands,
  read: async (call) => {
    const { store } = call.deps;
    const opened = await store.auditPage({ desks: null, action: 'demand.opened', limit: SHOWN });
    const found = await Promise.all(
      opened.map(async ({ object }) => store.get('demand', object.id)),
    );
    const demands = await Promise.all(
      found.flatMap((one) => (one === null ? [] : [demandView(call, one)])),
    );
    const canOpen = roleMay(staffOf(call).role, 'open-demand');
    return { body: { demands, canOpen }, version: null };
  },
};

const opening: ChangeRoute = {
  is: 'change',
  endpoint: openDemand,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    const { store } = call.deps;
    // The mount has parsed the body with the endpoint's own schema.
    const paper = body as z.infer<typeof openDemand.body>;
    const errors = [...faultsOf(paper, deskDate(call.now, await zoneOf(call, paper.company)))];
    if (listed(await store.authorities(), paper.authority) === null)
      errors.push({ pointer: '/authority', code: 'not-in-list' });
    if (errors.length > 0) throw new ProblemError('fields', { errors });
    const before = await store.auditPage({
      desks: null,
      action: 'demand.opened',
      limit: await store.auditSize(),
    });
    const record: Demand = {
      ...paper,
      columns: accessColumns.filter((column) => paper.columns.includes(column)),
      id: `LD-${before.length + 1}`,
      version: 1,
      state: 'opened',
      openedBy: staffOf(call).id,
      openedAt: call.now,
      callBack: null,
      proposal: null,
      approved: null,
      exported: null,
    };
    await commitDemand(call, record, { action: 'demand.opened', reason: paper.instrument });
    return { reference: record.id, outcome: null };
  },
  render: async (call, { reference }) => render(call, reference ?? ''),
};

/** A step of a demand: found, judged by its rule, and written with its event. */
function demandChange(
  endpoint: ChangeRoute['endpoint'],
  step: DemandStep,
  perform: (
    call: Call,
    demand: Demand,
    body: unknown,
  ) => Promise<readonly [change: Partial<Demand>, told: Told, beside?: readonly Put[]]>,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await demandIn(call)).version }),
    act: async (call, body) => {
      const demand = await demandIn(call);
      need(decideDemand(step, await demandScene(call, demand)));
      const [change, told, beside] = await perform(call, demand, body);
      await commitDemand(call, { ...demand, ...change, version: demand.version + 1 }, told, beside);
      return { reference: demand.id, outcome: null };
    },
    render: async (call, { reference }) => render(call, reference ?? ''),
  };
}

function signed(call: Call) {
  return { by: staffOf(call).id, at: call.now };
}

const callingBack = demandChange(callBackDemand, 'call-back', async (call, _demand, body) => {
  // As above.
  const { result } = body as z.infer<typeof callBackDemand.body>;
  const state = result === 'known-there' ? 'called-back' : 'not-known-there';
  const callBack = { ...signed(call), result };
  return [
    { state, callBack },
    { action: 'demand.called-back', reason: result },
  ];
});

/** What an officer looks at stands in the log before it is shown. */
const previewing: ReadRoute = {
  is: 'read',
  endpoint: previewDemand,
  read: async (call) => {
    const { store } = call.deps;
    const demand = await demandIn(call);
    need(decideDemand('preview', await demandScene(call, demand)));
    const rows = previewOf(demand, await demandRows(call, demand));
    const inside = rows.filter(({ out }) => out === null).length;
    const fields = [String(inside), String(rows.length - inside)];
    await store.exclusively(async () =>
      store.commit(
        { puts: [], key: null },
        eventOf(call, demand, { action: 'demand.previewed', fields }),
      ),
    );
    return { body: { rows }, version: null };
  },
};

const proposing = demandChange(proposeDemand, 'propose', async (call, demand) => {
  const { count, sha256 } = await demandFile(call, demand);
  const { id, company, authority, scope, columns, reference } = demand;
  const content = { id, company, authority, scope, columns, reference, count, sha256 };
  const bound = chainTools.canonicalise({ ...content, ...signed(call) });
  const proposal = { ...signed(call), count, sha256, digest: chainTools.hash(bound) };
  return [
    { state: 'proposed', proposal, approved: null },
    { action: 'demand.proposed', fields: [String(count), sha256] },
  ];
});

function proposedIn({ proposal }: Demand, body: unknown): NonNullable<Demand['proposal']> {
  // As above.
  const { digest } = body as z.infer<typeof approveDemand.body>;
  if (proposal === null || proposal.digest !== digest) throw new ProblemError('proposal-changed');
  return proposal;
}

const approving = demandChange(approveDemand, 'approve', async (call, demand, body) => {
  const { count, sha256 } = proposedIn(demand, body);
  await needStepUp(call);
  if ((await demandFile(call, demand)).sha256 !== sha256)
    throw new ProblemError('proposal-changed');
  const approved = { ...signed(call), count, sha256 };
  return [
    { state: 'approved', approved, proposal: null },
    { action: 'demand.approved', fields: [String(count), sha256] },
  ];
});

const returning = demandChange(returnDemand, 'return', async (_call, demand, body) => {
  proposedIn(demand, body);
  return [{ state: 'called-back', proposal: null }, { action: 'demand.returned' }];
});

const exporting: ChangeRoute = {
  ...demandChange(exportDemand, 'export', async (call, demand) => {
    const { count, sha256 } = await demandFile(call, demand);
    if (sha256 !== demand.approved?.sha256) throw new ProblemError('proposal-changed');
    const exported = { ...signed(call), count, sha256 };
    // Where nothing forbids it, everybody concerned is told at once.
    const told = demand.gag === null ? await demandNotices(call, demand) : null;
    return [
      { state: 'exported', exported, ...(told === null ? {} : { untold: told.untold }) },
      { action: 'demand.exported', fields: [String(count), sha256] },
      [...(await ledgerPuts(call, demand)), ...(told?.puts ?? [])],
    ];
  }),
  render: async (call, { reference }) => {
    const { body, version } = await render(call, reference ?? '');
    const demand = await demandIn(call);
    const { name, text, sha256 } = await demandFile(call, demand);
    if (sha256 !== demand.exported?.sha256) throw new ProblemError('proposal-changed');
    return { body: { demand: body, file: { name, text, sha256 } }, version };
  },
};

const reviewing = demandChange(reviewGag, 'review-gag', async (call, demand, body) => {
  // As above.
  const { reviewOn } = body as z.infer<typeof reviewGag.body>;
  const today = deskDate(call.now, await zoneOf(call, demand.company));
  if (reviewOn !== null && !isReviewDate(reviewOn, today))
    throw new ProblemError('fields', { errors: [{ pointer: '/reviewOn', code: 'invalid' }] });
  const gag = reviewOn === null ? null : { reviewOn };
  const reason = gag === null ? 'gag-ended' : 'gag-kept';
  // What left in silence is told once the silence has ended.
  const isToTell = gag === null && demand.state === 'exported';
  const told = isToTell ? await demandNotices(call, demand) : null;
  return [
    { gag, ...(told === null ? {} : { untold: told.untold }) },
    { action: 'demand.gag-reviewed', reason },
    told?.puts ?? [],
  ];
});

/** Legal demands of authorities: gate A to the access history, by two privacy officers. */
export const routes = byEndpoint<Route>([
  reading,
  opening,
  callingBack,
  previewing,
  proposing,
  approving,
  returning,
  exporting,
  reviewing,
]);
