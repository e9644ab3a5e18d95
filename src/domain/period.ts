import {
  isKnown,
  offBusiness,
  offPublicHoliday,
  offStatutoryHoliday,
  type Calendar,
  type DayOff,
} from './calendar.ts';
import { derivationStep, type DerivationStep } from './clock.ts';
import type { CountFrom, Roll, Span } from './law/deadline-rule.ts';
import { addDays, addMonths, type PlainDate } from './plain-date.ts';

/** A date with the steps that led to it. */
export type Traced = { readonly date: PlainDate; readonly steps: readonly DerivationStep[] };

/**
 * The last day of a span after `start`, which is day 0, or day 1 when counted from itself.
 * Months end on the same day of the month or on the last one. Nothing is rolled here.
 */
export function countSpan(
  start: PlainDate,
  span: Span,
  countFrom: CountFrom,
  calendar: Calendar,
  citation: string,
): Traced {
  if (span.unit === 'business-day')
    return countBusinessDays(start, span, countFrom, calendar, citation);
  const end = endOf(start, span);
  const date = countFrom === 'start-day' ? addDays(end, -1) : end;
  const counted = derivationStep('counted', date, {
    amount: span.amount,
    unit: span.unit,
    citation,
  });
  const isClamped =
    (span.unit === 'month' || span.unit === 'year') && end.slice(8) !== start.slice(8);
  return { date, steps: isClamped ? [counted, derivationStep('clamped', date)] : [counted] };
}

/** Moves an end that falls on a day off, and names every day that it passes over. */
export function rollEnd(end: PlainDate, roll: Roll, calendar: Calendar, citation: string): Traced {
  const steps: DerivationStep[] = [];
  let date = end;
  for (let off = offDay(roll, calendar, date); off !== null; off = offDay(roll, calendar, date)) {
    steps.push(derivationStep('day-off', date, { reason: off.reason, citation }));
    date = addDays(date, 1);
  }
  if (date !== end) steps.push(derivationStep('rolled', date, { citation }));
  if (roll !== 'none' && !isKnown(calendar, date)) steps.push(notKnown(calendar));
  return { date, steps };
}

function endOf(start: PlainDate, span: Span): PlainDate {
  switch (span.unit) {
    case 'calendar-day':
    case 'business-day':
      return addDays(start, span.amount);
    case 'week':
      return addDays(start, span.amount * 7);
    case 'month':
      return addMonths(start, span.amount);
    case 'year':
      return addMonths(start, span.amount * 12);
  }
}

function countBusinessDays(
  start: PlainDate,
  span: Span,
  countFrom: CountFrom,
  calendar: Calendar,
  citation: string,
): Traced {
  const steps: DerivationStep[] = [];
  let date = countFrom === 'start-day' ? addDays(start, -1) : start;
  for (let left = span.amount; left > 0;) {
    date = addDays(date, 1);
    const off = offBusiness(calendar, date);
    if (off === null) left -= 1;
    else if (off.reason !== 'weekend')
      steps.push(derivationStep('day-off', date, { reason: off.reason }));
  }
  steps.push(derivationStep('counted', date, { amount: span.amount, unit: span.unit, citation }));
  if (!isKnown(calendar, date)) steps.push(notKnown(calendar));
  return { date, steps };
}

function offDay(roll: Roll, calendar: Calendar, date: PlainDate): DayOff | null {
  switch (roll) {
    case 'none':
      return null;
    case 'next-business-day':
      return offBusiness(calendar, date);
    case 'next-non-public-holiday':
      return offPublicHoliday(calendar, date);
    case 'day-after-statutory-holiday':
      return offStatutoryHoliday(calendar, date);
  }
}

function notKnown(calendar: Calendar): DerivationStep {
  return derivationStep('holidays-not-known', calendar.knownUntil, { reason: calendar.place });
}
