import type { Calendars } from './calendar.ts';
import type { ClockHistory } from './clock-history.ts';
import { derivationStep, type Clock, type Clocks } from './clock.ts';
import { lawClocks } from './law-clock.ts';
import type { ClockLaw } from './law/law-pack.ts';
import { compareDates, earlierDate, type PlainDate } from './plain-date.ts';
import type { PolicyProfile } from './policies/policy-profile.ts';
import { policyClock } from './policy-clock.ts';

/**
 * Replays a request's history into all its clocks with their derivations. All dates are the desk's;
 * a law that counts by its own place's holidays gets them from `calendars.places`, else from the desk.
 * The strictest duty acts. Called again after a storm day was entered, it shows why a date moved.
 */
export function clocks(
  history: ClockHistory,
  profile: PolicyProfile,
  packs: readonly ClockLaw[],
  calendars: Calendars,
  today: PlainDate,
): Clocks {
  const told = (clock: Clock): Clock => reopenedClock(clock, history);
  const policy = told(policyClock(history, profile, calendars.desk, today));
  const laws = packs
    .flatMap((pack) => lawClocks(history, pack, calendarFor(pack, calendars), today))
    .map(told)
    .toSorted(byDue);
  const pending = [policy, ...laws].filter(isPending);
  const acting = earliest(pending.filter((clock) => !clock.recommended));
  const next = history.nextAction;
  const actingOrNext = acting ?? (next === null ? null : { clockId: 'next-action', due: next });
  const dates = [earliest(pending)?.due, actingOrNext?.due].filter((date) => date !== undefined);
  return {
    policy,
    laws,
    acting: actingOrNext,
    orderBy: dates.length === 0 ? null : dates.reduce(earlierDate),
  };
}

/** A request that was taken up again shows its first receipt, and that its clocks began anew. */
function reopenedClock(clock: Clock, { firstReceived, received }: ClockHistory): Clock {
  if (firstReceived === null) return clock;
  const rest = clock.derivation.filter((step) => step.code !== 'received');
  return {
    ...clock,
    derivation: [
      derivationStep('first-received', firstReceived.date),
      derivationStep('reopened', received.date),
      ...rest,
    ],
  };
}

function calendarFor(pack: ClockLaw, calendars: Calendars) {
  if (pack.holidaysOf === 'desk') return calendars.desk;
  return calendars.places[pack.holidaysOf] ?? calendars.desk;
}

function isPending(clock: Clock): boolean {
  return clock.purpose !== 'earliest-suit' && clock.status !== 'met' && clock.status !== 'met-late';
}

function earliest(
  candidates: readonly Clock[],
): { readonly clockId: string; readonly due: PlainDate } | null {
  const dated = candidates.flatMap((clock) =>
    clock.due === null ? [] : [{ clockId: clock.id, due: clock.due }],
  );
  return dated.toSorted((a, b) => compareDates(a.due, b.due))[0] ?? null;
}

function byDue(a: Clock, b: Clock): number {
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
  return compareDates(a.due, b.due);
}
