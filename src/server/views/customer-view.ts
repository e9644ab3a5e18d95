import type { CustomerView, ItemView } from '../../contract/customers.ts';
import type { Can } from '../../contract/problem.ts';
import { channelOfRecord } from '../../domain/channel-of-record.ts';
import { disputedItems, isCorrectable } from '../../domain/correction.ts';
import { contactKind, type Customer, type Item } from '../../domain/customer.ts';
import { maskItem } from '../../domain/masking.ts';
import { isErasing } from '../../domain/deletion.ts';
import { reaches } from '../../domain/permission.ts';
import { toldPurposes, type PurposeNotice } from '../../domain/purpose-register.ts';
import { isOpen, type RequestRecord } from '../../domain/request.ts';
import { refuse } from '../../domain/result.ts';
import { mayReveal, mayRevealFor } from '../../domain/reveal.ts';
import { revealPurposes, type ContactKind } from '../../domain/record-vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { deskDate } from '../desk-time.ts';
import { patternsSeen } from '../patterns-seen.ts';
import { purposeSceneOf } from '../register-of.ts';
import { routingOf } from '../routing-of.ts';
import { rowSceneOf } from '../row-scene-of.ts';
import { toCan } from '../to-can.ts';
import { maskedName, requestRow } from './request-row.ts';

/** A customer as anyone of the company may see it: masked, and with no number of a request that is another desk's. */
export async function customerView(call: Call, customer: Customer): Promise<CustomerView> {
  const { store } = call.deps;
  const staff = staffOf(call);
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map((record) => record.id));
  const mine = requests.filter((request) => reaches(staff, 'view-request', request));
  // What is only offered to the desk is no reason to see a value.
  const handled = mine.filter((request) => reaches(staff, 'reveal', request));
  const theirs = requests.filter((request) => !mine.includes(request));
  const desks = await store.desks();
  const zone =
    (
      desks.find((desk) => staff.desks.includes(desk.id)) ??
      desks.find((desk) => desk.company === customer.company)
    )?.zone ?? 'UTC';
  const today = deskDate(call.now, zone);
  const rows = await Promise.all(
    mine.flatMap((request) => {
      const desk = desks.find((candidate) => candidate.id === request.desk);
      return desk === undefined
        ? []
        : [rowSceneOf(call, request, desk).then((scene) => requestRow(scene))];
    }),
  );
  const purpose = await purposeSceneOf(call, customer.company);
  const looking = [...handled, ...requests.filter(isErasing)];
  const canOpen: Can = reachesAnyDesk(call, customer)
    ? true
    : { code: 'role-lacks-right', citation: null, missing: null };
  return {
    id: customer.id,
    version: customer.version,
    company: customer.company,
    lang: customer.lang,
    name: maskedName(customer),
    items: disputedItems(customer.items, null, requests, call.now).map((item) => {
      const reveal = mayReveal(item, looking, call.now, customer.company);
      return itemView(item, today, {
        told: toldView(item, purpose.register),
        uses: reveal.ok
          ? revealPurposes.map((one) => ({
              purpose: one,
              can: toCan(mayRevealFor(one, item, looking, { ...purpose, now: call.now })),
            }))
          : [],
        can: {
          reveal: toCan(reveal),
          correct: isCorrectable(item) ? canOpen : toCan(refuse('not-correctable')),
        },
      });
    }),
    requests: rows.toSorted((a, b) => b.receivedAt - a.receivedAt),
    elsewhere: theirs.filter(isOpen).map((request) => ({
      desk: request.desk,
      kind: request.kind,
      since: deskDate(request.receivedAt, zone),
    })),
    suppressions: customer.suppressions.map(({ scope, at, request, items }) => ({
      scope,
      at,
      only: items === undefined ? null : namedKinds(customer, items),
      request: numberOf(request, mine),
    })),
    routing: routingOf(records, requests, desks),
    patterns: (await patternsSeen(call, requests)).map((one) => ({
      ...one,
      requests: [...one.requests],
    })),
    aliases: records
      .filter((record) => record.id !== customer.id)
      .map((record) => ({ id: record.id, name: maskedName(record) })),
    can: {
      'open-request': canOpen,
      reveal: handled.some(isOpen)
        ? true
        : { code: 'no-open-request', citation: null, missing: null },
    },
  };
}

function reachesAnyDesk(call: Call, customer: Customer): boolean {
  const staff = staffOf(call);
  return (
    staff.role === 'privacy-officer' ||
    staff.desks.some((desk) => reaches(staff, 'open-request', { company: customer.company, desk }))
  );
}

function numberOf(request: string, visible: readonly RequestRecord[]): string | null {
  return visible.some((candidate) => candidate.id === request) ? request : null;
}

function toldView(item: Item, register: readonly PurposeNotice[]): ItemView['told'] {
  return toldPurposes(item, register).map((told) => {
    const notice = register.find(
      ({ purpose, version }) => purpose === told.purpose && version === told.version,
    );
    return { ...told, words: notice?.words ?? null };
  });
}

function itemView(
  item: Item,
  today: string,
  of: Pick<ItemView, 'told' | 'uses' | 'can'>,
): ItemView {
  return {
    id: item.id,
    field: item.field,
    state: item.state,
    masked: maskItem(item),
    lang: item.lang,
    purposes: [...item.purposes],
    source: item.source,
    collectedOn: item.collectedOn,
    collectedBy: item.collectedBy,
    collectedChannel: item.collectedChannel,
    changedOn: item.changedOn,
    disputed: item.disputed,
    shared: item.shared,
    ofRecord: channelOfRecord(item, today),
    sharings: item.sharings.map(({ recipient, basis, on }) => ({ recipient, basis, on })),
    hasStatement: item.statement !== undefined,
    ...of,
  };
}

/** Kinds of the contact points that alone were named. */
function namedKinds({ items }: Customer, named: readonly string[]): ContactKind[] {
  return items
    .filter(({ id }) => named.includes(id))
    .flatMap(({ field }) => contactKind(field) ?? []);
}
