import type { Calendar } from './calendar.ts';
import type { ClockHistory } from './clock-history.ts';
import { derivationStep, type DerivationStep } from './clock.ts';
import type {
  ClockStop,
  CountedDeadline,
  CountFrom,
  CountingRule,
  Roll,
  Span,
} from './law/deadline-rule.ts';
import { speaksOf, type ClockLaw, type ClockRule, type LawValue } from './law/law-pack.ts';
import { countSpan, rollEnd } from './period.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import { waitDays } from './wait-days.ts';

/** One law looked at for one request. */
export type LawCase = {
  readonly history: ClockHistory;
  readonly pack: ClockLaw;
  readonly calendar: Calendar;
  readonly today: PlainDate;
};

/** The end of a period, rolled, with the steps to it. */
export type PeriodEnd = {
  readonly date: PlainDate;
  readonly steps: readonly DerivationStep[];
  readonly isPaused: boolean;
};

/** The end of a rule's period from a start: counted, lengthened by the pack's pauses, then rolled. */
export function endFrom(
  start: PlainDate,
  value: CountedDeadline,
  rule: ClockRule,
  its: LawCase,
): PeriodEnd {
  const counting = countingOf(its);
  const span: Span = { amount: value.amount, unit: value.unit };
  const countFrom: CountFrom = value.countFrom ?? counting?.value.countFrom ?? 'day-after';
  const roll: Roll = value.roll ?? counting?.value.roll ?? 'none';
  const counted = countSpan(start, span, countFrom, its.calendar, rule.citation);
  const steps = [...counted.steps];
  let end = counted.date;
  let isPaused = false;
  for (const stop of stopsOf(its).filter((one) => one.stop.effect === 'pause')) {
    const period = { start, end: rollEnd(end, roll, its.calendar, rule.citation).date };
    const reasons = [stop.stop.reason];
    for (const wait of waitDays(its.history.waits, reasons, period, its.today, 'inclusive')) {
      end = addDays(end, wait.days);
      isPaused ||= wait.isOpen;
      const parts = { amount: wait.days, unit: 'calendar-day', reason: wait.reason } as const;
      steps.push(derivationStep('paused', end, { ...parts, citation: stop.citation }));
    }
  }
  const rolled = rollEnd(end, roll, its.calendar, counting?.citation ?? rule.citation);
  return { date: rolled.date, steps: [...steps, ...rolled.steps], isPaused };
}

/** The end in the rule's stricter reading, or null where it has none. */
export function strictEnd(
  start: PlainDate,
  value: CountedDeadline,
  rule: ClockRule,
  its: LawCase,
): PeriodEnd | null {
  if (value.strictCountFrom === undefined) return null;
  return endFrom(start, { ...value, countFrom: value.strictCountFrom }, rule, its);
}

/** What stops this kind's clocks in the pack, with the rule that says so. */
export function stopsOf(
  its: Pick<LawCase, 'pack' | 'history'>,
): readonly { readonly stop: ClockStop; readonly citation: string }[] {
  return its.pack.rules.flatMap((rule) =>
    rule.value?.is === 'stops' && speaksOf(rule.right, its.history.kind)
      ? rule.value.stops.map((stop) => ({ stop, citation: rule.citation }))
      : [],
  );
}

/** The pack's rules for this kind whose value is of one sort. */
export function valuesOf<T extends LawValue>(
  its: LawCase,
  is: (value: LawValue) => value is T,
): readonly { readonly rule: ClockRule; readonly value: T }[] {
  return its.pack.rules.flatMap((rule) =>
    rule.value !== null && is(rule.value) && speaksOf(rule.right, its.history.kind)
      ? [{ rule, value: rule.value }]
      : [],
  );
}

function countingOf(its: LawCase): { citation: string; value: CountingRule } | null {
  const found = valuesOf(its, isCounting)[0];
  return found === undefined ? null : { citation: found.rule.citation, value: found.value };
}

function isCounting(value: LawValue): value is CountingRule {
  return value.is === 'counting';
}
