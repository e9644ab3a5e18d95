import type { Customer } from '../../src/domain/customer.ts';
import { isDue, isErasing } from '../../src/domain/deletion.ts';
import { isCutShort, isUnstopped } from '../../src/domain/opt-out.ts';
import { isUnderway, isUnopened } from '../../src/domain/delivery.ts';
import { isCallMissed, owedCall } from '../../src/domain/promised-call.ts';
import { isOfferOver, openOffer } from '../../src/domain/transfer.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { Merge } from '../../src/domain/merge.ts';
import type { LogBookEntry, OutboxMessage } from '../../src/domain/outbox.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { RecordType, Records } from '../../src/server/ports.ts';
import { Grouping } from './grouping.ts';
import type { StoredRecord } from './store-seed.ts';

type Maps = { readonly [T in RecordType]: Map<string, Records[T]> };

/** The records in memory, with the few indexes that queries need. */
export class Tables {
  readonly #maps: Maps = {
    customer: new Map(),
    request: new Map(),
    message: new Map(),
    'log-book': new Map(),
    knowledge: new Map(),
    setting: new Map(),
    export: new Map(),
    hold: new Map(),
    demand: new Map(),
    look: new Map(),
    tombstone: new Map(),
    suppression: new Map(),
    erased: new Map(),
    remnant: new Map(),
    merge: new Map(),
  };
  readonly #requestsOfCustomer = new Grouping();
  readonly #messagesOfRequest = new Grouping();
  readonly #customersOfPerson = new Grouping();
  readonly #messageOfReference = new Map<string, string>();
  /** Requests whose deletion was started and has not ended, or whose package is underway. */
  readonly #running = new Set<string>();
  #allRequests: readonly RequestRecord[] | null = null;
  #lastNumber = 0;

  get<T extends RecordType>(type: T, id: string): Records[T] | null {
    return this.#maps[type].get(id) ?? null;
  }

  put(put: StoredRecord): void {
    switch (put.type) {
      case 'customer':
        return this.#putCustomer(put.record);
      case 'request':
        return this.#putRequest(put.record);
      case 'message':
        return this.#putMessage(put.record);
      case 'log-book':
        this.#maps['log-book'].set(put.record.id, put.record);
        return;
      case 'knowledge':
        this.#maps.knowledge.set(put.record.id, put.record);
        return;
      case 'setting':
        this.#maps.setting.set(put.record.id, put.record);
        return;
      case 'export':
        this.#maps.export.set(put.record.id, put.record);
        return;
      case 'hold':
        this.#maps.hold.set(put.record.id, put.record);
        return;
      case 'demand':
        this.#maps.demand.set(put.record.id, put.record);
        return;
      case 'look':
        this.#maps.look.set(put.record.id, put.record);
        return;
      case 'tombstone':
        this.#maps.tombstone.set(put.record.id, put.record);
        return;
      case 'suppression':
        this.#maps.suppression.set(put.record.id, put.record);
        return;
      case 'erased':
        this.#maps.erased.set(put.record.id, put.record);
        return;
      case 'remnant':
        this.#maps.remnant.set(put.record.id, put.record);
        return;
      case 'merge':
        this.#maps.merge.set(put.record.id, put.record);
        return;
    }
  }

  /** Forgets a record and every way to it. */
  remove(type: RecordType, id: string): void {
    if (type === 'customer')
      this.#customersOfPerson.move(id, this.get('customer', id)?.person ?? null, null);
    if (type === 'request') {
      this.#requestsOfCustomer.move(id, this.get('request', id)?.customer ?? null, null);
      this.#running.delete(id);
      this.#allRequests = null;
    }
    if (type === 'message') {
      const message = this.get('message', id);
      this.#messagesOfRequest.move(id, message?.request ?? null, null);
      if (message?.referenceHash) this.#messageOfReference.delete(message.referenceHash);
    }
    this.#maps[type].delete(id);
  }

  dueRequests(now: number): readonly string[] {
    return found(this.#maps.request, [...this.#running])
      .filter(
        (request) =>
          isDue(request, now) ||
          isUnopened(request, now) ||
          isCutShort(request, now) ||
          isOfferOver(request, now) ||
          isCallMissed(request, now),
      )
      .map(({ id }) => id);
  }

  holdsOf(customers: readonly string[]): readonly Hold[] {
    return [...this.#maps.hold.values()].filter((hold) =>
      hold.records.some((record) => customers.includes(record)),
    );
  }

  logBook(): readonly LogBookEntry[] {
    return [...this.#maps['log-book'].values()];
  }

  merges(): readonly Merge[] {
    return [...this.#maps.merge.values()];
  }

  everyCustomer(company: CompanyId): readonly Customer[] {
    return [...this.#maps.customer.values()].filter((one) => one.company === company);
  }

  /** Every record, for those who search them. */
  contents(): readonly unknown[] {
    return [
      ...Object.values(this.#maps).flatMap((map: ReadonlyMap<string, unknown>) => [
        ...map.values(),
      ]),
      ...this.#messageOfReference,
    ];
  }

  /** Every record by `type id`, for those who watch what changes. */
  *stored(): Generator<[string, Records[RecordType]]> {
    for (const [type, map] of Object.entries<ReadonlyMap<string, Records[RecordType]>>(this.#maps))
      for (const record of map.values()) yield [`${type} ${record.id}`, record];
  }

  customersOf(person: string): readonly Customer[] {
    return found(this.#maps.customer, this.#customersOfPerson.of(person));
  }

  /** Ids of the records of a company, in the order in which they came. */
  customersOfCompany(company: Customer['company']): readonly string[] {
    return [...this.#maps.customer.values()].flatMap((one) =>
      one.company === company ? [one.id] : [],
    );
  }

  requests(): readonly RequestRecord[] {
    return (this.#allRequests ??= [...this.#maps.request.values()]);
  }

  requestsOf(customers: readonly string[]): readonly RequestRecord[] {
    const ids = customers.flatMap((customer) => this.#requestsOfCustomer.of(customer));
    return found(this.#maps.request, [...new Set(ids)]);
  }

  messages(): Iterable<OutboxMessage> {
    return this.#maps.message.values();
  }

  messagesOf(request: string): readonly OutboxMessage[] {
    return found(this.#maps.message, this.#messagesOfRequest.of(request));
  }

  messageByReference(hash: string): OutboxMessage | null {
    const id = this.#messageOfReference.get(hash);
    return id === undefined ? null : this.get('message', id);
  }

  /** One above the highest number that a request's id ends in. */
  nextRequestNumber(): number {
    return this.#lastNumber + 1;
  }

  #putCustomer(customer: Customer): void {
    const before = this.#maps.customer.get(customer.id)?.person ?? null;
    this.#customersOfPerson.move(customer.id, before, customer.person);
    this.#maps.customer.set(customer.id, customer);
  }

  #putRequest(request: RequestRecord): void {
    const before = this.#maps.request.get(request.id)?.customer ?? null;
    this.#requestsOfCustomer.move(request.id, before, request.customer);
    this.#maps.request.set(request.id, request);
    const isWaiting = isErasing(request) || isUnderway(request) || isUnstopped(request);
    if (isWaiting || openOffer(request) !== null || owedCall(request) !== null)
      this.#running.add(request.id);
    else this.#running.delete(request.id);
    this.#allRequests = null;
    const number = Number(/\d+$/.exec(request.id)?.[0] ?? 0);
    this.#lastNumber = Math.max(this.#lastNumber, number);
  }

  #putMessage(message: OutboxMessage): void {
    const before = this.#maps.message.get(message.id);
    this.#messagesOfRequest.move(message.id, before?.request ?? null, message.request);
    if (before?.referenceHash) this.#messageOfReference.delete(before.referenceHash);
    if (message.referenceHash) this.#messageOfReference.set(message.referenceHash, message.id);
    this.#maps.message.set(message.id, message);
  }
}

function found<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => map.get(id) ?? []);
}
