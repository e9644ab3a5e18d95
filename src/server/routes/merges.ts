import type * as z from 'zod/mini';
import {
  approveMerge,
  findDuplicates,
  proposeMerge,
  readDuplicates,
  returnMerge,
  undoMerge,
} from '../../contract/merges.ts';
import type { Customer } from '../../domain/customer.ts';
import { likeness, taken } from '../../domain/likeness.ts';
import { isPlanOf, planOf, underway, type Merge, type MergeProposal } from '../../domain/merge.ts';
import { reaches } from '../../domain/permission.ts';
import { refuse, type Result } from '../../domain/result.ts';
import type { AuditAction } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { searchAll, searchStep } from '../duplicates-search.ts';
import { duplicatesOfRecord, isSettledPair, type Found } from '../duplicates-seen.ts';
import { copiedGuards, join, part, summedGuard, twoByPlan, twoOf } from '../join-records.ts';
import { mergesOf } from '../merges-of.ts';
import type { Put } from '../ports.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { Acted, Answer, ChangeRoute, ReadRoute, Route } from '../route.ts';
import { traitsBy } from '../traits.ts';
import { randomUuid } from '../tokens.ts';
import { duplicateView, mayDecide, mayMerge, mayUndo, mergeView } from '../views/merge-view.ts';
import { ownRecords, visibleCustomer } from '../visible.ts';

/** Pairs shown at most; the likeliest come first. */
const MOST_SHOWN = 100;

const reading: ReadRoute = {
  is: 'read',
  endpoint: readDuplicates,
  read: async (call) => {
    const customer = await visibleCustomer(call);
    const found = await duplicatesOfRecord(call, customer);
    const merges = await mergesOf(call.deps.store, [customer]);
    if (found.length > 0) await logShown(call, found.length, customer);
    return { body: await shown(call, found, merges), version: null };
  },
};

const finding: ReadRoute = {
  is: 'read',
  endpoint: findDuplicates,
  read: async (call, { body }) => {
    // The mount has parsed the body with the endpoint's own schema.
    const { company, step } = body as z.infer<typeof findDuplicates.body>;
    if (!reaches(staffOf(call), 'read-duplicates', { company, desk: null }))
      throw new ProblemError('not-found');
    const { search, found } =
      step === undefined ? await searchAll(call, company) : await searchStep(call, company, step);
    const own = await ownRecords(call);
    const merges = (await call.deps.store.merges()).filter(
      (merge) => merge.company === company && !own.has(merge.keeps) && !own.has(merge.joins),
    );
    if (found !== null) await logShown(call, Math.min(found.length, MOST_SHOWN), null, company);
    return {
      body: {
        search,
        ...(await shown(call, (found ?? []).slice(0, MOST_SHOWN), merges)),
        more: (found ?? []).length > MOST_SHOWN,
      },
      version: null,
    };
  },
};

async function shown(call: Call, found: readonly Found[], merges: readonly Merge[]) {
  const newest = merges.toSorted((a, b) => b.askedAt - a.askedAt);
  return {
    duplicates: await Promise.all(found.map(async (one) => duplicateView(call, one))),
    merges: await Promise.all(newest.map(async (one) => mergeView(call, one))),
  };
}

/** Whom somebody is like is told of other people too: it stands in the log, with how many were shown. */
async function logShown(
  call: Call,
  count: number,
  customer: Customer | null,
  company = customer?.company ?? '',
): Promise<void> {
  const { store } = call.deps;
  await store.exclusively(async () =>
    store.commit(
      { puts: [], key: null },
      {
        actor: auditActor(call),
        action: 'duplicates.shown',
        object:
          customer === null
            ? { type: 'lookup', id: company, version: null }
            : { type: 'customer', id: customer.id, version: null },
        subject: customer?.subject ?? null,
        outcome: 'done',
        purpose: null,
        fields: [String(count)],
        call: call.id,
      },
    ),
  );
}

const proposing: ChangeRoute = {
  is: 'change',
  endpoint: proposeMerge,
  find: async (call) => {
    await visibleCustomer(call);
    return { version: null };
  },
  act: async (call, body) => {
    // As above.
    const wish = body as z.infer<typeof proposeMerge.body>;
    const joins = await visibleCustomer(call, wish.with);
    const keeps = await visibleCustomer(call);
    need(await mayMerge(call, keeps, joins));
    const { store, chance } = call.deps;
    if (isSettledPair(await store.merges(), keeps.id, joins.id))
      throw problemOf(refuse('proposal-pending'));
    const traitsOf = await traitsBy();
    const { id: by, desks } = staffOf(call);
    const bare: Merge = {
      id: `m-${randomUuid(chance)}`,
      version: 1,
      company: keeps.company,
      desk: desks[0] ?? null,
      keeps: keeps.id,
      joins: joins.id,
      reasons: likeness(taken(traitsOf(keeps)), taken(traitsOf(joins))).reasons,
      state: 'asked',
      askedBy: by,
      askedAt: call.now,
      decidedBy: null,
      decidedAt: null,
      undoneBy: [],
      undoneAt: null,
      proposal: null,
      plan: planOf(await twoOf(store, keeps, joins)),
    };
    const merge = { ...bare, proposal: proposalFor(bare, 'merge', by, call.now) };
    await commitMerge(call, merge, 0, keeps, 'merge.asked');
    return { reference: merge.id, outcome: null };
  },
  render: async (call, acted) => renderMerge(call, acted),
};

/** What a second person is asked, bound by the digest of everything that it changes. */
function proposalFor(
  { id, keeps, joins, plan }: Merge,
  what: MergeProposal['what'],
  by: string,
  at: number,
): MergeProposal {
  const content = { id, keeps, joins, plan, what, by, at };
  return { what, by, at, digest: chainTools.hash(chainTools.canonicalise(content)) };
}

type Scene = { readonly merge: Merge; readonly keeps: Customer; readonly joins: Customer };

/** The merge of the call's path with its two records, where the right reaches it. */
async function mergeOf(call: Call, command: 'propose-merge' | 'decide-merge'): Promise<Scene> {
  const { store } = call.deps;
  const merge = await store.get('merge', call.params['merge'] ?? '');
  const keeps = merge === null ? null : await store.get('customer', merge.keeps);
  const joins = merge === null ? null : await store.get('customer', merge.joins);
  const desk = command === 'decide-merge' ? (merge?.desk ?? null) : null;
  const isMine =
    merge !== null && reaches(staffOf(call), command, { company: merge.company, desk });
  if (!isMine || keeps === null || joins === null) {
    call.about = { type: 'merge', id: 'unknown', subject: null };
    throw new ProblemError('not-found');
  }
  call.about = { type: 'merge', id: merge.id, subject: keeps.subject };
  const own = await ownRecords(call);
  if (own.has(keeps.id) || own.has(joins.id)) throw new ProblemError('own-record');
  return { merge, keeps, joins };
}

function mergeChange(
  endpoint: ChangeRoute['endpoint'],
  command: 'propose-merge' | 'decide-merge',
  perform: (call: Call, scene: Scene, body: unknown) => Promise<void>,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await mergeOf(call, command)).merge.version }),
    act: async (call, body) => {
      const scene = await mergeOf(call, command);
      await perform(call, scene, body);
      return { reference: scene.merge.id, outcome: null };
    },
    render: async (call, acted) => renderMerge(call, acted),
  };
}

const undoing = mergeChange(undoMerge, 'propose-merge', async (call, { merge, keeps }) => {
  need(mayUndo(call, merge));
  const proposal = proposalFor(merge, 'undo', staffOf(call).id, call.now);
  const asked: Merge = { ...merge, state: 'undo-asked', proposal };
  await commitMerge(call, asked, merge.version, keeps, 'merge.undo-asked');
});

const approving = mergeChange(approveMerge, 'decide-merge', async (call, scene, body) => {
  const { merge } = scene;
  const proposal = await decidable(call, merge, body);
  if (proposal.what === 'merge') await joinNow(call, scene);
  else await partNow(call, scene, proposal);
});

async function joinNow(call: Call, { merge, keeps }: Scene): Promise<void> {
  const two = await twoByPlan(call.deps.store, keeps, merge.plan);
  const bar = underway(two?.requests ?? []);
  if (bar !== null) throw problemOf(bar);
  if (two === null || !isPlanOf(merge.plan, two)) throw problemOf(refuse('proposal-changed'));
  await join(call, merge, keeps, two);
  const guards = await summedGuard(call.deps.store, keeps.person, personsBefore(merge));
  const merged: Merge = {
    ...merge,
    state: 'merged',
    decidedBy: staffOf(call).id,
    decidedAt: call.now,
    proposal: null,
  };
  await commitMerge(call, merged, merge.version, keeps, 'merge.carried-out', guards);
}

/** The persons whom the records that moved had before. */
function personsBefore({ plan }: Merge): readonly string[] {
  return [...new Set(plan.moved.map(({ person }) => person))];
}

async function partNow(call: Call, { merge, keeps }: Scene, { by }: MergeProposal): Promise<void> {
  const { store } = call.deps;
  const records = await store.customersOf(keeps.person);
  const bar = underway(await store.requestsOf(records.map(({ id }) => id)));
  if (bar !== null) throw problemOf(bar);
  await part(call, merge, keeps);
  const guards = await copiedGuards(store, keeps.person, personsBefore(merge));
  const undone: Merge = {
    ...merge,
    state: 'undone',
    undoneBy: [by, staffOf(call).id],
    undoneAt: call.now,
    proposal: null,
  };
  await commitMerge(call, undone, merge.version, keeps, 'merge.undone', guards);
}

const returning = mergeChange(returnMerge, 'decide-merge', async (call, { merge, keeps }, body) => {
  const { what } = await decidable(call, merge, body);
  const state = what === 'merge' ? 'returned' : 'merged';
  const back: Merge = { ...merge, state, proposal: null };
  await commitMerge(call, back, merge.version, keeps, 'merge.returned');
});

/** The proposal that the account may decide; its digest is that of what was seen. */
async function decidable(call: Call, merge: Merge, body: unknown): Promise<MergeProposal> {
  need(await mayDecide(call, merge));
  // As above.
  const { digest } = body as z.infer<typeof approveMerge.body>;
  const { proposal } = merge;
  if (proposal === null || proposal.digest !== digest) throw problemOf(refuse('proposal-changed'));
  return proposal;
}

function need(verdict: Result<true>): void {
  if (!verdict.ok) throw problemOf(verdict);
}

async function commitMerge(
  call: Call,
  merge: Merge,
  seen: number,
  { subject }: Customer,
  action: AuditAction,
  more: readonly Put[] = [],
): Promise<void> {
  const record: Merge = { ...merge, version: seen + 1 };
  await call.deps.store.commit(
    {
      puts: [{ type: 'merge', record, seen }, ...more],
      key: finishedKey(call, merge.id, null),
    },
    {
      actor: auditActor(call),
      action,
      object: { type: 'merge', id: merge.id, version: record.version },
      subject,
      outcome: 'done',
      purpose: null,
      ...(action === 'merge.asked' ? { fields: [...merge.reasons] } : {}),
      ...(seen === 0 ? {} : { before: seen }),
      after: record.version,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
    },
  );
}

async function renderMerge(call: Call, acted: Acted): Promise<Answer> {
  const merge = await call.deps.store.get('merge', acted.reference ?? '');
  const isMine =
    merge !== null &&
    reaches(staffOf(call), 'view-customer', { company: merge.company, desk: null });
  if (!isMine) throw new ProblemError('not-found');
  return { body: await mergeView(call, merge), version: merge.version };
}

/** Routes of records that may be one person: suggested, joined by two people of the desk, and parted again. */
export const routes = byEndpoint<Route>([
  reading,
  finding,
  proposing,
  undoing,
  approving,
  returning,
]);
