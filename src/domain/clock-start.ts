import type { ClockHistory, LocalMoment, WaitReason } from './clock-history.ts';
import { derivationStep, type DerivationCode, type DerivationStep } from './clock.ts';
import type { ClockStop, CountedDeadline, StartEvent } from './law/deadline-rule.ts';
import { compareDates, type PlainDate } from './plain-date.ts';

/** Day 0 of a period, or what it still waits for. */
export type ClockStart = {
  readonly date: PlainDate | null;
  readonly waitsFor: 'identity' | 'other' | null;
  readonly steps: readonly DerivationStep[];
};

/** Finds day 0: the rule's event, the latest of several, moved on by every wait that begins the count anew. */
export function clockStart(
  rule: CountedDeadline,
  stops: readonly { readonly stop: ClockStop; readonly citation: string }[],
  history: ClockHistory,
): ClockStart {
  const events = typeof rule.start === 'string' ? [rule.start] : rule.start.latestOf;
  const needed =
    typeof rule.start === 'string' ? events : events.filter((event) => isNeeded(event, history));
  const received = derivationStep('received', history.received.date);
  const missing = needed.find((event) => momentOf(event, history) === null);
  if (missing !== undefined) return waiting(received, isIdentity(missing) ? 'identity' : 'other');
  const reached = needed
    .flatMap((event) => {
      const moment = momentOf(event, history);
      return moment === null ? [] : [{ code: startCodes[event], date: moment.date }];
    })
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
  const first = reached ?? { code: 'received' as const, date: history.received.date };
  const steps =
    first.date === history.received.date
      ? [received]
      : [received, derivationStep(first.code, first.date)];
  return restarted({ date: first.date, waitsFor: null, steps }, stops, history);
}

const startCodes: Readonly<Record<StartEvent, DerivationCode>> = {
  receipt: 'received',
  verification: 'verified',
  decision: 'decided',
  'opt-out': 'opted-out',
  'identity-received': 'identity-received',
  'fee-paid': 'fee-paid',
};

function momentOf(event: StartEvent, history: ClockHistory): LocalMoment | null {
  switch (event) {
    case 'receipt':
      return history.received;
    case 'verification':
      return history.verified;
    case 'decision':
      return history.decided;
    case 'opt-out':
      return history.optOut;
    case 'identity-received':
      return history.identityReceived;
    case 'fee-paid':
      return history.feePaid;
  }
}

// Only what was asked for can hold up the start; what nobody asked for is not waited for.
function isNeeded(event: StartEvent, history: ClockHistory): boolean {
  if (event === 'receipt') return true;
  if (event === 'identity-received')
    return history.identityAsked !== null || hasWait(history, 'identity');
  if (event === 'fee-paid') return hasWait(history, 'fee');
  return momentOf(event, history) !== null;
}

function hasWait(history: ClockHistory, reason: WaitReason): boolean {
  return history.waits.some((wait) => wait.reason === reason);
}

function isIdentity(event: StartEvent): boolean {
  return event === 'identity-received' || event === 'verification';
}

function waiting(received: DerivationStep, waitsFor: 'identity' | 'other'): ClockStart {
  const reason = waitsFor === 'identity' ? 'identity' : null;
  const step = derivationStep('not-started', received.date, { reason });
  return { date: null, waitsFor, steps: [received, step] };
}

function restarted(
  start: ClockStart & { readonly date: PlainDate },
  stops: readonly { readonly stop: ClockStop; readonly citation: string }[],
  history: ClockHistory,
): ClockStart {
  let date = start.date;
  const steps = [...start.steps];
  for (const { stop, citation } of stops.filter((one) => one.stop.effect === 'restart')) {
    for (const wait of history.waits.filter((one) => one.reason === stop.reason)) {
      if (wait.until === null) {
        const step = derivationStep('not-started', date, { reason: stop.reason, citation });
        const waitsFor = stop.reason === 'identity' ? 'identity' : 'other';
        return { date: null, waitsFor, steps: [...steps, step] };
      }
      if (compareDates(wait.until.date, date) <= 0) continue;
      date = wait.until.date;
      steps.push(derivationStep('restarted', date, { reason: stop.reason, citation }));
    }
  }
  return { date, waitsFor: null, steps };
}
