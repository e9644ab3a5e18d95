import type * as z from 'zod/mini';
import { lookUpCustomers, type LookupBody } from '../../contract/look-up.ts';
import {
  readCustomer,
  readCustomerTrail,
  readLooks,
  revealItem,
} from '../../contract/customers.ts';
import { channelOfRecord } from '../../domain/channel-of-record.ts';
import { contactHint } from '../../domain/masking.ts';
import { DAY, MINUTE } from '../../domain/instant.ts';
import { isErasing } from '../../domain/deletion.ts';
import { lookOf } from '../../domain/look.ts';
import { reaches } from '../../domain/permission.ts';
import { isOpen } from '../../domain/request.ts';
import { alertsSupervisor, mayReveal, mayRevealFor } from '../../domain/reveal.ts';
import { auditActor, finishedKey, staffOf, systemActor, type Call } from '../call.ts';
import { countedWithin } from '../counted-within.ts';
import { deskDate } from '../desk-time.ts';
import { loadFolding } from '../fold.ts';
import type { LookupHit } from '../ports.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { purposeSceneOf } from '../register-of.ts';
import type { Acted, Route } from '../route.ts';
import { customerTrail } from '../trail.ts';
import { customerView } from '../views/customer-view.ts';
import { maskedName } from '../views/request-row.ts';
import { visibleCustomer } from '../visible.ts';

/** Candidates at most; more ask for another detail. */
const CANDIDATES = 20;
/** Look-ups a minute for an account. */
const LOOKUPS_A_MINUTE = 60;
/** Seconds that a revealed value stands on the screen. */
const REVEAL_SECONDS = 60;
const requestNumber = /^\s*r-?(\d{1,9})\s*$/i;

const lookingUp: Route = {
  is: 'read',
  endpoint: lookUpCustomers,
  read: async (call, { body }) => {
    // The mount has parsed the body with the endpoint's own schema.
    const { company, purpose, details } = body as z.infer<typeof LookupBody>;
    if (!reaches(staffOf(call), 'look-up', { company, desk: null }))
      throw new ProblemError('not-found');
    const calls = await countedWithin(call, `look-up ${staffOf(call).id}`, MINUTE);
    if (calls > LOOKUPS_A_MINUTE) throw new ProblemError('too-many-calls', { retryAfter: 60 });
    const request = await requestTyped(call, details);
    const hits = request === null ? await hitsOf(call, company, details) : [];
    const shown = hits.slice(0, CANDIDATES);
    await log(call, 'customer.looked-up', { type: 'lookup', id: company, subject: null }, purpose, [
      ...new Set(shown.flatMap((hit) => hit.matched)),
    ]);
    const candidates = await Promise.all(shown.map(async (hit) => candidateView(call, hit)));
    return { body: { candidates, more: hits.length > CANDIDATES, request }, version: null };
  },
};

/** A request whose number was typed, where the account may see it. */
async function requestTyped(call: Call, details: readonly string[]): Promise<string | null> {
  const number = details.length === 1 ? requestNumber.exec(details[0] ?? '') : null;
  const request =
    number === null ? null : await call.deps.store.get('request', `R-${number[1] ?? ''}`);
  return request !== null && reaches(staffOf(call), 'view-request', request) ? request.id : null;
}

async function hitsOf(
  call: Call,
  company: z.infer<typeof LookupBody>['company'],
  details: readonly string[],
): Promise<readonly LookupHit[]> {
  const { probe } = await loadFolding();
  const probes = details.map((detail, index) => {
    const made = probe(detail, company);
    if (made.ok) return made.value;
    throw new ProblemError('fields', {
      errors: [{ pointer: `/details/${index}`, code: 'needs-three-characters' }],
    });
  });
  return call.deps.store.lookUp(company, probes, CANDIDATES + 1);
}

async function candidateView(call: Call, { customer, matched }: LookupHit) {
  const { store } = call.deps;
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map((record) => record.id));
  const today = deskDate(
    call.now,
    (await store.desks()).find((desk) => desk.company === customer.company)?.zone ?? 'UTC',
  );
  return {
    id: customer.id,
    company: customer.company,
    name: maskedName(customer),
    matched: [...matched],
    contactHint: contactHint(customer.items),
    openRequests: requests.filter(
      (request) => isOpen(request) && reaches(staffOf(call), 'view-request', request),
    ).length,
    contactChangedRecently: customer.items.some(
      (item) => channelOfRecord(item, today) === 'changed-recently',
    ),
    aliases: records.length - 1,
  };
}

async function log(
  call: Call,
  action: 'customer.looked-up' | 'customer.viewed',
  about: { type: 'lookup' | 'customer'; id: string; subject: string | null },
  purpose: string | null,
  fields: readonly string[],
): Promise<void> {
  await call.deps.store.exclusively(async () =>
    call.deps.store.commit(
      { puts: [], key: null },
      {
        actor: auditActor(call),
        action,
        object: { type: about.type, id: about.id, version: null },
        subject: about.subject,
        outcome: 'done',
        purpose,
        ...(fields.length === 0 ? {} : { fields }),
        call: call.id,
      },
    ),
  );
}

const reading: Route = {
  is: 'read',
  endpoint: readCustomer,
  read: async (call) => {
    const customer = await visibleCustomer(call);
    const view = await customerView(call, customer);
    await log(
      call,
      'customer.viewed',
      { type: 'customer', id: customer.id, subject: customer.subject },
      null,
      [],
    );
    return { body: view, version: customer.version };
  },
};

const trail: Route = {
  is: 'read',
  endpoint: readCustomerTrail,
  read: async (call) => {
    const customer = await visibleCustomer(call);
    const requests = await call.deps.store.requestsOf([customer.id]);
    const visible = new Set(
      requests
        .filter((request) => reaches(staffOf(call), 'view-request', request))
        .map((request) => request.id),
    );
    const events = await customerTrail(
      call,
      customer.subject,
      (event) => event.object.type !== 'request' || visible.has(event.object.id),
    );
    return { body: { events }, version: null };
  },
};

/** Whoever may see the record may tell its customer who did, at any desk (N6); requests of other desks stay unnamed. */
const looking: Route = {
  is: 'read',
  endpoint: readLooks,
  read: async (call) => {
    const { person } = await visibleCustomer(call);
    const records = await call.deps.store.customersOf(person);
    const subjects = [...new Set(records.map(({ subject }) => subject))];
    const trails = await Promise.all(
      subjects.map(async (subject) => customerTrail(call, subject, () => true)),
    );
    const looks = trails
      .flat()
      .flatMap((event) => lookOf(event) ?? [])
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .map((look) => ({ ...look, fields: [...look.fields] }));
    return { body: { looks }, version: null };
  },
};

const revealing: Route = {
  is: 'change',
  endpoint: revealItem,
  find: async (call) => {
    await revealable(call);
    return { version: null };
  },
  act: async (call, body) => {
    // As above.
    const { purpose } = body as z.infer<typeof revealItem.body>;
    const { customer, item, requests } = await revealable(call);
    if (call.about !== null) call.about = { ...call.about, purpose, fields: [item.field] };
    const scene = { ...(await purposeSceneOf(call, customer.company)), now: call.now };
    const verdict = mayRevealFor(purpose, item, requests, scene);
    if (!verdict.ok) {
      const refusals = await countedWithin(call, `refused-reveal ${staffOf(call).id}`, DAY);
      if (alertsSupervisor(refusals)) await alertSupervisor(call, customer.id, customer.subject);
      throw problemOf(verdict);
    }
    await call.deps.store.commit(
      { puts: [], key: finishedKey(call, item.id, null) },
      {
        actor: auditActor(call),
        action: 'item.revealed',
        object: { type: 'customer', id: customer.id, version: customer.version },
        subject: customer.subject,
        outcome: 'done',
        purpose,
        fields: [item.field],
        call: call.id,
        ...(call.key === null ? {} : { key: call.key }),
      },
    );
    return { reference: item.id, outcome: null };
  },
  render: async (call, _acted: Acted) => {
    const { customer, item, requests } = await revealable(call);
    // A replay shows nothing that could not be shown now; the same key carries the same purpose.
    const verdict = mayReveal(item, requests, call.now, customer.company);
    if (!verdict.ok) throw problemOf(verdict);
    return {
      body: {
        value: item.value,
        lang: item.lang,
        seconds: REVEAL_SECONDS,
        statement: item.statement?.text ?? null,
      },
      version: null,
    };
  },
};

/** Tells the supervisors of the account's desk; their queue shows it for a day. */
async function alertSupervisor(call: Call, customer: string, subject: string): Promise<void> {
  await call.deps.store.commit(
    { puts: [], key: null },
    {
      actor: { ...systemActor, desk: auditActor(call).desk },
      onBehalfOf: staffOf(call).id,
      action: 'supervisor.alerted',
      object: { type: 'customer', id: customer, version: null },
      subject,
      outcome: 'done',
      purpose: null,
      reason: 'refused-reveals',
      call: call.id,
    },
  );
}

async function revealable(call: Call) {
  const customer = await visibleCustomer(call);
  const item = customer.items.find((candidate) => candidate.id === call.params['item']);
  if (item === undefined) throw new ProblemError('not-found');
  const records = await call.deps.store.customersOf(customer.person);
  const all = await call.deps.store.requestsOf(records.map((record) => record.id));
  return {
    customer,
    item,
    requests: all.filter(
      (request) => isErasing(request) || reaches(staffOf(call), 'reveal', request),
    ),
  };
}

/** Routes of customers. */
export const routes = byEndpoint<Route>([lookingUp, reading, trail, looking, revealing]);
