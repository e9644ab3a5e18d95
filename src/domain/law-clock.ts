import type { Calendar } from './calendar.ts';
import type { ClockHistory } from './clock-history.ts';
import { clockStart, type ClockStart } from './clock-start.ts';
import { clockStatus, daysLeft } from './clock-status.ts';
import { derivationStep, type Clock, type ClockStatus, type DerivationStep } from './clock.ts';
import { extend, extensionOf } from './law-extension.ts';
import { endFrom, stopsOf, strictEnd, type LawCase } from './law-period.ts';
import type { CountedDeadline, UncountedDeadline } from './law/deadline-rule.ts';
import { speaksOf, type ClockLaw, type ClockRule } from './law/law-pack.ts';
import { addDays, compareDates, type PlainDate } from './plain-date.ts';

/**
 * The clocks that a law sets for this request: one for each rule that counts or has words for it.
 * A rule that runs with another's clock has none of its own; notices of refusal are not timed here.
 */
export function lawClocks(
  history: ClockHistory,
  pack: ClockLaw,
  calendar: Calendar,
  today: PlainDate,
): readonly Clock[] {
  const rules = pack.rules.filter(
    (rule) => rule.topic !== 'refusal-notice' && speaksOf(rule.right, history.kind),
  );
  return rules.flatMap((rule) => {
    if (rule.value?.is === 'counted')
      return [countedClock(rule, rule.value, { history, pack, calendar, today })];
    if (rule.value?.is === 'uncounted' && covers(rule.value, history))
      return [uncountedClock(rule, rule.value, pack, history)];
    return [];
  });
}

function covers(value: UncountedDeadline, history: ClockHistory): boolean {
  return (
    value.scopes === undefined || history.scope === null || value.scopes.includes(history.scope)
  );
}

function uncountedClock(
  rule: ClockRule,
  value: UncountedDeadline,
  pack: ClockLaw,
  history: ClockHistory,
): Clock {
  const { date } = history.received;
  return {
    ...frame(rule, pack, history),
    purpose: value.purpose,
    words: value.words,
    due: null,
    plainDue: null,
    extensionNoticeBy: null,
    extensionBy: null,
    extensionMoves: false,
    status: doneAt(value.purpose, history) === null ? 'no-day-count' : 'met',
    daysLeft: null,
    derivation: [
      derivationStep('received', date),
      derivationStep('no-day-count', date, { citation: rule.citation }),
    ],
  };
}

function countedClock(rule: ClockRule, value: CountedDeadline, its: LawCase): Clock {
  const start = clockStart(value, stopsOf(its), its.history);
  const base = { ...frame(rule, its.pack, its.history), purpose: value.purpose, words: null };
  const received = its.history.received.date;
  const careful =
    start.date === received
      ? []
      : [derivationStep('careful-date', endFrom(received, value, rule, its).date)];
  if (start.date === null) return notStarted(base, start, careful);
  const plain = endFrom(start.date, value, rule, its);
  const strict = strictEnd(start.date, value, rule, its);
  const first = strict ?? plain;
  const strictSteps =
    strict === null
      ? []
      : [derivationStep('strict-reading', strict.date, { citation: rule.citation })];
  const steps = [...start.steps, ...plain.steps, ...strictSteps, ...careful];
  const isAnswer = value.purpose === 'answer' && !base.recommended;
  const extension = isAnswer ? extensionOf(its) : null;
  const run = extend(extension, start.date, first, plain, value, rule, its);
  const due = value.purpose === 'earliest-suit' && run.due !== null ? addDays(run.due, 1) : run.due;
  const suit =
    value.purpose === 'earliest-suit' && due !== null
      ? [derivationStep('earliest-suit', due, { citation: rule.citation })]
      : [];
  const status = statusOf(value, due, run.isPaused, its);
  return {
    ...base,
    words: run.words,
    due,
    plainDue: run.plainDue,
    extensionNoticeBy: extension === null ? null : first.date,
    extensionBy: extension?.rule.citation ?? null,
    extensionMoves: extension !== null && extension.value.total !== null,
    status,
    daysLeft: daysLeft(status, due, its.today),
    derivation: [...steps, ...run.steps, ...suit],
  };
}

function notStarted(
  base: Pick<Clock, 'purpose' | 'words'> & ReturnType<typeof frame>,
  start: ClockStart,
  careful: readonly DerivationStep[],
): Clock {
  return {
    ...base,
    due: null,
    plainDue: null,
    extensionNoticeBy: null,
    extensionBy: null,
    extensionMoves: false,
    status: start.waitsFor === 'identity' ? 'starts-when-identity-confirmed' : 'not-started',
    daysLeft: null,
    derivation: [...start.steps, ...careful],
  };
}

function statusOf(
  value: CountedDeadline,
  due: PlainDate | null,
  isPaused: boolean,
  its: LawCase,
): ClockStatus {
  if (value.purpose === 'earliest-suit')
    return due !== null && compareDates(its.today, due) >= 0 ? 'reached' : 'running';
  const open = due === null ? 'no-day-count' : isPaused ? 'standing-still' : 'running';
  return clockStatus(open, due, doneAt(value.purpose, its.history), its.today);
}

function doneAt(purpose: Clock['purpose'], history: ClockHistory): ClockHistory['answered'] {
  return purpose === 'acknowledge' ? (history.acknowledged ?? history.answered) : history.answered;
}

function frame(rule: ClockRule, pack: ClockLaw, history: ClockHistory) {
  return {
    id: rule.id,
    origin: pack.id,
    right: history.kind,
    citation: rule.citation,
    asRead: rule.asRead,
    checked: rule.checked,
    dueMinute: null,
    recommended: rule.mandatory !== 'must',
  };
}
