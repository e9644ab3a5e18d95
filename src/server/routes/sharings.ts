import type * as z from 'zod/mini';
import { readLedger, shareItems } from '../../contract/sharings.ts';
import { isErasing } from '../../domain/deletion.ts';
import { reaches } from '../../domain/permission.ts';
import { handled, mayShare, sharingOf, type SharingWish } from '../../domain/sharing.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { commitCustomer } from '../commit-customer.ts';
import { silentDemands } from '../demand-ledger.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { purposeSceneOf } from '../register-of.ts';
import type { Answer, Route } from '../route.ts';
import { ledgerView, type LedgerScene } from '../views/ledger-view.ts';
import { visibleCustomer } from '../visible.ts';

async function sceneOf(call: Call): Promise<LedgerScene> {
  const { store } = call.deps;
  const customer = await visibleCustomer(call);
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map((record) => record.id));
  return {
    customer,
    records,
    recipients: await store.recipients(),
    authorities: await store.authorities(),
    silent: await silentDemands(
      store,
      records.flatMap(({ visitsShared = [] }) => visitsShared.map(({ demand }) => demand)),
    ),
    sharing: {
      ...(await purposeSceneOf(call, customer.company)),
      now: call.now,
      // What another desk handles is no reason to pass anything on, but an erasure is one to stop.
      requests: requests.filter(
        (request) => isErasing(request) || reaches(staffOf(call), 'share', request),
      ),
      suppressions: customer.suppressions,
    },
  };
}

async function ledger(call: Call): Promise<Answer> {
  const body = ledgerView(await sceneOf(call));
  return { body, version: body.version };
}

type Body = z.infer<NonNullable<typeof shareItems.body>>;

/** What the body names, found among the record's items and the company's recipients. Throws `fields` where it is not there. */
function wishOf({ customer, recipients }: LedgerScene, body: Body): SharingWish {
  const recipient = recipients.find(({ id }) => id === body.recipient);
  const items = customer.items.filter(({ id }) => body.items.includes(id));
  if (recipient === undefined)
    throw new ProblemError('fields', { errors: [{ pointer: '/recipient', code: 'not-in-list' }] });
  if (items.length < new Set(body.items).size)
    throw new ProblemError('fields', { errors: [{ pointer: '/items', code: 'not-in-list' }] });
  // An instrument comes in on the authority desk alone, never from a customer's page (N4-4).
  return { recipient, items, purpose: body.purpose, basis: body.basis, instrument: null };
}

const sharing: Route = {
  is: 'change',
  endpoint: shareItems,
  find: async (call) => ({ version: (await visibleCustomer(call)).version }),
  act: async (call, body) => {
    const scene = await sceneOf(call);
    // The mount has parsed the body with the endpoint's own schema.
    const wish = wishOf(scene, body as Body);
    const { customer } = scene;
    const fields = [...new Set(wish.items.map(({ field }) => field)), wish.recipient.id];
    if (call.about !== null) call.about = { ...call.about, purpose: wish.purpose, fields };
    const verdict = mayShare(wish, scene.sharing);
    if (!verdict.ok) throw problemOf(verdict);
    const request = handled(scene.sharing.requests)[0]?.id ?? '';
    const line = sharingOf(wish, scene.sharing.today, request);
    const given = new Set(wish.items.map(({ id }) => id));
    const items = customer.items.map((item) =>
      given.has(item.id) ? { ...item, sharings: [...item.sharings, line] } : item,
    );
    await commitCustomer(
      call,
      customer,
      { items },
      { action: 'items.shared', purpose: wish.purpose, reason: wish.basis, fields },
    );
    return { reference: customer.id, outcome: null };
  },
  render: ledger,
};

/** The ledger of recipients, and what goes into it. */
export const routes = byEndpoint<Route>([
  { is: 'read', endpoint: readLedger, read: ledger },
  sharing,
]);
