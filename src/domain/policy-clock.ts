import { offBusiness, isKnown, nextBusinessDay, type Calendar } from './calendar.ts';
import type { ClockHistory } from './clock-history.ts';
import { derivationStep, type Clock, type ClockStatus, type DerivationStep } from './clock.ts';
import { clockStatus, daysLeft } from './clock-status.ts';
import { countSpan, rollEnd } from './period.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import type {
  BusinessDayOfVerification,
  DaysFromReceipt,
  DuringContact,
  PolicyDeadline,
  PolicyProfile,
} from './policies/policy-profile.ts';
import { clauseOf } from './policies/policy-profile.ts';
import { waitDays } from './wait-days.ts';

type Reading = {
  readonly due: PlainDate | null;
  readonly dueMinute: number | null;
  readonly open: ClockStatus;
  readonly steps: readonly DerivationStep[];
};

/** The clock that the company's own policy sets for this request. */
export function policyClock(
  history: ClockHistory,
  profile: PolicyProfile,
  calendar: Calendar,
  today: PlainDate,
): Clock {
  const deadline = profile.deadlines[history.kind];
  const citation = clauseOf(profile, deadline.clause)?.citation ?? deadline.clause;
  const reading = read(deadline, history, calendar, today, citation);
  const status = clockStatus(reading.open, reading.due, history.answered, today);
  return {
    id: 'policy',
    origin: 'policy',
    purpose: 'answer',
    right: history.kind,
    citation,
    asRead: profile.asRead,
    checked: true,
    words: null,
    due: reading.due,
    dueMinute: reading.dueMinute,
    plainDue: null,
    extensionNoticeBy: null,
    extensionBy: null,
    extensionMoves: false,
    recommended: false,
    status,
    daysLeft: daysLeft(status, reading.due, today),
    derivation: [derivationStep('received', history.received.date), ...reading.steps],
  };
}

function read(
  deadline: PolicyDeadline,
  history: ClockHistory,
  calendar: Calendar,
  today: PlainDate,
  citation: string,
): Reading {
  switch (deadline.is) {
    case 'days-from-receipt':
      return daysFromReceipt(deadline, history, calendar, today, citation);
    case 'business-day-of-verification':
      return businessDayOfVerification(deadline, history, calendar, citation);
    case 'during-contact':
      return duringContact(deadline, history, calendar, citation);
    case 'instrument-date':
      return instrumentDate(history, citation);
  }
}

function daysFromReceipt(
  deadline: DaysFromReceipt,
  history: ClockHistory,
  calendar: Calendar,
  today: PlainDate,
  citation: string,
): Reading {
  const start = history.received.date;
  const span = { amount: deadline.days, unit: 'calendar-day' } as const;
  const counted = countSpan(start, span, 'day-after', calendar, citation);
  const period = { start, end: counted.date };
  const waits = waitDays(history.waits, deadline.standsStillFor, period, today, 'difference');
  const steps = [...counted.steps];
  let due = counted.date;
  for (const wait of waits) {
    due = addDays(due, wait.days);
    steps.push(
      derivationStep('stood-still', due, {
        amount: wait.days,
        unit: 'calendar-day',
        reason: wait.reason,
        citation,
      }),
    );
  }
  const open = waits.some((wait) => wait.isOpen) ? 'standing-still' : 'running';
  return { due, dueMinute: null, open, steps };
}

function businessDayOfVerification(
  deadline: BusinessDayOfVerification,
  history: ClockHistory,
  calendar: Calendar,
  citation: string,
): Reading {
  const { verified } = history;
  if (verified === null) {
    const waiting = derivationStep('not-started', history.received.date, {
      reason: 'identity',
      citation,
    });
    return { due: null, dueMinute: null, open: 'starts-when-identity-confirmed', steps: [waiting] };
  }
  const start = derivationStep('verified', verified.date);
  const isLate =
    verified.minute > deadline.cutOffMinute && offBusiness(calendar, verified.date) === null;
  if (!isLate) return endOfBusinessDay(verified.date, calendar, citation, [start]);
  const next = nextBusinessDay(calendar, verified.date);
  const steps = [
    start,
    derivationStep('after-cut-off', next, { citation }),
    derivationStep('end-of-business-day', next, { citation }),
    ...(isKnown(calendar, next)
      ? []
      : [derivationStep('holidays-not-known', calendar.knownUntil, { reason: calendar.place })]),
  ];
  return { due: next, dueMinute: null, open: 'running', steps };
}

function duringContact(
  deadline: DuringContact,
  history: ClockHistory,
  calendar: Calendar,
  citation: string,
): Reading {
  const { date, minute } = history.received;
  if (deadline.writtenChannels.includes(history.channel))
    return endOfBusinessDay(date, calendar, citation, []);
  const step = derivationStep('during-contact', date, { reason: history.channel, citation });
  return { due: date, dueMinute: minute, open: 'running', steps: [step] };
}

function instrumentDate(history: ClockHistory, citation: string): Reading {
  const due = history.instrumentDate;
  const step =
    due === null
      ? derivationStep('no-instrument-date', history.received.date, { citation })
      : derivationStep('instrument-date', due, { citation });
  return { due, dueMinute: null, open: due === null ? 'no-day-count' : 'running', steps: [step] };
}

function endOfBusinessDay(
  date: PlainDate,
  calendar: Calendar,
  citation: string,
  before: readonly DerivationStep[],
): Reading {
  const rolled = rollEnd(date, 'next-business-day', calendar, citation);
  const end = derivationStep('end-of-business-day', rolled.date, { citation });
  return {
    due: rolled.date,
    dueMinute: null,
    open: 'running',
    steps: [...before, ...rolled.steps, end],
  };
}
