import { isVerified, missing, needed, type Ways } from '../domain/assurance.ts';
import { channelsOfRecord } from '../domain/channel-of-record.ts';
import type { Customer, Item } from '../domain/customer.ts';
import { deliveries, freshDisclosure } from '../domain/disclosure.ts';
import { DAY } from '../domain/instant.ts';
import { canGiveSet, lockedUntil, usableQuestions } from '../domain/knowledge.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Scene } from '../domain/scene.ts';
import type { Desk, Staff } from '../domain/staff.ts';
import { chainTools } from './chain-tools.ts';
import { staffOf, type Call } from './call.ts';
import { deskDate, isoInstant } from './desk-time.ts';
import type { Deps } from './ports.ts';

/** Days for which a question that somebody has seen cannot be asked (rule 3). */
const SEEN_DAYS = 14;

/** What one line of the queue is made from: less than a scene, because a queue has thousands of lines. */
export type RowScene = Pick<Scene, 'request' | 'now' | 'customer' | 'items' | 'digest' | 'lockedUntil'> & { readonly desk: Desk };

/** A scene with what the views need beside it. */
export type SetScene = Scene & { readonly desk: Desk; readonly today: string; readonly staff: readonly Staff[] };

/** Sets as much of a scene as a line of the queue needs. The digest is made only where something can be disclosed. */
export async function rowSceneOf(call: Call, request: RequestRecord, desk: Desk): Promise<RowScene> {
  const { store } = call.deps;
  const customer = request.customer === null ? null : await store.get('customer', request.customer);
  const isDisclosing = request.kind === 'inquiry' && request.verification.reachedAt !== null && request.status !== 'closed';
  const items = isDisclosing ? await itemsOf(call.deps, customer) : [];
  const guard = customer === null ? null : await store.get('knowledge', customer.person);
  return {
    request,
    now: call.now,
    customer,
    items,
    digest: isDisclosing ? disclosureDigest(request, items) : '',
    lockedUntil: lockedUntil(request.verification, guard, call.now),
    desk,
  };
}

/** Sets the scene of a request for the account of a call, or for the system where no account stands behind it. */
export async function sceneOf(call: Call, request: RequestRecord): Promise<SetScene> {
  const { store } = call.deps;
  const [desks, staff] = await Promise.all([store.desks(), store.staff()]);
  const desk = desks.find((candidate) => candidate.id === request.desk);
  if (desk === undefined) throw new TypeError(`Request ${request.id} lies at no desk.`);
  const today = deskDate(call.now, desk.zone);
  const customer = request.customer === null ? null : await store.get('customer', request.customer);
  const items = await itemsOf(call.deps, customer);
  const guard = customer === null ? null : await store.get('knowledge', customer.person);
  const channels = channelsOfRecord(items, today);
  const usable = usableQuestions(items, await seenFields(call, request));
  const locked = lockedUntil(request.verification, guard, call.now);
  const points = needed(request.kind, request.scope).points;
  const ways: Ways = {
    otherWay: customer !== null && points > 0 && (locked !== null || !canGiveSet(usable, points)),
    channels: channels.length,
  };
  const paper = request.verification.evidence.find((piece) => piece.kind === 'paper');
  return {
    actor: call.session === null ? systemAsActor : staffOf(call),
    now: call.now,
    request,
    customer,
    items,
    channels,
    ways,
    missing: isReached(request, call.now) ? nothingMissing : missing(request, ways, call.now),
    usable,
    lockedUntil: locked,
    handPersons: personsOf(staff, request.hands),
    digest: disclosureDigest(request, items),
    deliveries: deliveries(channels, paper?.kind === 'paper' && paper.addressMatches, items),
    desk,
    today,
    staff,
  };
}

const nothingMissing = { points: 0, possession: 0, authenticity: false, declaration: false };

/** A level that was reached stands until its evidence ends, even where a lock or a revealed question has since changed the ways. */
function isReached(request: RequestRecord, now: number): boolean {
  return request.verification.reachedAt !== null && isVerified(request, now);
}

/** The system decides nothing by role; where no account stands behind a call, no right reaches anything. */
const systemAsActor = { id: 'system', person: 'system', role: 'auditor', desks: [], company: null, ownCustomer: null } as const;

/** Items of all records of the person. */
export async function itemsOf(deps: Deps, customer: Customer | null): Promise<readonly Item[]> {
  if (customer === null) return [];
  const records = await deps.store.customersOf(customer.person);
  return records.flatMap((record) => record.items);
}

/** Fields of questions that this account, or anyone for this request, has seen in the last 14 days. */
async function seenFields(call: Call, request: RequestRecord): Promise<ReadonlySet<string>> {
  if (request.customer === null || call.session === null) return new Set();
  const query = { desks: null, subject: request.subject, fromAt: isoInstant(call.now - SEEN_DAYS * DAY), limit: 1000 };
  const [revealed, previewed] = await Promise.all([
    call.deps.store.auditPage({ ...query, action: 'item.revealed' }),
    call.deps.store.auditPage({ ...query, action: 'disclosure.previewed' }),
  ]);
  const mine = staffOf(call).id;
  const seen = [...revealed, ...previewed].filter((event) => event.actor.id === mine || event.object.id === request.id);
  return new Set(seen.flatMap((event) => event.fields ?? []));
}

function personsOf(staff: readonly Staff[], hands: readonly string[]): readonly string[] {
  return hands.map((hand) => staff.find((account) => account.id === hand)?.person ?? hand);
}

/** Digest of exactly what would be handed over: the decisions, and the items as they stand. */
function disclosureDigest(request: RequestRecord, items: readonly Item[]): string {
  const { decisions } = request.disclosure ?? freshDisclosure;
  const content = items.map((item) => ({ id: item.id, changedOn: item.changedOn, state: item.state, decision: decisions[item.id] ?? null }));
  return chainTools.hash(chainTools.canonicalise({ request: request.id, scope: request.scope, content }));
}
