import type * as z from 'zod/mini';
import {
  readConsents,
  recordConsent,
  takeBackConsent,
  type ConsentsView,
  type ConsentView,
} from '../../contract/consents.ts';
import {
  mayRecordConsent,
  mayTakeBackConsent,
  withConsent,
  withoutLastConsent,
  type ConsentScene,
} from '../../domain/consent.ts';
import { contactKind, type Consent, type Customer, type Item } from '../../domain/customer.ts';
import { isErasing } from '../../domain/deletion.ts';
import { maskItem } from '../../domain/masking.ts';
import { coversContact, isUnstopped, listOf } from '../../domain/opt-out.ts';
import { reaches } from '../../domain/permission.ts';
import { versionOn } from '../../domain/policy-store.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { handled } from '../../domain/sharing.ts';
import type { Desk } from '../../domain/staff.ts';
import type { AuditAction } from '../../domain/vocabulary.ts';
import { optOutScopes } from '../../domain/record-vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { deskDate } from '../desk-time.ts';
import { policyVersions } from '../policy-in-force.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { Acted, Answer, ChangeRoute, Route } from '../route.ts';
import { toCan } from '../to-can.ts';
import { suppressionIds } from '../tombstone.ts';
import { visibleCustomer } from '../visible.ts';

/** What every answer of a customer is judged by, and the desk that would write it down. */
type Standing = {
  readonly customer: Customer;
  readonly desk: Desk;
  readonly of: (item: Item) => Promise<ConsentScene>;
};

async function standingOf(call: Call): Promise<Standing> {
  const { store } = call.deps;
  const customer = await visibleCustomer(call);
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map(({ id }) => id));
  const mine = requests.filter((request) => reaches(staffOf(call), 'record-consent', request));
  const desk = await deskFor(call, customer);
  const asked = requests.flatMap((request) =>
    request.optOut !== null && isUnstopped(request) ? [{ scope: request.optOut.scope }] : [],
  );
  const scene = {
    company: customer.company,
    today: deskDate(call.now, desk.zone),
    isAsked: handled(mine).length > 0,
    isBeingErased: requests.some(isErasing),
    suppressions: [...records.flatMap(({ suppressions }) => suppressions), ...asked],
  };
  return {
    customer,
    desk,
    of: async (item) => ({ ...scene, isListed: await isListed(call, customer, item) }),
  };
}

/** The account's own desk of the company; for who has none, the one that the company names first. */
async function deskFor(call: Call, { company }: Customer): Promise<Desk> {
  const desks = (await call.deps.store.desks()).filter((desk) => desk.company === company);
  const own = desks.find(({ id }) => staffOf(call).desks.includes(id)) ?? desks[0];
  if (own === undefined) throw new TypeError('A company has a desk.');
  return own;
}

/** Whether a contact point was named in an opt-out from every mail by it, whoever named it. */
async function isListed(call: Call, { company }: Customer, item: Item): Promise<boolean> {
  const { store, keys } = call.deps;
  const kind = contactKind(item.field);
  const scopes = optOutScopes.filter(
    (scope) => listOf(scope) === null && kind !== null && coversContact(scope, kind),
  );
  for (const scope of scopes)
    for (const id of await suppressionIds(keys, company, item, scope))
      if ((await store.get('suppression', id)) !== null) return true;
  return false;
}

function consentView(said: Consent): ConsentView {
  const { given, on, channel, desk, policyVersion, endedOn } = said;
  return {
    given,
    on,
    channel,
    desk,
    policyVersion: policyVersion ?? null,
    endedOn: endedOn ?? null,
  };
}

async function view(call: Call): Promise<Answer> {
  const { customer, of } = await standingOf(call);
  const contacts: ConsentsView['contacts'] = [];
  let today = '';
  for (const item of customer.items) {
    const field = contactKind(item.field);
    const scene = await of(item);
    ({ today } = scene);
    if (field === null || item.state !== 'held') continue;
    const may = (given: boolean) => mayRecordConsent({ given, on: today }, item, scene);
    contacts.push({
      item: item.id,
      field,
      masked: maskItem(item),
      consent: item.consent === undefined ? null : consentView(item.consent),
      before: (item.consentsBefore ?? []).toReversed().map(consentView),
      can: {
        give: toCan(may(true)),
        withdraw: toCan(may(false)),
        'take-back': toCan(mayTakeBackConsent(item, scene)),
      },
    });
  }
  const body: ConsentsView = { version: customer.version, today, contacts };
  return { body, version: body.version };
}

type Changed = {
  readonly after: Item;
  readonly action: AuditAction;
  readonly channel: Consent['channel'];
};

/** One answer is written down or taken back: one commit with its event. */
async function change(call: Call, id: string, make: Make): Promise<Acted> {
  const standing = await standingOf(call);
  const { customer } = standing;
  const item = customer.items.find((one) => one.id === id && contactKind(one.field) !== null);
  if (item === undefined)
    throw new ProblemError('fields', { errors: [{ pointer: '/item', code: 'not-in-list' }] });
  if (call.about !== null) call.about = { ...call.about, fields: [item.field] };
  const reachable = reaches(staffOf(call), 'record-consent', {
    company: customer.company,
    desk: standing.desk.id,
  });
  if (!reachable) throw problemOf(refuse('role-lacks-right'));
  const made = await make(item, await standing.of(item), standing);
  if (!made.ok) throw problemOf(made);
  const { after, action, channel } = made.value;
  const record: Customer = {
    ...customer,
    version: customer.version + 1,
    items: customer.items.map((one) => (one.id === id ? after : one)),
  };
  await call.deps.store.commit(
    {
      puts: [{ type: 'customer', record, seen: customer.version }],
      key: finishedKey(call, customer.id, null),
    },
    {
      actor: auditActor(call),
      action,
      object: { type: 'customer', id: customer.id, version: record.version },
      subject: customer.subject,
      outcome: 'done',
      purpose: null,
      reason: channel,
      fields: [item.field],
      before: customer.version,
      after: record.version,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
    },
  );
  return { reference: customer.id, outcome: null };
}

type Make = (item: Item, scene: ConsentScene, standing: Standing) => Promise<Result<Changed>>;

const recording: ChangeRoute = {
  is: 'change',
  endpoint: recordConsent,
  find: async (call) => ({ version: (await visibleCustomer(call)).version }),
  act: async (call, body) => {
    // The mount has parsed the body with the endpoint's own schema.
    const { item: id, given, channel, on } = body as z.infer<typeof recordConsent.body>;
    return change(call, id, async (item, scene, { customer, desk }) => {
      const verdict = mayRecordConsent({ given, on }, item, scene);
      if (!verdict.ok) return verdict;
      const versions = await policyVersions(call, customer.company);
      const policyVersion = versionOn(versions, on).terms.version;
      const said = { given, on, channel, desk: desk.id, policyVersion, recordedOn: scene.today };
      const action = given ? 'consent.given' : 'consent.withdrawn';
      return { ok: true, value: { after: withConsent(item, said), action, channel } };
    });
  },
  render: view,
};

const takingBack: ChangeRoute = {
  is: 'change',
  endpoint: takeBackConsent,
  find: async (call) => ({ version: (await visibleCustomer(call)).version }),
  act: async (call, body) => {
    // As above.
    const { item: id } = body as z.infer<typeof takeBackConsent.body>;
    return change(call, id, async (item, scene) => {
      const verdict = mayTakeBackConsent(item, scene);
      if (!verdict.ok) return verdict;
      const channel = item.consent?.channel ?? item.collectedChannel;
      const after = withoutLastConsent(item);
      return { ok: true, value: { after, action: 'consent.taken-back', channel } };
    });
  },
  render: view,
};

/** What customers say to direct mail: read, written down, taken back (H6, N3b). */
export const routes = byEndpoint<Route>([
  { is: 'read', endpoint: readConsents, read: view },
  recording,
  takingBack,
]);
