import type { PlainDate } from './plain-date.ts';
import type { PolicyTerms } from './policies/policy-profile.ts';
import { isSameDeadline } from './policy-figure.ts';
import type { RequestKind } from './vocabulary.ts';

/** What a change of the policy means for the date of a request that keeps the version before it. */
export const dateEffects = ['unaffected', 'no-date-yet', 'would-move'] as const;
export type DateEffect = (typeof dateEffects)[number];

/** A date of a clock, as far as two versions of a policy are compared by it. */
type Due = { readonly due: PlainDate | null; readonly dueMinute: number | null };

/**
 * Whether a later version would give a request another date. Where neither gives one yet, the rule tells: the same rule
 * leaves the request unaffected, and of another nothing can be said before there is a date.
 */
export function dateEffect(
  kind: RequestKind,
  kept: { readonly terms: PolicyTerms; readonly clock: Due },
  later: { readonly terms: PolicyTerms; readonly clock: Due },
): DateEffect {
  const { due, dueMinute } = kept.clock;
  if (due !== later.clock.due || dueMinute !== later.clock.dueMinute) return 'would-move';
  const isSameRule = isSameDeadline(kept.terms.deadlines[kind], later.terms.deadlines[kind]);
  return due === null && !isSameRule ? 'no-date-yet' : 'unaffected';
}
