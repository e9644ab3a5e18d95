import type { Customer, Item } from '../domain/customer.ts';
import type { SuppressedContact } from '../domain/erasure.ts';
import { coversContact } from '../domain/opt-out.ts';
import type { NamedContact } from '../domain/request.ts';
import type { Call } from './call.ts';
import type { SetScene } from './scene-of.ts';
import { contactKeys, suppressionIds } from './tombstone.ts';

/** A record that an opt-out marks: as a whole, or of some contact points alone. */
export type OptOutMark = { readonly record: Customer; readonly items: readonly string[] | null };

/** Holders of one contact point that are looked for at most; a point of more people than that is nobody's. */
const HOLDERS = 1000;

type Holding = { readonly record: Customer; readonly items: readonly Item[] };

/**
 * Records to mark. Whoever was found is marked as a whole. Of contact points that were named every record that holds
 * one is marked: as a whole where it is theirs alone, else the contact point only, and never the person behind it.
 */
export async function marksOf(call: Call, scene: SetScene): Promise<readonly OptOutMark[]> {
  const { request, records, customer } = scene;
  const marks = new Map<string, OptOutMark>();
  const mark = (record: Customer, items: readonly string[] | null): void => {
    const before = marks.get(record.id);
    if (before?.items === null) return;
    marks.set(record.id, {
      record,
      items: items === null ? null : [...new Set([...(before?.items ?? []), ...items])],
    });
  };
  let isBehindShared = false;
  for (const named of namedIn(scene)) {
    const holders = await holdersOf(call, scene, named);
    const persons = new Set(holders.map(({ record }) => record.person));
    for (const { record, items } of holders) {
      const isShared = persons.size > 1 || items.some(({ shared }) => shared);
      mark(record, isShared ? items.map(({ id }) => id) : null);
      if (record.person === customer?.person) isBehindShared ||= isShared;
    }
  }
  const isWritten = request.channel === 'email' || request.channel === 'letter';
  if (!(isWritten && isBehindShared)) for (const record of records) mark(record, null);
  return [...marks.values()];
}

/** The named contact points on the suppression list: the hashes of all of them, and the records that are not there yet. */
export async function listedContacts(
  call: Call,
  scene: SetScene,
): Promise<{ readonly ids: readonly string[]; readonly fresh: readonly SuppressedContact[] }> {
  const { request, now } = scene;
  const { store, keys } = call.deps;
  const scope = request.optOut?.scope ?? 'all-marketing';
  const ids = new Set<string>();
  for (const named of namedIn(scene))
    for (const id of await suppressionIds(keys, request.company, itemOf(named), scope)) ids.add(id);
  const fresh: SuppressedContact[] = [];
  for (const id of ids)
    if ((await store.get('suppression', id)) === null)
      fresh.push({ id, version: 1, company: request.company, scope, at: now, request: request.id });
  return { ids: [...ids], fresh };
}

/** Contact points that were named and that the wish reaches. */
function namedIn({ request }: SetScene): readonly NamedContact[] {
  const { contactGiven, optOut } = request;
  if (optOut === null) return [];
  const all = [...(contactGiven === null ? [] : [contactGiven]), ...optOut.named];
  return all.filter(({ kind }) => coversContact(optOut.scope, kind));
}

function itemOf({ kind, value }: NamedContact): Pick<Item, 'field' | 'state' | 'hashed' | 'value'> {
  return { field: kind, state: 'held', hashed: false, value };
}

/** Every record of the company that holds a contact point, however it is written there. */
export async function holdersOf(
  call: Call,
  { request }: Pick<SetScene, 'request'>,
  named: NamedContact,
): Promise<readonly Holding[]> {
  const wanted = new Set(await contactKeys(request.company, itemOf(named)));
  if (wanted.size === 0) return [];
  const [first = ''] = wanted;
  const probe =
    named.kind === 'post'
      ? { exact: [], text: first }
      : { exact: [...wanted].map((key) => ({ field: named.kind, key })), text: null };
  const hits = await call.deps.store.lookUp(request.company, [probe], HOLDERS);
  const holdings: Holding[] = [];
  for (const { customer: record } of hits) {
    const items: Item[] = [];
    for (const item of record.items) {
      if (item.field !== named.kind) continue;
      const keys = await contactKeys(request.company, item);
      if (keys.some((key) => wanted.has(key))) items.push(item);
    }
    if (items.length > 0) holdings.push({ record, items });
  }
  return holdings;
}
