import type * as z from 'zod/mini';
import { readNotices, tellPurpose, type NoticesView } from '../../contract/notices.ts';
import { citation } from '../../domain/citation.ts';
import { isNeverDisclosed, type Customer, type Item } from '../../domain/customer.ts';
import { isErasing } from '../../domain/deletion.ts';
import { maskItem } from '../../domain/masking.ts';
import { reaches } from '../../domain/permission.ts';
import { mayTell, type PurposeScene } from '../../domain/purpose-register.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { handled } from '../../domain/sharing.ts';
import { purposes } from '../../domain/record-vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { commitCustomer } from '../commit-customer.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { purposeSceneOf } from '../register-of.ts';
import type { Answer, Route } from '../route.ts';
import { toCan } from '../to-can.ts';
import { visibleCustomer } from '../visible.ts';

type NoticeScene = {
  readonly customer: Customer;
  readonly purpose: PurposeScene;
  /** Whether the account may record anything: an open request of theirs stands, and nothing is being erased. */
  readonly open: Result<true>;
};

async function sceneOf(call: Call): Promise<NoticeScene> {
  const { store } = call.deps;
  const customer = await visibleCustomer(call);
  const { company } = customer;
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map(({ id }) => id));
  const mine = requests.filter((request) => reaches(staffOf(call), 'tell-purpose', request));
  return {
    customer,
    purpose: await purposeSceneOf(call, company),
    open: requests.some(isErasing)
      ? refuse('being-erased', citation(company, 'procedure'))
      : handled(mine).length === 0
        ? refuse('no-open-request', citation(company, 'purpose'))
        : accept(true),
  };
}

async function view(call: Call): Promise<Answer> {
  const { customer, purpose: scene, open } = await sceneOf(call);
  const known = purposes.filter((one) => scene.register.some(({ purpose }) => purpose === one));
  const items = customer.items.filter((item) => item.state === 'held' && !isNeverDisclosed(item));
  const body: NoticesView = {
    version: customer.version,
    today: scene.today,
    purposes: known.map((purpose) => ({
      purpose,
      items: items.map((item) => ({
        id: item.id,
        field: item.field,
        masked: maskItem(item),
        can: toCan(mayTell({ items: [item], purpose, on: scene.today }, scene)),
      })),
    })),
    can: { tell: toCan(open) },
  };
  return { body, version: body.version };
}

function namedIn({ items }: Customer, ids: readonly string[]): readonly Item[] {
  const found = items.filter(({ id }) => ids.includes(id));
  if (found.length < new Set(ids).size)
    throw new ProblemError('fields', { errors: [{ pointer: '/items', code: 'not-in-list' }] });
  return found;
}

const telling: Route = {
  is: 'change',
  endpoint: tellPurpose,
  find: async (call) => ({ version: (await visibleCustomer(call)).version }),
  act: async (call, body) => {
    const { customer, purpose: scene, open } = await sceneOf(call);
    // The mount has parsed the body with the endpoint's own schema.
    const { items: ids, purpose, channel, on } = body as z.infer<typeof tellPurpose.body>;
    const items = namedIn(customer, ids);
    const fields = [...new Set(items.map(({ field }) => field))];
    if (call.about !== null) call.about = { ...call.about, purpose, fields };
    const verdict = open.ok ? mayTell({ items, purpose, on }, scene) : open;
    if (!verdict.ok) throw problemOf(verdict);
    const told = new Set(ids);
    const after = customer.items.map((item) =>
      told.has(item.id)
        ? { ...item, notices: [...(item.notices ?? []), { purpose, on, channel }] }
        : item,
    );
    await commitCustomer(
      call,
      customer,
      { items: after },
      { action: 'purpose.told', purpose, reason: channel, fields },
    );
    return { reference: customer.id, outcome: null };
  },
  render: view,
};

/** What a customer is told of data that is held already (N2, H4). */
export const routes = byEndpoint<Route>([
  { is: 'read', endpoint: readNotices, read: view },
  telling,
]);
