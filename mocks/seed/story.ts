import type { AuditActor, EventDraft } from '../../src/domain/audit.ts';
import { channelOfRecord } from '../../src/domain/channel-of-record.ts';
import { companyOf } from '../../src/domain/company.ts';
import { contactKind, type Customer, type Item } from '../../src/domain/customer.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { MINUTE } from '../../src/domain/instant.ts';
import type { KnowledgeGuard, LogBookEntry, OutboxMessage } from '../../src/domain/outbox.ts';
import { open, withHand, type Opening } from '../../src/domain/request-life.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import type { Staff } from '../../src/domain/staff.ts';
import type { MessageKind } from '../../src/domain/message-vocabulary.ts';
import type { SeedEvent } from '../store/store-seed.ts';
import { WORLD_TODAY } from './day.ts';
import type { Random } from './random.ts';

/** What became of a request before the world begins: the record as it stands, and every event that led there. */
export type Story = {
  readonly request: RequestRecord;
  readonly events: readonly SeedEvent[];
  readonly messages: readonly OutboxMessage[];
  readonly logBook: readonly LogBookEntry[];
  readonly guard: KnowledgeGuard | null;
  /** The customer's record where the story changed it. */
  readonly customer: Customer | null;
  /** Records that the story erased, as they were; none of them is in the world. */
  readonly erased: readonly Customer[];
};

/** How a story begins. */
export type Beginning = Omit<
  Opening,
  'creator' | 'subject' | 'company' | 'customer' | 'policyVersion' | 'packs'
> & {
  readonly who: Customer | null;
  /** Every record of the person; the one named where nothing else is said. */
  readonly records?: readonly Customer[];
  readonly company: Opening['company'];
  readonly agent: Staff;
  readonly at: Instant;
};

/** What an event says beside who, when and about what. */
export type Said = Pick<EventDraft, 'action'> &
  Partial<Pick<EventDraft, 'outcome' | 'purpose' | 'reason' | 'fields'>>;

const policyVersion = '1';
const system: AuditActor = { id: 'system', role: 'system', desk: null, session: null };
const customerSide: AuditActor = { id: 'customer', role: 'customer', desk: null, session: null };

/** Tells a story step by step: each step moves the clock, changes the record by the desk's own rules, and leaves its event. */
export class Telling {
  readonly who: Customer | null;
  readonly records: readonly Customer[];
  readonly agent: Staff;
  readonly random: Random;
  request: RequestRecord;
  now: Instant;
  guard: KnowledgeGuard | null = null;
  changed: Customer | null = null;
  /** Whether the story ends with the erasure of everything that was held. */
  isErased = false;
  readonly #events: SeedEvent[] = [];
  readonly #messages: OutboxMessage[] = [];
  readonly #logBook: LogBookEntry[] = [];

  constructor(beginning: Beginning, random: Random) {
    const { who, records, agent, at, ...facts } = beginning;
    this.who = who;
    this.records = records ?? (who === null ? [] : [who]);
    this.agent = agent;
    this.random = random;
    this.now = at;
    const subject = who?.subject ?? `s-${this.hex(16)}`;
    const customer = who?.id ?? null;
    const { packs } = companyOf(facts.company);
    this.request = open(
      { ...facts, customer, subject, creator: agent.id, policyVersion, packs },
      [],
      at,
    );
    this.#lookedUp(at);
    const fields = [facts.kind, facts.scope, facts.optOut?.scope ?? null];
    this.#log(actorOf(agent), {
      action: 'request.opened',
      reason: facts.channel,
      fields: fields.filter((field) => field !== null),
    });
  }

  /** Lets minutes pass; never beyond the world's now, which the caller has to see to. */
  after(minutes: number): this {
    this.now += minutes * MINUTE;
    return this;
  }

  /** A step of an account. */
  by(
    staff: Staff,
    change: (request: RequestRecord) => RequestRecord,
    said: Said,
    isWork = true,
  ): this {
    const changed = change(this.request);
    return this.#step(actorOf(staff), isWork ? withHand(changed, staff.id) : changed, said);
  }

  /** A step of the story's own agent. */
  work(change: (request: RequestRecord) => RequestRecord, said: Said): this {
    return this.by(this.agent, change, said);
  }

  /** A step of the system. */
  settle(change: (request: RequestRecord) => RequestRecord, said: Said): this {
    return this.#step(system, change(this.request), said);
  }

  /** Something that the customer did with a message. */
  customerDid(change: (request: RequestRecord) => RequestRecord, said: Said): this {
    return this.#step(customerSide, change(this.request), said);
  }

  /** What left the desk, for somebody of no record by post. Its payload was dropped since, by delivery or with the end of its validity. */
  send(
    kind: MessageKind,
    item: Item | null,
    state: OutboxMessage['state'],
    validFor: number | null,
  ): this {
    const contact = item === null ? 'post' : contactKind(item.field);
    if (contact === null) return this;
    this.#messages.push({
      id: `m-${this.request.id.slice(2)}-${this.#messages.length + 1}`,
      version: 2,
      request: this.request.id,
      customer: this.request.customer,
      kind,
      contact,
      item: item?.id ?? null,
      lang: this.request.language,
      sentAt: this.now,
      expiresAt: validFor === null ? null : this.now + validFor,
      referenceHash: kind === 'alert' || kind === 'package-link' ? this.hex(64) : null,
      state,
      payload: null,
      codeHash: kind === 'package-link' ? this.hex(64) : null,
    });
    return this;
  }

  /** An entry of the register of refusals, which stands before any notice. */
  register(ground: string, citation: string, by: string, approvedBy: string): string {
    const id = `lb-${this.request.id.slice(2)}-${this.#logBook.length + 1}`;
    const { company } = this.request;
    this.#logBook.push({
      id,
      version: 1,
      request: this.request.id,
      company,
      at: this.now,
      ground,
      citation,
      by,
      approvedBy,
    });
    return id;
  }

  /** Contact points that may carry a code. */
  channels(): readonly Item[] {
    return (this.who?.items ?? []).filter((item) => channelOfRecord(item, WORLD_TODAY) === true);
  }

  /** So many hexadecimal digits. */
  hex(length: number): string {
    let digits = '';
    while (digits.length < length)
      digits += this.random.below(0x1_0000_0000).toString(16).padStart(8, '0');
    return digits.slice(0, length);
  }

  /** The story as far as it was told. */
  told(): Story {
    const { request, guard, changed, isErased, records } = this;
    return {
      request,
      events: this.#events,
      messages: isErased ? this.#certificates() : this.#messages,
      logBook: this.#logBook,
      guard: isErased ? null : guard,
      customer: changed,
      erased: isErased ? records : [],
    };
  }

  /** What stays of an erased person's messages: the certificate, without where it went. */
  #certificates(): readonly OutboxMessage[] {
    return this.#messages
      .filter(({ kind }) => kind === 'deletion-certificate')
      .map((message) => ({ ...message, customer: null, item: null }));
  }

  #lookedUp(at: Instant): void {
    const actor = actorOf(this.agent);
    const before = { actor, outcome: 'done', call: `call-${this.request.id}-0` } as const;
    const { company, id } = this.request;
    const draft: EventDraft = {
      ...before,
      action: 'customer.looked-up',
      object: { type: 'lookup', id: company, version: null },
      subject: null,
      purpose: 'customer-contact',
    };
    this.#events.push({ at: at - 2 * MINUTE, draft });
    if (this.who === null) return;
    const object = { type: 'customer', id: this.who.id, version: this.who.version } as const;
    const call = `call-${id}-view`;
    const { subject } = this.who;
    this.#events.push({
      at: at - MINUTE,
      draft: { ...before, action: 'customer.viewed', object, subject, purpose: null, call },
    });
  }

  #step(actor: AuditActor, changed: RequestRecord, said: Said): this {
    const before = this.request.version;
    this.request = { ...changed, version: before + 1 };
    this.#log(actor, said, before);
    return this;
  }

  #log(actor: AuditActor, said: Said, before?: number): void {
    const { id, version, subject } = this.request;
    const draft: EventDraft = {
      actor,
      object: { type: 'request', id, version },
      subject,
      outcome: 'done',
      purpose: null,
      ...(before === undefined ? {} : { before }),
      after: version,
      call: `call-${id}-${version}`,
      ...said,
    };
    this.#events.push({ at: this.now, draft });
  }
}

function actorOf(staff: Staff): AuditActor {
  return { id: staff.id, role: staff.role, desk: staff.desks[0] ?? null, session: null };
}
