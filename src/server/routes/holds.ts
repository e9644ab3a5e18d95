import type * as z from 'zod/mini';
import {
  approveHold,
  liftHold,
  placeHold,
  readHolds,
  returnHold,
  type HoldableRecord,
  type HoldView,
} from '../../contract/holds.ts';
import type { Customer } from '../../domain/customer.ts';
import {
  decideLift,
  protects,
  wasRefusedFor,
  type Hold,
  type HoldProposal,
} from '../../domain/hold.ts';
import { maskItem } from '../../domain/masking.ts';
import { reaches } from '../../domain/permission.ts';
import { reopen } from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { decideJointly } from '../../domain/second-officer.ts';
import type { AuditAction } from '../../domain/vocabulary.ts';
import type { ItemField } from '../../domain/record-vocabulary.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { commitRequest } from '../commit-request.ts';
import { deskDate } from '../desk-time.ts';
import type { Put } from '../ports.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Acted, Answer, ChangeRoute, ReadRoute, Route } from '../route.ts';
import { personBehind } from '../person-behind.ts';
import { toCan } from '../to-can.ts';
import { randomUuid } from '../tokens.ts';
import { maskedName } from '../views/request-row.ts';
import { ownRecords } from '../visible.ts';

/** A customer of the call's path, for those whose right to holds reaches them; auditors see no more of them than this. */
async function heldCustomer(call: Call): Promise<Customer> {
  const customer = await call.deps.store.get('customer', call.params['customer'] ?? '');
  const reach = customer === null ? null : { company: customer.company, desk: null };
  if (customer === null || reach === null || !reaches(staffOf(call), 'read-holds', reach)) {
    call.about = { type: 'customer', id: 'unknown', subject: null };
    throw new ProblemError('not-found');
  }
  call.about = { type: 'customer', id: customer.id, subject: customer.subject };
  if ((await ownRecords(call)).has(customer.id)) throw new ProblemError('own-record');
  return customer;
}

async function personOf(call: Call, customer: Customer): Promise<readonly Customer[]> {
  return call.deps.store.customersOf(customer.person);
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readHolds,
  read: async (call) => {
    const customer = await heldCustomer(call);
    const records = await personOf(call, customer);
    const holds = await call.deps.store.holdsOf(records.map(({ id }) => id));
    const newest = holds.toSorted((a, b) => b.placedAt - a.placedAt);
    const views = await Promise.all(newest.map(async (hold) => holdView(call, hold)));
    return { body: { holds: views, records: records.map(holdableRecord) }, version: null };
  },
};

const placing: ChangeRoute = {
  is: 'change',
  endpoint: placeHold,
  find: async (call) => {
    await heldCustomer(call);
    return { version: null };
  },
  act: async (call, body) => {
    // The mount has parsed the body with the endpoint's own schema.
    const wish = body as z.infer<typeof placeHold.body>;
    const customer = await heldCustomer(call);
    const wanted = wish.everywhere ? await personOf(call, customer) : [customer];
    const known = new Set(wanted.flatMap(({ items }) => items.map(({ id }) => id)));
    const records = wanted.filter(
      ({ items }) => wish.items === null || items.some(({ id }) => wish.items?.includes(id)),
    );
    if (wish.items?.some((item) => !known.has(item)) === true)
      throw new ProblemError('fields', { errors: [{ pointer: '/items', code: 'not-in-list' }] });
    if (wish.reviewOn <= deskDate(call.now, 'UTC'))
      throw new ProblemError('fields', { errors: [{ pointer: '/reviewOn', code: 'invalid' }] });
    const by = staffOf(call).id;
    const bare: Hold = {
      id: `h-${randomUuid(call.deps.chance)}`,
      version: 1,
      company: customer.company,
      records: records.map(({ id }) => id),
      items: wish.items,
      reason: wish.reason,
      reference: wish.reference,
      reviewOn: wish.reviewOn,
      state: 'asked',
      placedBy: by,
      placedAt: call.now,
      approvedBy: null,
      liftedAt: null,
      liftedBy: [],
      proposal: null,
    };
    const hold = { ...bare, proposal: proposalFor(bare, 'place', by, call.now) };
    await commitHold(call, hold, 0, customer.subject, 'hold.asked');
    return { reference: hold.id, outcome: null };
  },
  render: async (call, acted) => renderHold(call, acted),
};

/** What a second officer is asked, bound by the digest of the whole hold. */
function proposalFor(hold: Hold, what: HoldProposal['what'], by: string, at: number): HoldProposal {
  const { id, records, items, reason, reference, reviewOn } = hold;
  const content = { id, records, items, reason, reference, reviewOn, what, by, at };
  return { what, by, at, digest: chainTools.hash(chainTools.canonicalise(content)) };
}

/** The hold of the call's path, and the person that it protects. */
async function heldBy(call: Call): Promise<{ hold: Hold; customer: Customer }> {
  const hold = await call.deps.store.get('hold', call.params['hold'] ?? '');
  const customer =
    hold === null ? null : await call.deps.store.get('customer', hold.records[0] ?? '');
  if (
    hold === null ||
    customer === null ||
    !reaches(staffOf(call), 'read-holds', { company: hold.company, desk: null })
  ) {
    call.about = { type: 'hold', id: 'unknown', subject: null };
    throw new ProblemError('not-found');
  }
  call.about = { type: 'hold', id: hold.id, subject: customer.subject };
  if ((await ownRecords(call)).has(customer.id)) throw new ProblemError('own-record');
  return { hold, customer };
}

async function verdictOn(call: Call, { proposal, company }: Hold): Promise<Result<true>> {
  const proposer = await personBehind(call, proposal);
  return decideJointly('decide-hold', { actor: staffOf(call), proposer, company });
}

function need(verdict: Result<true>): void {
  if (!verdict.ok) throw problemOf(verdict);
}

function holdChange(
  endpoint: ChangeRoute['endpoint'],
  perform: (call: Call, found: { hold: Hold; customer: Customer }, body: unknown) => Promise<void>,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await heldBy(call)).hold.version }),
    act: async (call, body) => {
      const found = await heldBy(call);
      await perform(call, found, body);
      return { reference: found.hold.id, outcome: null };
    },
    render: async (call, acted) => renderHold(call, acted),
  };
}

const lifting = holdChange(liftHold, async (call, { hold, customer }) => {
  need(decideLift(staffOf(call), hold));
  const proposal = proposalFor(hold, 'lift', staffOf(call).id, call.now);
  const asked: Hold = { ...hold, state: 'lift-asked', proposal };
  await commitHold(call, asked, hold.version, customer.subject, 'hold.lift-asked');
});

const approving = holdChange(approveHold, async (call, { hold, customer }, body) => {
  const proposal = await decidable(call, hold, body);
  const by = staffOf(call).id;
  if (proposal.what === 'place') {
    const placed: Hold = { ...hold, state: 'placed', approvedBy: by, proposal: null };
    await commitHold(call, placed, hold.version, customer.subject, 'hold.placed');
    return;
  }
  const lifted: Hold = {
    ...hold,
    state: 'lifted',
    liftedAt: call.now,
    liftedBy: [proposal.by, by],
    proposal: null,
  };
  // First the tasks: whoever is interrupted here approves once more, and finds them open already.
  await reopenRefused(call, hold, customer);
  await commitHold(call, lifted, hold.version, customer.subject, 'hold.lifted');
});

const returning = holdChange(returnHold, async (call, { hold, customer }, body) => {
  const { what } = await decidable(call, hold, body);
  const state = what === 'place' ? 'returned' : 'placed';
  const sentBack: Hold = { ...hold, state, proposal: null };
  await commitHold(call, sentBack, hold.version, customer.subject, 'hold.returned');
});

async function decidable(call: Call, hold: Hold, body: unknown): Promise<HoldProposal> {
  need(await verdictOn(call, hold));
  // As above.
  const { digest } = body as z.infer<typeof approveHold.body>;
  const { proposal } = hold;
  if (proposal === null || proposal.digest !== digest) throw problemOf(refuse('proposal-changed'));
  return proposal;
}

/** What was refused for the hold's sake is a task again: the deletion opens where it was refused. */
async function reopenRefused(call: Call, hold: Hold, customer: Customer): Promise<void> {
  const records = await personOf(call, customer);
  const requests = await call.deps.store.requestsOf(records.map(({ id }) => id));
  const refused = requests.filter((request) => wasRefusedFor(request, hold, records));
  for (const request of refused) {
    await commitRequest({ ...call, keySlot: null }, request, {
      request: reopen(request, request.owner ?? request.creator, call.now),
      event: { action: 'deletion.reopened', reason: 'hold-lifted', fields: [hold.id] },
    });
  }
}

async function commitHold(
  call: Call,
  hold: Hold,
  seen: number,
  subject: string,
  action: AuditAction,
): Promise<void> {
  const record: Hold = { ...hold, version: seen + 1 };
  const put: Put = { type: 'hold', record, seen };
  await call.deps.store.commit(
    { puts: [put], key: finishedKey(call, hold.id, null) },
    {
      actor: auditActor(call),
      action,
      object: { type: 'hold', id: hold.id, version: record.version },
      subject,
      outcome: 'done',
      purpose: null,
      reason: hold.reason,
      ...(seen === 0 ? {} : { before: seen }),
      after: record.version,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
    },
  );
}

async function renderHold(call: Call, acted: Acted): Promise<Answer> {
  const hold = await call.deps.store.get('hold', acted.reference ?? '');
  if (hold === null || !reaches(staffOf(call), 'read-holds', { company: hold.company, desk: null }))
    throw new ProblemError('not-found');
  return { body: await holdView(call, hold), version: hold.version };
}

function holdableRecord(record: Customer): HoldableRecord {
  return {
    id: record.id,
    name: maskedName(record),
    items: record.items
      .filter(({ state }) => state === 'held')
      .map((item) => ({ id: item.id, field: item.field, masked: maskItem(item), lang: item.lang })),
  };
}

/** Fields of the items that a hold names and that are there. */
async function fieldsOf(call: Call, { records, items }: Hold): Promise<ItemField[]> {
  if (items === null) return [];
  const held = await Promise.all(records.map(async (id) => call.deps.store.get('customer', id)));
  const named = held
    .flatMap((record) => record?.items ?? [])
    .filter(({ id }) => items.includes(id));
  return [...new Set(named.map(({ field }) => field))];
}

async function holdView(call: Call, hold: Hold): Promise<HoldView> {
  return {
    id: hold.id,
    version: hold.version,
    records: [...hold.records],
    items: hold.items?.length ?? null,
    fields: await fieldsOf(call, hold),
    reason: hold.reason,
    reference: hold.reference,
    reviewOn: hold.reviewOn,
    reviewDue: protects(hold) && hold.reviewOn <= deskDate(call.now, 'UTC'),
    state: hold.state,
    placedBy: hold.placedBy,
    placedAt: hold.placedAt,
    approvedBy: hold.approvedBy,
    liftedAt: hold.liftedAt,
    liftedBy: [...hold.liftedBy],
    proposal: hold.proposal,
    can: {
      lift: toCan(decideLift(staffOf(call), hold)),
      decide: toCan(await verdictOn(call, hold)),
    },
  };
}

/** Routes of legal holds: placed and lifted by two privacy officers. */
export const routes = byEndpoint<Route>([reading, placing, lifting, approving, returning]);
