import { freshItem } from '../domain/addition.ts';
import { sayingOf } from '../domain/consent.ts';
import { contestedItem, correctedItem, propagationOf } from '../domain/correction.ts';
import { contactKind, type Customer, type Item } from '../domain/customer.ts';
import type { Correction, CorrectionDecision, RequestRecord } from '../domain/request.ts';
import { refuse, type Result } from '../domain/result.ts';
import { performed, type Performed } from './commit-request.ts';
import type { Call } from './call.ts';
import { loadFolding } from './fold.ts';
import { contactChangedNotice } from './letters/correction-letters.ts';
import type { Put } from './ports.ts';
import type { SetScene } from './scene-of.ts';
import { settle } from './settle.ts';
import { stillStopped } from './still-stopped.ts';

/** How a correction is carried out: what was decided, on which evidence, and what the customer says where not all was done. */
export type CarryingOut = {
  readonly decision: Exclude<CorrectionDecision, { kind: 'refuse' }>;
  readonly sourceOfTruth: string;
  readonly statement: string | null;
};

/** The record that holds an item of the person, with the item as it is stored. */
export function holderOf(
  { records }: SetScene,
  id: string,
): { readonly record: Customer; readonly item: Item } | null {
  for (const record of records) {
    const item = record.items.find((candidate) => candidate.id === id);
    if (item !== undefined) return { record, item };
  }
  return null;
}

/**
 * Corrects the item in one commit with its event: the old contact point is told, those who got the item within the
 * year go on the list, and what was opted out of stays so. The value itself stands in the record only.
 */
export async function carryOutCorrection(
  call: Call,
  scene: SetScene,
  request: RequestRecord,
  { decision, sourceOfTruth, statement }: CarryingOut,
): Promise<Result<Performed>> {
  const { correction } = request;
  const holder = correction === null ? null : holderFor(scene, correction);
  if (correction === null || holder === null) return refuse('no-customer');
  const { record, item } = holder;
  const value = decision.kind === 'accept' ? correction.asked : decision.value;
  const truth = correction.evidence.find((piece) => piece.id === sourceOfTruth);
  const put = correctedItem(item, value, scene.today, {
    source: truth?.kind === 'partner-record' ? 'partner' : 'customer',
    collectedBy: request.desk,
    collectedChannel: request.channel,
    shared: await isHeldElsewhere(call, record, { ...item, state: 'held', value }),
  });
  const said = { at: scene.now, request: request.id, lang: request.language };
  const kept = statement === null ? put : { ...put, statement: { ...said, text: statement } };
  // What was never held has no old contact point to tell; the code went to another channel already.
  const messages = correction.adds === true ? [] : contactChangedNotice(call, scene, item);
  return performed({
    request: {
      ...request,
      status: 'carrying-out',
      correction: {
        ...correction,
        decision,
        sourceOfTruth,
        statement,
        carriedOutAt: scene.now,
        propagation: propagationOf(item, scene.today, scene.now),
      },
    },
    puts: [
      withItem(record, kept),
      ...(await stillStopped(call, [record], [item])),
      ...messages.map((message): Put => ({ type: 'message', record: message, seen: 0 })),
    ],
    event: {
      action: 'correction.carried-out',
      reason: decision.kind,
      fields: [correction.field, ...(endsConsent(item, put) ? ['consent'] : [])],
    },
  });
}

/** Whether a yes to direct mail was said of the old contact point alone, and ended with it (H6). */
function endsConsent(before: Item, after: Item): boolean {
  return sayingOf(before.consent) === 'given' && sayingOf(after.consent) === 'ended';
}

/** A refused correction: the customer's statement, if they made one, stands beside the value from then on (PDPO s.25(2)). */
export function refusedCorrection(
  scene: SetScene,
  correction: Correction,
  ground: string,
  statement: string | null,
): { readonly correction: Correction; readonly puts: readonly Put[] } {
  const { request, now } = scene;
  const refused: Correction = { ...correction, decision: { kind: 'refuse', ground }, statement };
  const holder = holderOf(scene, correction.item);
  if (statement === null || holder === null) return { correction: refused, puts: [] };
  const said = { text: statement, lang: request.language, at: now, request: request.id };
  return {
    correction: refused,
    puts: [withItem(holder.record, contestedItem(holder.item, said))],
  };
}

/** What was proved in other requests before a contact point changed no longer counts (rule 8). */
export async function voidElsewhere(call: Call, request: RequestRecord): Promise<void> {
  const customer = request.customer;
  if (customer === null || contactKind(request.correction?.field ?? 'name') === null) return;
  const record = await call.deps.store.get('customer', customer);
  if (record === null) return;
  const records = await call.deps.store.customersOf(record.person);
  const requests = await call.deps.store.requestsOf(records.map(({ id }) => id));
  for (const other of requests) if (other.id !== request.id) await settle(call, other.id);
}

/** Where the corrected item will stand: in its place, or as a new one in the record that the request names. */
function holderFor(scene: SetScene, correction: Correction): ReturnType<typeof holderOf> {
  if (correction.adds !== true) return holderOf(scene, correction.item);
  const { customer, request, today } = scene;
  return customer === null
    ? null
    : { record: customer, item: freshItem(correction, request, today) };
}

function withItem(record: Customer, item: Item): Put {
  const isHeld = record.items.some((one) => one.id === item.id);
  const items = isHeld
    ? record.items.map((one) => (one.id === item.id ? item : one))
    : [...record.items, item];
  return {
    type: 'customer',
    record: { ...record, version: record.version + 1, items },
    seen: record.version,
  };
}

/** Whether another person's record holds the same contact point: then it is not this person's alone (H2). */
async function isHeldElsewhere(call: Call, record: Customer, item: Item): Promise<boolean> {
  if (contactKind(item.field) === null) return false;
  const { keysOf } = await loadFolding();
  const textOf = (one: Item) =>
    keysOf(one, record.company)
      .map(({ key }) => key)
      .join(' ');
  const exact = keysOf(item, record.company);
  const hits = await call.deps.store.lookUp(record.company, [{ exact, text: null }], 100);
  return hits.some(
    ({ customer }) =>
      customer.person !== record.person &&
      customer.items.some(
        (one) => one.field === item.field && one.state === 'held' && textOf(one) === textOf(item),
      ),
  );
}
