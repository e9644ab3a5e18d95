import type { PolicyDeadline, PolicyTerms } from './policies/policy-profile.ts';
import type { RequestKind } from './vocabulary.ts';

/** What a policy sets in a figure, in the order in which it is shown. Minutes count from midnight at the desk. */
export const policyFigures = [
  'inquiry-days',
  'correction-days',
  'deletion-days',
  'cut-off-minute',
  'undo-hours',
  'evidence-days',
  'lapse-days',
] as const;
export type PolicyFigure = (typeof policyFigures)[number];

/** Between what a figure lies; beyond it a policy would promise nothing that a desk can keep. */
export const figureLimits: Readonly<
  Record<PolicyFigure, { readonly least: number; readonly most: number }>
> = {
  'inquiry-days': { least: 1, most: 90 },
  'correction-days': { least: 1, most: 90 },
  'deletion-days': { least: 1, most: 90 },
  'cut-off-minute': { least: 0, most: 24 * 60 - 1 },
  'undo-hours': { least: 0, most: 7 * 24 },
  'evidence-days': { least: 1, most: 90 },
  'lapse-days': { least: 7, most: 365 },
};

const answered = ['inquiry', 'correction', 'deletion'] as const;

/** The value of a figure in a version; null where its policy counts otherwise and has no such figure. */
export function figureOf(terms: PolicyTerms, figure: PolicyFigure): number | null {
  switch (figure) {
    case 'inquiry-days':
      return daysOf(terms.deadlines.inquiry);
    case 'correction-days':
      return daysOf(terms.deadlines.correction);
    case 'deletion-days':
      return daysOf(terms.deadlines.deletion);
    case 'cut-off-minute':
      return cutOffOf(terms.deadlines.inquiry);
    case 'undo-hours':
      return terms.undoWindowHours;
    case 'evidence-days':
      return terms.evidenceValidityDays;
    case 'lapse-days':
      return terms.lapseAfterDays;
  }
}

function daysOf(deadline: PolicyDeadline): number | null {
  return deadline.is === 'days-from-receipt' ? deadline.days : null;
}

function cutOffOf(deadline: PolicyDeadline): number | null {
  return deadline.is === 'business-day-of-verification' ? deadline.cutOffMinute : null;
}

/** Whether two versions count an answer alike. */
export function isSameDeadline(one: PolicyDeadline, other: PolicyDeadline): boolean {
  return one.is === other.is && daysOf(one) === daysOf(other) && cutOffOf(one) === cutOffOf(other);
}

/** Terms with another value of a figure; a figure that the policy does not have changes nothing. */
export function withFigure(terms: PolicyTerms, figure: PolicyFigure, value: number): PolicyTerms {
  switch (figure) {
    case 'inquiry-days':
      return withDays(terms, 'inquiry', value);
    case 'correction-days':
      return withDays(terms, 'correction', value);
    case 'deletion-days':
      return withDays(terms, 'deletion', value);
    case 'cut-off-minute':
      return answered.reduce((made, kind) => withCutOff(made, kind, value), terms);
    case 'undo-hours':
      return { ...terms, undoWindowHours: value };
    case 'evidence-days':
      return { ...terms, evidenceValidityDays: value };
    case 'lapse-days':
      return { ...terms, lapseAfterDays: value };
  }
}

function withDays(terms: PolicyTerms, kind: RequestKind, days: number): PolicyTerms {
  const deadline = terms.deadlines[kind];
  if (deadline.is !== 'days-from-receipt') return terms;
  return { ...terms, deadlines: { ...terms.deadlines, [kind]: { ...deadline, days } } };
}

function withCutOff(terms: PolicyTerms, kind: RequestKind, cutOffMinute: number): PolicyTerms {
  const deadline = terms.deadlines[kind];
  if (deadline.is !== 'business-day-of-verification') return terms;
  return { ...terms, deadlines: { ...terms.deadlines, [kind]: { ...deadline, cutOffMinute } } };
}

/** The clause that a figure rests on: that of the answer which it is a part of. */
export function figureClause({ deadlines }: PolicyTerms, figure: PolicyFigure): string {
  switch (figure) {
    case 'correction-days':
      return deadlines.correction.clause;
    case 'deletion-days':
    case 'undo-hours':
      return deadlines.deletion.clause;
    case 'inquiry-days':
    case 'cut-off-minute':
    case 'evidence-days':
    case 'lapse-days':
      return deadlines.inquiry.clause;
  }
}
