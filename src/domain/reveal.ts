import { isVerified } from './assurance.ts';
import { citation } from './citation.ts';
import { contactKind, isNeverDisclosed, type Item } from './customer.ts';
import { isErasing } from './deletion.ts';
import type { Instant } from './instant.ts';
import { isQuestion } from './knowledge.ts';
import { mayUse, type PurposeScene } from './purpose-register.ts';
import { isOpen, type RequestRecord } from './request.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Purpose, RevealPurpose } from './record-vocabulary.ts';

/**
 * Whether one value may be shown in the clear (N3a): only with an open request that the account may handle, never a
 * secret or a declined item, and a question only once somebody has been verified for such a request (rule 3).
 */
export function mayReveal(
  item: Item,
  requests: readonly RequestRecord[],
  now: Instant,
  company: CompanyId,
): Result<true> {
  if (requests.some(isErasing)) return refuse('being-erased', citation(company, 'procedure'));
  const open = requests.filter((request) => isOpen(request) && request.frozen === null);
  if (open.length === 0) return refuse('no-open-request', citation(company, 'purpose'));
  if (isNeverDisclosed(item)) return refuse('never-shown', citation(company, 'delivery'));
  if (item.state === 'declined') return refuse('declined-item');
  const isProved = open.some(
    (request) => request.verification.reachedAt !== null && isVerified(request, now),
  );
  if (isProved) return accept(true);
  // What somebody asks to have changed is not read out to them before they have proved who they are.
  if (open.some((request) => request.correction?.item === item.id))
    return refuse('sealed-dispute', citation(company, 'identity'));
  return isQuestion(item) ? refuse('sealed-question', citation(company, 'identity')) : accept(true);
}

/** Refused reveals of one account within a day at which a supervisor is told. */
const REFUSALS_TO_ALERT = 3;

/** Whether a refused reveal is the one that a supervisor is told of, of so many in 24 hours with this one. */
export function alertsSupervisor(refusals: number): boolean {
  return refusals === REFUSALS_TO_ALERT;
}

/** A company's register on a day, and the moment of the reveal. */
export type RevealScene = PurposeScene & { readonly now: Instant };

/**
 * Whether one value may be shown for this purpose (N2, N3a). What serves the customer's own request has to fit that
 * request or that item; any other use has to be one that the customer was told of.
 */
export function mayRevealFor(
  purpose: RevealPurpose,
  item: Item,
  requests: readonly RequestRecord[],
  scene: RevealScene,
): Result<true> {
  const { company, now } = scene;
  const verdict = mayReveal(item, requests, now, company);
  if (!verdict.ok) return verdict;
  const isFor = (kind: RequestRecord['kind']): boolean =>
    requests.some((one) => isOpen(one) && one.frozen === null && one.kind === kind);
  const fits = (does: boolean): Result<true> =>
    does ? accept(true) : refuse('purpose-unfit', citation(company, 'purpose'));
  switch (purpose) {
    case 'answer-customer':
      return accept(true);
    case 'check-correction':
      return fits(isFor('correction'));
    case 'prepare-disclosure':
      return fits(isFor('inquiry'));
    case 'reach-customer':
      return fits(contactKind(item.field) !== null || reaches.has(item.field));
    case 'settle-bill':
    case 'arrange-delivery':
    case 'offer-news':
    case 'ask-survey':
      return mayUse(item, useOf[purpose], scene);
  }
}

/** What helps to reach somebody beside their contact points. */
const reaches: ReadonlySet<Item['field']> = new Set(['name', 'name-reading', 'language']);

/** The use of the company that a purpose of viewing is. */
const useOf = {
  'settle-bill': 'billing',
  'arrange-delivery': 'delivery',
  'offer-news': 'product-news',
  'ask-survey': 'customer-survey',
} as const satisfies Partial<Record<RevealPurpose, Purpose>>;
