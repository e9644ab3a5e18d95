import { derivationStep, type Clock, type DerivationStep } from './clock.ts';
import type { CountedDeadline, ExtensionRule } from './law/deadline-rule.ts';
import type { ClockRule, LawValue } from './law/law-pack.ts';
import { endFrom, strictEnd, valuesOf, type LawCase, type PeriodEnd } from './law-period.ts';
import { compareDates, type PlainDate } from './plain-date.ts';

/** The date after the extension, if notice of one was given in time. */
export type Extended = {
  readonly due: PlainDate | null;
  readonly plainDue: PlainDate | null;
  readonly words: Clock['words'];
  readonly isPaused: boolean;
  readonly steps: readonly DerivationStep[];
};

/** Moves the date by an extension; notice after the date is too late and moves nothing. */
export function extend(
  extension: { readonly rule: ClockRule; readonly value: ExtensionRule } | null,
  start: PlainDate,
  first: PeriodEnd,
  plain: PeriodEnd,
  value: CountedDeadline,
  rule: ClockRule,
  its: LawCase,
): Extended {
  const plainDue = first.date === plain.date ? null : plain.date;
  const asItWas = { due: first.date, plainDue, words: null, isPaused: first.isPaused };
  const notice = its.history.extension;
  if (extension === null || notice === null) return { ...asItWas, steps: [] };
  const { citation } = extension.rule;
  if (compareDates(notice.notifiedOn, first.date) > 0)
    return {
      ...asItWas,
      steps: [derivationStep('extension-too-late', notice.notifiedOn, { citation })],
    };
  const { total, words } = extension.value;
  if (total === null)
    return {
      due: null,
      plainDue: first.date,
      words,
      isPaused: false,
      steps: [
        derivationStep('extended', notice.notifiedOn, { citation }),
        derivationStep('no-day-count', notice.notifiedOn, { citation }),
      ],
    };
  const longer = { ...value, ...total };
  const late = endFrom(start, longer, rule, its);
  const strict = strictEnd(start, longer, rule, its);
  const acts = strict ?? late;
  return {
    due: acts.date,
    plainDue: acts.date === late.date ? null : late.date,
    words: null,
    isPaused: acts.isPaused,
    steps: [
      derivationStep('extended', notice.notifiedOn, {
        amount: total.amount,
        unit: total.unit,
        citation,
      }),
      ...late.steps,
      ...(strict === null ? [] : [derivationStep('strict-reading', strict.date, { citation })]),
    ],
  };
}

/** The pack's extension for this kind of request, or null. */
export function extensionOf(
  its: LawCase,
): { readonly rule: ClockRule; readonly value: ExtensionRule } | null {
  return valuesOf(its, isExtension)[0] ?? null;
}

function isExtension(value: LawValue): value is ExtensionRule {
  return value.is === 'extension';
}
