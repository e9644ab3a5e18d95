import type { Customer, Item } from '../../domain/customer.ts';
import { missing, missingToWithdraw } from '../../domain/assurance.ts';
import { canGiveSet, usableQuestions } from '../../domain/knowledge.ts';
import { channelsOfRecord } from '../../domain/channel-of-record.ts';
import { deliveries } from '../../domain/disclosure.ts';
import { DAY } from '../../domain/instant.ts';
import type { Evidence, RequestRecord } from '../../domain/request.ts';
import { freshVerification } from '../../domain/request.ts';
import type { Scene } from '../../domain/scene.ts';
import type { Actor } from '../../domain/staff.ts';
import type { ItemField } from '../../domain/record-vocabulary.ts';
import { clocksOf } from '../clocks-of.ts';
import { sampleCustomer, sampleRequest } from './sample-records.ts';

/** The moment of a sample scene. */
export const NOW = Date.UTC(2026, 10, 2, 3, 0, 0);
/** The desk date of that moment. */
export const TODAY = '2026-11-02';
/** Digest of the disclosure of a sample scene, as it is decided. */
export const DIGEST = 'd'.repeat(64);

/** An item that was collected long ago, but for what a check gives. */
export function sampleItem(given: Partial<Item> & Pick<Item, 'field'>): Item {
  return {
    id: `i-${given.field}`,
    state: 'held',
    value: `value of ${given.field}`,
    lang: null,
    hashed: false,
    purposes: ['agreement'],
    source: 'customer',
    collectedOn: '2025-01-10',
    collectedBy: 'desk-1',
    collectedChannel: 'phone',
    changedOn: '2025-01-10',
    disputed: false,
    shared: false,
    sharings: [],
    ...given,
  };
}

/** Items of the given fields. */
export function sampleItems(...fields: ItemField[]): Item[] {
  return fields.map((field) => sampleItem({ field }));
}

/** A record with a name, two channels of record, four questions and one free text. */
export const fullRecord: readonly Item[] = sampleItems(
  'name',
  'email',
  'phone',
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'product-plan',
  'note',
);

/** An agent of the sample desk who has done nothing yet, but for what a check gives. */
export function sampleActor(given: Partial<Actor> = {}): Actor {
  return {
    id: 'fresh',
    person: 'p-fresh',
    role: 'agent',
    desks: ['desk-1'],
    company: 'hkt',
    ownCustomer: null,
    ...given,
  };
}

/** Everything that the strongest level needs, given at one moment. */
export function fullProof(at = NOW - DAY): Evidence[] {
  const from = at;
  return [
    { kind: 'points', points: 3, at, from },
    { kind: 'possession', item: 'i-email', contact: 'email', at, from },
    { kind: 'authenticity', how: 'code', item: 'i-email', at, from },
    { kind: 'declaration', how: 'read-aloud', at, from },
  ];
}

/** An inquiry for the data itself, with proof complete. */
export function provedRequest(given: Partial<RequestRecord> = {}): RequestRecord {
  const at = NOW - DAY;
  const verification = { ...freshVerification(at, []), evidence: fullProof(at), reachedAt: at };
  return sampleRequest({
    id: 'R-1',
    version: 5,
    status: 'in-review',
    verification,
    receivedAt: at,
    ...given,
  });
}

const name = { en: 'Desk 1', ja: 'Desk 1', 'zh-Hant': 'Desk 1', 'zh-Hans': 'Desk 1' };
const sampleDesk = {
  id: 'desk-1',
  company: 'hkt',
  name,
  contact: { phone: '03-0077-0001', email: 'desk-1@desk.example' },
  zone: 'Asia/Tokyo',
  calendar: 'jp',
} as const;

/** What a check gives of a scene: the rest follows from it as on the server. */
export type GivenScene = Partial<Omit<Scene, 'request' | 'customer' | 'items'>> & {
  readonly request?: RequestRecord;
  readonly customer?: Customer | null;
  readonly items?: readonly Item[];
};

/** A scene around a request: a fresh agent of its desk, and a customer with a full record. */
export function sampleScene(given: GivenScene = {}): Scene {
  const items = given.customer === null ? [] : (given.items ?? fullRecord);
  const customer =
    given.customer === undefined
      ? sampleCustomer({ id: 'c-1', version: 1, items })
      : given.customer;
  const request =
    given.request ?? sampleRequest({ id: 'R-1', version: 1, customer: customer?.id ?? null });
  const channels = channelsOfRecord(items, TODAY);
  const usable = usableQuestions(items, new Set());
  const points = request.kind === 'inquiry' && request.scope !== 'categories' ? 3 : 2;
  const lockedUntil = given.lockedUntil ?? null;
  const otherWay =
    customer !== null && (lockedUntil !== null || !canGiveSet(given.usable ?? usable, points));
  const ways = given.ways ?? { otherWay, channels: channels.length };
  const now = given.now ?? NOW;
  return {
    actor: sampleActor(),
    now,
    today: TODAY,
    clocks: clocksOf(request, sampleDesk, now),
    isOwnRecord: false,
    channels,
    ways,
    missing:
      request.course.withdrawal === null
        ? missing(request, ways, now)
        : missingToWithdraw(request, ways, now),
    usable,
    handPersons: request.hands.map((hand) => `p-${hand}`),
    digest: DIGEST,
    deliveries: deliveries(channels, 'no-paper', items),
    deletion: null,
    isBeingErased: false,
    ...given,
    lockedUntil,
    request,
    customer,
    items,
  };
}
