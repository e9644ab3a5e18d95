import type { Customer, Item } from '../domain/customer.ts';
import { freshDisclosure } from '../domain/disclosure.ts';
import { asksHistory } from '../domain/own-history.ts';
import type { RequestRecord } from '../domain/request.ts';
import { chainTools } from './chain-tools.ts';
import type { Deps } from './ports.ts';

/** Items of all records of the person. */
export async function itemsOf(deps: Deps, customer: Customer | null): Promise<readonly Item[]> {
  if (customer === null) return [];
  const records = await deps.store.customersOf(customer.person);
  return records.flatMap((record) => record.items);
}

/** Digest of exactly what would be handed over: the decisions, and the items as they stand. */
export function disclosureDigest(request: RequestRecord, items: readonly Item[]): string {
  const { decisions } = request.disclosure ?? freshDisclosure;
  // An access history holds no items; its visits are bound by a hash of their own.
  const disclosed = asksHistory(request) ? [] : items;
  const content = disclosed.map((item) => ({
    id: item.id,
    state: item.state,
    value: item.value,
    decision: decisions[item.id] ?? null,
  }));
  return chainTools.hash(
    chainTools.canonicalise({ request: request.id, scope: request.scope, content }),
  );
}
