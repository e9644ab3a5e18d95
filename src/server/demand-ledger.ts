import { listed } from '../domain/authority.ts';
import type { Customer } from '../domain/customer.ts';
import type { Demand } from '../domain/demand.ts';
import type { Look } from '../domain/vault.ts';
import { visitSharingOf } from '../domain/sharing.ts';
import type { Call } from './call.ts';
import { demandRows, zoneOf } from './demand-rows.ts';
import { deskDate } from './desk-time.ts';
import { authorityNotice } from './letters/authority-notice.ts';
import type { Put, Removal, Store } from './ports.ts';

/** Customers of whom rows leave with a demand. */
async function concerned(call: Call, demand: Demand): Promise<readonly Customer[]> {
  const rows = await demandRows(call, demand);
  const ids = new Set(rows.flatMap(({ row, out }) => (out === null ? [row.customer] : [])));
  const found = await Promise.all([...ids].map(async (id) => call.deps.store.get('customer', id)));
  return found.filter((one) => one !== null);
}

/** A line in the ledger of everybody concerned. */
export async function ledgerPuts(call: Call, demand: Demand): Promise<readonly Put[]> {
  const today = deskDate(call.now, await zoneOf(call, demand.company));
  const people = await concerned(call, demand);
  const line = visitSharingOf(demand, today);
  return people.map((customer): Put => ({
    type: 'customer',
    record: {
      ...customer,
      version: customer.version + 1,
      visitsShared: [...(customer.visitsShared ?? []), line],
    },
    seen: customer.version,
  }));
}

/** Word to everybody of whom rows left, and how many have no contact point to send it to. */
export type DemandNotices = { readonly puts: readonly Put[]; readonly untold: number };

/** Word to everybody of whom rows left: with the export, or once the silence about it has ended. */
export async function demandNotices(call: Call, demand: Demand): Promise<DemandNotices> {
  const zone = await zoneOf(call, demand.company);
  const office = listed(await call.deps.store.authorities(), demand.authority);
  const [on, today] = [demand.exported?.at ?? call.now, call.now].map((at) => deskDate(at, zone));
  if (on === undefined || today === undefined) return { puts: [], untold: 0 };
  const people = await concerned(call, demand);
  const puts = people.flatMap((customer): Put[] => {
    const record = authorityNotice(call, customer, demand, { office, on, today });
    return record === null ? [] : [{ type: 'message', record, seen: 0 }];
  });
  return { puts, untold: people.length - puts.length };
}

/** Demands of which the customer may not be told now. */
export async function silentDemands(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all([...new Set(ids)].map(async (id) => store.get('demand', id)));
  return new Set(found.flatMap((one) => (one === null || one.gag === null ? [] : [one.id])));
}

/** What the authority desk and the vault still say of an erased person: their record's id, what was stated of them, and word sent to them. */
export async function withoutPerson(
  store: Store,
  records: readonly Customer[],
): Promise<{ readonly puts: readonly Put[]; readonly removes: readonly Removal[] }> {
  const ids = records.map(({ id }) => id);
  const isTheirs = ({ scope }: Pick<Demand | Look, 'scope'>): boolean =>
    scope.record !== null && ids.includes(scope.record);
  const demands = await every(store, 'demand');
  const looks = await every(store, 'look');
  const messages = await Promise.all(demands.map(async ({ id }) => store.messagesOf(id)));
  const bare = <Of extends Demand | Look>(one: Of): Of => ({
    ...one,
    version: one.version + 1,
    scope: { ...one.scope, record: null },
  });
  return {
    puts: [
      ...demands
        .filter(isTheirs)
        .map((one): Put => ({ type: 'demand', record: bare(one), seen: one.version })),
      ...looks.filter(isTheirs).map((one): Put => ({
        type: 'look',
        record: { ...bare(one), statement: '' },
        seen: one.version,
      })),
    ],
    removes: messages
      .flat()
      .filter(({ customer }) => customer !== null && ids.includes(customer))
      .map(({ id, version }): Removal => ({ type: 'message', id, seen: version })),
  };
}

async function every<Type extends 'demand' | 'look'>(store: Store, type: Type) {
  const action = type === 'demand' ? 'demand.opened' : 'look.asked';
  const opened = await store.auditPage({ desks: null, action, limit: await store.auditSize() });
  const found = await Promise.all(opened.map(async ({ object }) => store.get(type, object.id)));
  return found.filter((one) => one !== null);
}
