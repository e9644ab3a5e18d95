import {
  isVerified,
  missing,
  missingToWithdraw,
  neededFor,
  type Ways,
} from '../domain/assurance.ts';
import type { AccessRow } from '../domain/access-history.ts';
import { channelsOfRecord } from '../domain/channel-of-record.ts';
import { contactChangedAt, disputedItems } from '../domain/correction.ts';
import type { Customer } from '../domain/customer.ts';
import { deliveries, type ShownAddress } from '../domain/disclosure.ts';
import { DAY, type Instant } from '../domain/instant.ts';
import { canGiveSet, lockedUntil, usableQuestions } from '../domain/knowledge.ts';
import { isToRepresentative, representativeWays } from '../domain/representative-ways.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Missing } from '../domain/result.ts';
import type { Scene } from '../domain/scene.ts';
import type { Desk, Staff } from '../domain/staff.ts';
import { isToAnswer } from '../domain/transfer.ts';
import { isErasing } from '../domain/deletion.ts';
import { deletionSight } from './deletion-sight.ts';
import { disclosureDigest } from './disclosure-digest.ts';
import { historyOf } from './history-of.ts';
import { clockDeskOf, clocksOf } from './clocks-of.ts';
import { staffOf, type Call } from './call.ts';
import { deskDate, isoInstant } from './desk-time.ts';

/** Days for which a question that somebody has seen cannot be asked (rule 3). */
const SEEN_DAYS = 14;

/** A scene with what the views need beside it. */
export type SetScene = Scene & {
  readonly desk: Desk;
  /** The desk whose zone and holidays count: where the request was received first. */
  readonly clockDesk: Desk;
  /** It is offered to the desk of whoever looks, and theirs to answer. */
  readonly isForAnswer: boolean;
  readonly staff: readonly Staff[];
  /** All records of the person; empty where nobody was found. */
  readonly records: readonly Customer[];
  /** Every request of the person, this one included. */
  readonly requests: readonly RequestRecord[];
  /** When another request last corrected a contact point of the person. */
  readonly contactChangedAt: Instant | null;
  /** The person's own visits, where the request asks for them. */
  readonly history: readonly AccessRow[];
};

/** Stands for a customer who was not found, so that as much is read as for one who was (rule 2). */
const NOBODY = 'nobody';

/** Sets the scene of a request for the account of a call, or for the system where no account stands behind it. */
export async function sceneOf(call: Call, request: RequestRecord): Promise<SetScene> {
  const { store } = call.deps;
  const [desks, staff] = await Promise.all([store.desks(), store.staff()]);
  const desk = desks.find((candidate) => candidate.id === request.desk);
  if (desk === undefined) throw new TypeError(`Request ${request.id} lies at no desk.`);
  const clockDesk = clockDeskOf(request, desk, desks);
  const today = deskDate(call.now, clockDesk.zone);
  const customer = await store.get('customer', request.customer ?? NOBODY);
  const person = customer?.person ?? NOBODY;
  const records = await store.customersOf(person);
  const requests = await store.requestsOf(records.map((record) => record.id));
  const held = records.flatMap((record) => record.items);
  const items = disputedItems(held, request, requests, call.now);
  const guard = await store.get('knowledge', person);
  const channels = channelsOfRecord(items, today);
  const usable = usableQuestions(items, await seenFields(call, request, records));
  const actor = call.session === null ? systemAsActor : staffOf(call);
  const locked = lockedUntil(request.verification, guard, call.now);
  const { points } = neededFor(request);
  const proved = isReached(request, call.now);
  const isBarred = locked !== null || !canGiveSet(usable, points);
  const ways: Ways = {
    otherWay: customer !== null && points > 0 && !proved && isBarred,
    channels: channels.length,
  };
  return {
    actor,
    now: call.now,
    clocks: clocksOf(request, clockDesk, call.now),
    request,
    customer,
    isOwnRecord: records.some((record) => record.id === actor.ownCustomer),
    items,
    channels,
    ways,
    missing: missingOf(request, ways, call.now),
    usable,
    lockedUntil: locked,
    handPersons: personsOf(staff, request.hands),
    digest: disclosureDigest(request, items),
    deliveries: [
      ...representativeWays(request),
      ...deliveries(channels, shownAddress(request), items).filter(
        (way) => !isToRepresentative(way, request),
      ),
    ],
    deletion: await deletionSight(store, request, records, requests, today),
    isBeingErased: requests.some((other) => other.id !== request.id && isErasing(other)),
    desk,
    clockDesk,
    isForAnswer: isToAnswer(request, actor.desks),
    today,
    staff,
    records,
    requests,
    contactChangedAt: contactChangedAt(request, requests),
    history: await historyOf(
      store,
      request,
      records.map(({ id }) => id),
    ),
  };
}

function shownAddress({ verification }: RequestRecord): ShownAddress {
  const papers = verification.evidence.flatMap((piece) =>
    piece.kind === 'paper' && piece.authority === undefined ? [piece] : [],
  );
  if (papers.length === 0) return 'no-paper';
  return papers.some((paper) => paper.addressMatches) ? 'held' : 'another';
}

function missingOf(request: RequestRecord, ways: Ways, now: number): Missing {
  if (request.course.withdrawal !== null) return missingToWithdraw(request, ways, now);
  return isReached(request, now) ? nothingMissing : missing(request, ways, now);
}

const nothingMissing = { points: 0, possession: 0, authenticity: false, declaration: false };

/** A level that was reached stands until its evidence ends, even where a lock or a revealed question has since changed the ways. */
function isReached(request: RequestRecord, now: number): boolean {
  return request.verification.reachedAt !== null && isVerified(request, now);
}

/** The system decides nothing by role; where no account stands behind a call, no right reaches anything. */
const systemAsActor = {
  id: 'system',
  person: 'system',
  role: 'auditor',
  desks: [],
  company: null,
  ownCustomer: null,
} as const;

/**
 * Fields of questions that the person behind this account has seen in the last 14 days, or that anyone has seen for
 * this request: in its preview, or by a reveal since it was opened, because a reveal names no request.
 */
async function seenFields(
  call: Call,
  request: RequestRecord,
  records: readonly Customer[],
): Promise<ReadonlySet<string>> {
  if (call.session === null) return new Set();
  const subjects = new Set([request.subject, ...records.map((record) => record.subject)]);
  const query = { desks: null, fromAt: isoInstant(call.now - SEEN_DAYS * DAY), limit: 1000 };
  const pages = await Promise.all(
    [...subjects].flatMap((subject) => [
      call.deps.store.auditPage({ ...query, subject, action: 'item.revealed' }),
      call.deps.store.auditPage({ ...query, subject, action: 'disclosure.previewed' }),
      call.deps.store.auditPage({ ...query, subject, action: 'correction.carried-out' }),
    ]),
  );
  const { person } = staffOf(call);
  const mine = new Set(
    (await call.deps.store.staff())
      .filter((account) => account.person === person)
      .map((account) => account.id),
  );
  const opened = isoInstant(request.receivedAt);
  const seen = pages.flat().filter(({ actor, object, action, at }) => {
    const wasForRequest = object.id === request.id || (action === 'item.revealed' && at >= opened);
    return mine.has(actor.id) || wasForRequest;
  });
  return new Set(seen.flatMap((event) => event.fields ?? []));
}

function personsOf(staff: readonly Staff[], hands: readonly string[]): readonly string[] {
  return hands.map((hand) => staff.find((account) => account.id === hand)?.person ?? hand);
}
