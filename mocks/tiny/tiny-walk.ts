import { decideCorrection } from '../../src/contract/corrections.ts';
import { decideItems, handOver, previewDisclosure } from '../../src/contract/disclosures.ts';
import { readRequest } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import type { RequestView } from '../../src/contract/request.ts';
import {
  answerSet,
  askSet,
  confirmCode,
  declare,
  sendCode,
} from '../../src/contract/verification.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Sent, TinyDesk } from './tiny-desk.ts';
import { rightAnswers } from './tiny-people.ts';

const inquiry = {
  company: 'hkt',
  desk: 'desk-a',
  customer: 'c-full',
  kind: 'inquiry',
  scope: 'data',
  optOutScope: null,
  channel: 'phone',
  caller: 'customer',
  language: 'en',
  words: '',
  contactGiven: null,
  reference: null,
  urgent: false,
} as const;

/** A body that opens an inquiry for the data itself, but for what a check gives. */
export function inquiryBody(given: object = {}): object {
  return { ...inquiry, ...given };
}

/** A body that opens an opt-out from all marketing, but for what a check gives. */
export function optOutBody(given: object = {}): object {
  return { ...inquiry, kind: 'opt-out', scope: null, optOutScope: 'all-marketing', ...given };
}

/** A body that asks for a birth date to be put right, but for what a check gives. */
export function correctionBody(given: object = {}): object {
  return {
    ...inquiry,
    customer: 'c-shared',
    kind: 'correction',
    scope: null,
    correction: { item: 'c-shared-birth-date', asked: '12 March 1984' },
    ...given,
  };
}

/** Carries one request through the tiny desk, step by step, always with the version that it has. */
export class TinyWalk {
  readonly desk: TinyDesk;
  readonly id: string;
  readonly by: string;

  constructor(desk: TinyDesk, id: string, by: string) {
    this.desk = desk;
    this.id = id;
    this.by = by;
  }

  /** Opens a request as an account. */
  static async open(desk: TinyDesk, body: object = inquiryBody(), by = 'ada'): Promise<TinyWalk> {
    const opened = await desk.done(by, openRequest, { body });
    return new TinyWalk(desk, opened.id, by);
  }

  /** The request as it is stored. */
  async record() {
    const record = await this.desk.store.get('request', this.id);
    if (record === null) throw new Error(`${this.id} is gone`);
    return record;
  }

  /** The request as an account sees it; whatever time owes it is settled by that. */
  async view(by = this.by): Promise<RequestView> {
    return this.desk.done(by, readRequest, { params: { request: this.id } });
  }

  /** A command with the present version, which must succeed. */
  async do<E extends Endpoint>(endpoint: E, body: object = {}, by = this.by, sent: Sent = {}) {
    return this.desk.done(by, endpoint, await this.sent(body, sent));
  }

  /** A command with the present version, which must be refused. */
  async refused(endpoint: Endpoint, body: object = {}, by = this.by): Promise<Problem> {
    return this.desk.refused(by, endpoint, await this.sent(body));
  }

  /** What a command on this request sends. */
  async sent(body: object = {}, given: Sent = {}): Promise<Sent> {
    const { version } = await this.record();
    return { params: { request: this.id }, body, version, ...given };
  }

  /** Asks a set and answers it, right or with one answer wrong. */
  async answer(isRight = true) {
    await this.do(askSet);
    return this.do(answerSet, await this.answers(isRight));
  }

  /** The answers that the open set asks for. */
  async answers(isRight = true) {
    const { verification } = await this.record();
    const asked = verification.sets.find((set) => set.verdict === 'open')?.questions ?? [];
    const answers = asked.map((question, index) => ({
      question,
      answer: isRight || index > 0 ? (rightAnswers[question] ?? 'none') : 'wrong',
    }));
    return { answers };
  }

  /** Sends a code to the channel of a field. */
  async sendCode(field: 'email' | 'phone' | 'post' = 'phone') {
    const { customer } = await this.record();
    return this.do(sendCode, { item: `${customer}-${field}` });
  }

  /** The newest code that left for this request. */
  get code(): string {
    return this.desk.outbox(this.id, 'code').at(-1)?.payload?.code ?? '';
  }

  /** Sends a code and tells it back. */
  async tellCode(field: 'email' | 'phone' | 'post' = 'phone') {
    await this.sendCode(field);
    return this.do(confirmCode, { code: this.code });
  }

  /** Everything that the data itself needs. */
  async prove(): Promise<this> {
    await this.answer();
    await this.tellCode();
    await this.do(declare, { how: 'read-aloud' });
    return this;
  }

  /** The points and the code that a correction needs. */
  async proveCorrection(channel: 'email' | 'phone' | 'post' = 'email'): Promise<this> {
    await this.answer();
    await this.tellCode(channel);
    return this;
  }

  /** Corrects the item as asked, on what the customer says. */
  async correct(): Promise<this> {
    const { correction } = await this.record();
    await this.do(decideCorrection, { sourceOfTruth: correction?.evidence[0]?.id ?? '' });
    return this;
  }

  /** Decides every free text as included. */
  async decide(given: object = {}): Promise<this> {
    const { disclosure } = await this.view();
    const open = (disclosure?.items ?? []).filter((item) => item.freeText && !item.declined);
    const decisions = Object.fromEntries(open.map((item) => [item.item, { kind: 'include' }]));
    await this.do(decideItems, { decisions: { ...decisions, ...given } });
    return this;
  }

  /** Proves, decides and previews. */
  async prepare(): Promise<this> {
    await this.prove();
    await this.decide();
    await this.do(previewDisclosure);
    return this;
  }

  /** Hands the prepared package over by the first way that there is. */
  async handOver(method?: 'link' | 'post' | 'in-person'): Promise<this> {
    const { disclosure } = await this.view();
    const ways = disclosure?.deliveries ?? [];
    const way = ways.find((candidate) => method === undefined || candidate.method === method);
    await this.do(handOver, { method: way?.method, item: way?.item ?? null });
    return this;
  }
}
