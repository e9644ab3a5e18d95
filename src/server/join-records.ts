import type { AuditAction } from '../domain/vocabulary.ts';
import type { Customer } from '../domain/customer.ts';
import {
  joinedGuard,
  joinedRequest,
  partedRequest,
  withWishes,
  type Merge,
  type Two,
} from '../domain/merge.ts';
import type { KnowledgeGuard } from '../domain/outbox.ts';
import { isOpen, type RequestRecord } from '../domain/request.ts';
import { auditActor, type Call } from './call.ts';
import { commitRequest } from './commit-request.ts';
import type { Put, Store } from './ports.ts';

/** Both sides of a merge as they stand now, and every request of either. */
export async function twoOf(store: Store, keeps: Customer, joins: Customer): Promise<Two> {
  const [kept, joined] = await Promise.all([
    store.customersOf(keeps.person),
    store.customersOf(joins.person),
  ]);
  const ids = new Set([...kept, ...joined].map(({ id }) => id));
  return { kept, joined, requests: await store.requestsOf([...ids]) };
}

/**
 * The same by the plan of a merge, some of which may be carried out already. Null where a record has come to the person
 * since, of whom nobody was asked.
 */
export async function twoByPlan(
  store: Store,
  keeps: Customer,
  { moved }: Merge['plan'],
): Promise<Two | null> {
  const persons = [...new Set([keeps.person, ...moved.map(({ person }) => person)])];
  const held = await Promise.all(persons.map(async (person) => store.customersOf(person)));
  const all = held.flat();
  const ids = new Set(moved.map(({ id }) => id));
  const kept = all.filter(({ id, person }) => !ids.has(id) && person === keeps.person);
  const joined = all.filter(({ id }) => ids.has(id));
  if (kept.length + joined.length < all.length || joined.length < moved.length) return null;
  return { kept, joined, requests: await store.requestsOf(all.map(({ id }) => id)) };
}

/**
 * Makes one person of two: first what was proved goes, then the records move, each with its own event. Whoever was cut
 * short does it once more and finds done what was done.
 */
export async function join(call: Call, merge: Merge, keeps: Customer, two: Two): Promise<void> {
  for (const request of two.requests.filter(isOpen)) {
    const joined = joinedRequest(request, merge.plan, two.requests, call.now);
    await changeRequest(call, merge, request, joined, 'request.person-joined');
  }
  const all = [...two.kept, ...two.joined];
  for (const record of all) {
    const suppressions = withWishes(record, all);
    const isMoved = record.person !== keeps.person;
    if (!isMoved && suppressions.length === record.suppressions.length) continue;
    await changeRecord(
      call,
      merge,
      { ...record, person: keeps.person, suppressions },
      'record.joined',
    );
  }
}

/** Gives the records that moved their person back; whatever was proved of both is proved of neither. What was stopped stays stopped. */
export async function part(call: Call, merge: Merge, keeps: Customer): Promise<void> {
  const { store } = call.deps;
  const records = await store.customersOf(keeps.person);
  const requests = await store.requestsOf(records.map(({ id }) => id));
  for (const request of requests.filter(isOpen)) {
    const parted = partedRequest(request, merge.plan, call.now);
    await changeRequest(call, merge, request, parted, 'request.person-parted');
  }
  for (const { id, person } of merge.plan.moved) {
    const record = records.find((one) => one.id === id);
    if (record === undefined || record.id === keeps.id) continue;
    await changeRecord(call, merge, { ...record, person }, 'record.parted');
  }
}

/** The failed sets of all of them, counted against one person (rule 4). */
export async function summedGuard(
  store: Pick<Store, 'get'>,
  person: string,
  others: readonly string[],
): Promise<readonly Put[]> {
  const own = await store.get('knowledge', person);
  const more = await Promise.all(others.map(async (other) => store.get('knowledge', other)));
  const sum = more.reduce(joinedGuard, own);
  return guardPut(person, sum, own);
}

/** What counts against one person counts against each of those who were it. */
export async function copiedGuards(
  store: Pick<Store, 'get'>,
  person: string,
  others: readonly string[],
): Promise<readonly Put[]> {
  const own = await store.get('knowledge', person);
  const puts = others.map(async (other) =>
    guardPut(other, own, await store.get('knowledge', other)),
  );
  return (await Promise.all(puts)).flat();
}

function guardPut(
  person: string,
  guard: KnowledgeGuard | null,
  before: KnowledgeGuard | null,
): readonly Put[] {
  const seen = before?.version ?? 0;
  return guard === null
    ? []
    : [{ type: 'knowledge', record: { ...guard, id: person, version: seen + 1 }, seen }];
}

async function changeRequest(
  call: Call,
  merge: Merge,
  before: RequestRecord,
  after: RequestRecord,
  action: 'request.person-joined' | 'request.person-parted',
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const isVoid = after.verification !== before.verification;
  await commitRequest({ ...call, keySlot: null, key: null }, before, {
    request: after,
    event: { action, reason: isVoid ? 'level-void' : 'level-kept', fields: [merge.id] },
  });
}

async function changeRecord(
  call: Call,
  merge: Merge,
  record: Customer,
  action: Extract<AuditAction, 'record.joined' | 'record.parted'>,
): Promise<void> {
  const { version: seen } = record;
  await call.deps.store.commit(
    { puts: [{ type: 'customer', record: { ...record, version: seen + 1 }, seen }], key: null },
    {
      actor: auditActor(call),
      action,
      object: { type: 'customer', id: record.id, version: seen + 1 },
      subject: record.subject,
      outcome: 'done',
      purpose: null,
      fields: [merge.id],
      before: seen,
      after: seen + 1,
      call: call.id,
    },
  );
}
