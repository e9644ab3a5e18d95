import { isVerified } from './assurance.ts';
import { citation } from './citation.ts';
import {
  isNeverDisclosed,
  type Item,
  type Recipient,
  type Sharing,
  type Suppression,
  type VisitSharing,
} from './customer.ts';
import { isErasing } from './deletion.ts';
import type { Instant } from './instant.ts';
import { coversItem } from './opt-out.ts';
import type { PlainDate } from './plain-date.ts';
import { isInForce, mayUse, type PurposeScene } from './purpose-register.ts';
import { isOpen, type RequestRecord } from './request.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Purpose, SharingBasis } from './record-vocabulary.ts';

/** How the agreement with a recipient stands on a day: its last day still counts. */
export type AgreementState = 'valid' | 'expired' | 'missing';

/** What somebody wants to pass on: which items, to whom, what for, and on the one basis that it rests on (N4, H5). */
export type SharingWish = {
  readonly items: readonly Item[];
  readonly recipient: Recipient;
  readonly purpose: Purpose;
  readonly basis: SharingBasis;
  /** The authority's instrument; null where there is none. */
  readonly instrument: string | null;
};

/** The customer's requests that the account may handle, what was opted out of, and the register of the day. */
export type SharingScene = PurposeScene & {
  readonly now: Instant;
  readonly requests: readonly RequestRecord[];
  readonly suppressions: readonly Suppression[];
};

const marketing: ReadonlySet<Purpose> = new Set(['events', 'product-news', 'partner-offers']);

/** How a recipient's agreement stands. */
export function agreementOn(
  { agreement }: Pick<Recipient, 'agreement'>,
  today: PlainDate,
): AgreementState {
  if (agreement === null) return 'missing';
  return agreement.until < today ? 'expired' : 'valid';
}

/** Whether a basis carries a sharing with this recipient, whatever is shared (N4, H5). */
export function mayShareWith(
  recipient: Recipient,
  basis: SharingBasis,
  instrument: string | null,
  scene: SharingScene,
): Result<true> {
  const { company, requests, now, today } = scene;
  const cited = citation(company, 'sharing');
  if (requests.some(isErasing)) return refuse('being-erased', citation(company, 'procedure'));
  const open = handled(requests);
  if (open.length === 0) return refuse('no-open-request', citation(company, 'purpose'));
  if (recipient.company !== company) return refuse('no-such-recipient', cited);
  switch (basis) {
    case 'consent':
      // Whoever has not shown who they are cannot consent for the customer.
      return open.some((request) => isProved(request, now))
        ? accept(true)
        : refuse('consent-unproved', cited);
    case 'partner-agreement':
      return agreed(agreementOn(recipient, today), company);
    case 'law':
      return instrument === null ? refuse('instrument-missing', cited) : accept(true);
  }
}

/**
 * Whether these items may be passed on (N2, N3a, N4, H4, H5). A partner may have them for purposes that the customer
 * was told alone, whoever consents does so for a purpose in force, and the law names its own.
 */
export function mayShare(wish: SharingWish, scene: SharingScene): Result<true> {
  const { recipient, basis, instrument, items } = wish;
  const grounded = mayShareWith(recipient, basis, instrument, scene);
  if (!grounded.ok) return grounded;
  for (const item of items) {
    const verdict = mayShareItem(item, wish, scene);
    if (!verdict.ok) return verdict;
  }
  return accept(true);
}

function mayShareItem(
  item: Item,
  { purpose, basis }: SharingWish,
  scene: SharingScene,
): Result<true> {
  const { company, suppressions } = scene;
  if (isNeverDisclosed(item)) return refuse('never-shown', citation(company, 'delivery'));
  if (item.state === 'declined') return refuse('declined-item', citation(company, 'sharing'));
  if (basis === 'law') return accept(true);
  const use = basis === 'consent' ? isInForce(purpose, scene) : mayUse(item, purpose, scene);
  if (!use.ok) return use;
  const isStopped = suppressions.some(
    ({ scope, items }) => coversItem(scope, item) && (items?.includes(item.id) ?? true),
  );
  return marketing.has(purpose) && isStopped
    ? refuse('opted-out', citation(company, 'sharing'))
    : accept(true);
}

/** The line of the ledger: one recipient, one basis, one purpose, the day and the request. */
export function sharingOf(
  { recipient, basis, purpose }: SharingWish,
  today: PlainDate,
  request: string,
): Sharing {
  return {
    recipient: recipient.id,
    basis,
    on: today,
    marketing: marketing.has(purpose),
    purpose,
    request,
  };
}

/** The line of the ledger for visits that an authority got on its demand: law is its one basis (N4, N4-4, H5). */
export function visitSharingOf(
  { id, authority }: { readonly id: string; readonly authority: string },
  today: PlainDate,
): VisitSharing {
  return { recipient: authority, basis: 'law', on: today, demand: id };
}

/** Lines that may be told: nothing of a demand while its paper forbids to tell the customer (N4-4, H11). */
export function toldSharings(
  lines: readonly VisitSharing[],
  silent: ReadonlySet<string>,
): readonly VisitSharing[] {
  return lines.filter(({ demand }) => !silent.has(demand));
}

/** Requests in which a sharing can be made: open, and not frozen. */
export function handled(requests: readonly RequestRecord[]): readonly RequestRecord[] {
  return requests.filter((request) => isOpen(request) && request.frozen === null);
}

function isProved(request: RequestRecord, now: Instant): boolean {
  return request.verification.reachedAt !== null && isVerified(request, now);
}

function agreed(state: AgreementState, company: CompanyId): Result<true> {
  const cited = citation(company, 'sharing');
  switch (state) {
    case 'valid':
      return accept(true);
    case 'expired':
      return refuse('agreement-expired', cited);
    case 'missing':
      return refuse('agreement-missing', cited);
  }
}
