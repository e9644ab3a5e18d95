import { isVerified } from './assurance.ts';
import { withConsentEnded } from './consent.ts';
import { contactKind, isNeverDisclosed, type Item, type ItemStatement } from './customer.ts';
import type { Instant } from './instant.ts';
import { addMonths } from './plain-date.ts';
import {
  changesContact,
  isOpen,
  type Correction,
  type Propagation,
  type RequestRecord,
} from './request.ts';
import { propagationSteps, type PropagationState, type PropagationStep } from './vocabulary.ts';

/** Months back in which a recipient has to be told of a correction (PDPO s.23(1)(c)). */
export const PROPAGATION_MONTHS = 12;

/** Whether an item can be put right in a request: secrets are changed by their owner, and a hash has nothing to compare. */
export function isCorrectable(item: Item): boolean {
  return !isNeverDisclosed(item);
}

/** A correction as it is asked; what the customer says is its first evidence, or what the desk has found in its own record. */
export function freshCorrection(
  item: Pick<Item, 'id' | 'field' | 'lang'>,
  asked: string,
  answeredInquiry: string | null,
  said: { readonly id: string; readonly by: string; readonly at: Instant },
  isFoundByStaff = false,
): Correction {
  return {
    item: item.id,
    field: item.field,
    asked,
    lang: item.lang,
    answeredInquiry,
    evidence: [
      {
        ...said,
        kind: isFoundByStaff ? 'own-record' : 'customer-says',
        says: asked,
        reference: null,
      },
    ],
    sourceOfTruth: null,
    decision: null,
    statement: null,
    carriedOutAt: null,
    propagation: [],
  };
}

/** Whether a correction is still in dispute: asked, and neither carried out nor refused. */
function isInDispute(request: RequestRecord): boolean {
  return request.correction != null && isOpen(request) && request.correction.decision === null;
}

/**
 * Items of a person with those marked that an open correction disputes, as one request sees them (rule 3). No flag on
 * the record is needed, so nobody can leave one there by asking. Any open correction takes its item out of the
 * questions; a contact point stays a channel for other requests until the one who disputes it has proved who they are,
 * or an impostor could cut off the very channel by which the owner is warned.
 */
export function disputedItems(
  items: readonly Item[],
  here: RequestRecord | null,
  requests: readonly RequestRecord[],
  now: Instant,
): readonly Item[] {
  const disputing = requests.filter(isInDispute);
  return items.map((item) => {
    const by = disputing.filter((request) => request.correction?.item === item.id);
    const counts =
      contactKind(item.field) === null
        ? by.length > 0
        : by.some((request) => request.id === here?.id || isProved(request, now));
    return counts && !item.disputed ? { ...item, disputed: true } : item;
  });
}

function isProved(request: RequestRecord, now: Instant): boolean {
  return request.verification.reachedAt !== null && isVerified(request, now);
}

/** When a contact point of the person was last corrected by another request: what was proved before no longer counts (rule 8). */
export function contactChangedAt(
  here: RequestRecord,
  requests: readonly RequestRecord[],
): Instant | null {
  const moments = requests.flatMap(({ id, correction }) =>
    id !== here.id && changesContact(correction) && correction?.carriedOutAt != null
      ? [correction.carriedOutAt]
      : [],
  );
  return moments.length === 0 ? null : Math.max(...moments);
}

/**
 * Who must be told of a correction: everyone who got the item in the last 12 months, each once, with the last day.
 * `today` is the desk's date.
 */
export function propagationOf(item: Item, today: string, now: Instant): readonly Propagation[] {
  const since = addMonths(today, -PROPAGATION_MONTHS);
  const last = new Map<string, string>();
  for (const { recipient, on } of item.sharings) {
    if (on < since) continue;
    const known = last.get(recipient);
    if (known === undefined || known < on) last.set(recipient, on);
  }
  return [...last].map(([recipient, lastSharedOn]) => ({
    recipient,
    lastSharedOn,
    state: 'to-send',
    at: now,
  }));
}

const follows: Readonly<
  Record<PropagationStep, { from: readonly PropagationState[]; to: PropagationState }>
> = {
  send: { from: ['to-send'], to: 'sent' },
  chase: { from: ['sent', 'chased'], to: 'chased' },
  done: { from: ['sent', 'chased'], to: 'done' },
};

/** Recipients that a step can be taken with: the one named, or everyone whom it fits. */
export function recipientsFor(
  { propagation }: Pick<Correction, 'propagation'>,
  step: PropagationStep,
  recipient: string | null,
): readonly Propagation[] {
  return propagation.filter(
    (one) =>
      (recipient === null || one.recipient === recipient) && follows[step].from.includes(one.state),
  );
}

/** The steps that can be taken with a recipient. */
export function stepsFrom(state: PropagationState): readonly PropagationStep[] {
  return propagationSteps.filter((step) => follows[step].from.includes(state));
}

/** The list after a step with some of its recipients. */
export function propagated(
  { propagation }: Pick<Correction, 'propagation'>,
  step: PropagationStep,
  told: readonly Propagation[],
  now: Instant,
): readonly Propagation[] {
  return propagation.map((one) =>
    told.includes(one) ? { ...one, state: follows[step].to, at: now } : one,
  );
}

/** Whether a recipient has not been written to. */
export function hasUntold(correction: Pick<Correction, 'propagation'>): boolean {
  return correction.propagation.some(({ state }) => state === 'to-send');
}

/**
 * The item put right: the desk date of the change starts the 30 days of a contact point and ends what was agreed to by
 * the old one; what was shared, for which purposes and from when on it is held stays. A statement about the old value
 * goes with it.
 */
export function correctedItem(
  item: Item,
  value: string,
  today: string,
  from: Pick<Item, 'source' | 'collectedBy' | 'collectedChannel' | 'shared'>,
): Item {
  const { statement: _gone, ...kept } = item.value === value ? item : withConsentEnded(item, today);
  return { ...kept, ...from, state: 'held', value, changedOn: today, disputed: false };
}

/** The item with the customer's statement: the value stays, contested, and proves nothing from now on. */
export function contestedItem(item: Item, statement: ItemStatement): Item {
  return { ...item, disputed: true, statement };
}
