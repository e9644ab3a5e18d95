import type { ExchangeAsk, ExchangeDialect, InquiryScope, RequestKind } from './vocabulary.ts';
import type { OptOutScope } from './record-vocabulary.ts';
import type { RequestRecord } from './request.ts';
import { accept, refuse, type Result } from './result.ts';

/**
 * What a request that came in as a foreign paper is known by: the dialect that it was written in, the number that its
 * sender gave it, what it asks in the sender's word, and when the sender says that it was asked. Nothing in it proves
 * anything: no signature was checked.
 */
export type ExchangeOrigin = {
  readonly dialect: ExchangeDialect;
  readonly number: string;
  readonly asks: ExchangeAsk;
  /** As it is stated, in ISO 8601; every clock of ours counts from our own receipt (H7). */
  readonly stated: string;
};

/** What a foreign paper asks for, in the desk's words. */
export type ExchangeMeaning = {
  readonly kind: RequestKind;
  readonly scope: InquiryScope | null;
  readonly optOutScope: OptOutScope | null;
};

const wholeInquiry: ExchangeMeaning = { kind: 'inquiry', scope: 'data', optOutScope: null };

/** One row a word of either dialect; every package holds the data as JSON and as a table, so what is portable is an inquiry. */
const meanings: Readonly<Record<ExchangeAsk, ExchangeMeaning>> = {
  access: wholeInquiry,
  portability: wholeInquiry,
  'access:specific': wholeInquiry,
  'access:categories': { kind: 'inquiry', scope: 'categories', optOutScope: null },
  rectification: { kind: 'correction', scope: null, optOutScope: null },
  erasure: { kind: 'deletion', scope: null, optOutScope: null },
  deletion: { kind: 'deletion', scope: null, optOutScope: null },
  'sale:opt_out': { kind: 'opt-out', scope: null, optOutScope: 'all-marketing' },
};

/** What a word of a dialect asks for in the desk's own words. */
export function exchangeMeaning(asks: ExchangeAsk): ExchangeMeaning {
  return meanings[asks];
}

/**
 * Whether a request of this kind may be opened on a foreign paper: it has to be what the paper asks for, and a number of
 * the same dialect comes in once. `known` are the requests of the company.
 */
export function mayOpenOn(
  { dialect, number, asks }: ExchangeOrigin,
  kind: RequestKind,
  known: readonly Pick<RequestRecord, 'exchange'>[],
): Result<ExchangeMeaning> {
  const meaning = exchangeMeaning(asks);
  if (meaning.kind !== kind) return refuse('exchange-kind-differs');
  const isKnown = known.some(
    ({ exchange }) => exchange?.dialect === dialect && exchange.number === number,
  );
  return isKnown ? refuse('exchange-received') : accept(meaning);
}

/** What a paper of the Data Rights Protocol is known by: an agent need not number it, and its name and the moment tell one from the next. */
export function drpNumber(agent: string, stated: string, given: string | undefined): string {
  return given ?? `${agent}:${stated}`;
}

/** The number that an agent gave its paper, to be told back to it; null where it gave none, or where no agent sent it. */
export function agentNumber({ dialect, number, stated }: ExchangeOrigin): string | null {
  return dialect !== 'drp' || number.endsWith(`:${stated}`) ? null : number;
}

/** The statuses of OpenDSR 1.0. */
export const openDsrStatuses = ['pending', 'in_progress', 'completed', 'cancelled'] as const;
export type OpenDsrStatus = (typeof openDsrStatuses)[number];

/**
 * The statuses of the Data Rights Protocol 1.0 that a desk can be in. `open` is none: it is said before the company
 * itself has the request, and what a desk speaks of it has.
 */
export const drpStatuses = ['in_progress', 'fulfilled', 'revoked', 'denied'] as const;
/** Why a request was denied there. */
export const drpReasons = ['insuf_verification', 'no_match', 'claim_not_covered', 'other'] as const;
export type DrpStatus = {
  readonly status: (typeof drpStatuses)[number];
  readonly reason: (typeof drpReasons)[number] | null;
};

type Told = Pick<RequestRecord, 'status' | 'outcome' | 'customer' | 'wordsErased'>;

/**
 * Where a request stands, in OpenDSR's words. Only what was carried out is `completed`: that dialect has no word for a
 * refusal, and what was not done may not look done.
 */
export function openDsrStatus({
  status,
  outcome,
}: Pick<Told, 'status' | 'outcome'>): OpenDsrStatus {
  switch (outcome) {
    case 'granted':
    case 'partly-granted':
      return 'completed';
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
    case 'duplicate':
    case 'opened-in-error':
      return 'cancelled';
    case null:
      return status === 'received' ? 'pending' : 'in_progress';
  }
}

/**
 * Where a request stands, in the words of the Data Rights Protocol. Waiting for proof is `in_progress` without a reason:
 * its `need_user_verification` promises an address where to prove it, and this desk proves by its own procedure.
 */
export function drpStatus({
  outcome,
  customer,
  wordsErased,
}: Pick<Told, 'outcome' | 'customer' | 'wordsErased'>): DrpStatus {
  switch (outcome) {
    case 'granted':
    case 'partly-granted':
      return { status: 'fulfilled', reason: null };
    case 'withdrawn':
      return { status: 'revoked', reason: null };
    case 'refused':
      // Of somebody who was erased since, nobody can be named any more either.
      return customer === null && !wordsErased
        ? { status: 'denied', reason: 'no_match' }
        : { status: 'denied', reason: 'claim_not_covered' };
    case 'lapsed':
      return { status: 'denied', reason: 'insuf_verification' };
    case 'duplicate':
    case 'opened-in-error':
      return { status: 'denied', reason: 'other' };
    case null:
      return { status: 'in_progress', reason: null };
  }
}
