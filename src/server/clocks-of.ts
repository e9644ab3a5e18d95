import { calendarsFor } from '../domain/calendars/calendar-of.ts';
import { homeCalendars } from '../domain/calendars/home-calendars.ts';
import {
  placeCodes,
  type Calendar,
  type Calendars,
  type CalendarSource,
  type PlaceCode,
} from '../domain/calendar.ts';
import { clockHistory, type Wait, type WaitReason } from '../domain/clock-history.ts';
import type { Clocks } from '../domain/clock.ts';
import { clocksFrom } from '../domain/course.ts';
import { clocks } from '../domain/deadline.ts';
import type { Instant } from '../domain/instant.ts';
import type { HeldPackId } from '../domain/law/held-packs.ts';
import { homeLaws } from '../domain/law/home-laws.ts';
import type { ClockLaw } from '../domain/law/law-pack.ts';
import { pinnedPolicy } from '../domain/pinned-policy.ts';
import type { PolicyProfile } from '../domain/policies/policy-profile.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Desk } from '../domain/staff.ts';
import { deskDate, localMoment } from './desk-time.ts';

/** Laws and holidays to count with. */
export type Counting = {
  readonly laws: Readonly<Partial<Record<HeldPackId, ClockLaw>>>;
  readonly places: Calendars['places'];
};

/** A first queue counts by what both companies began with; `countWithAll` brings the rest. */
let counting: Counting = { laws: homeLaws, places: homeCalendars };

/** Counts with these from now on. */
export function countWith(all: Counting): void {
  counting = all;
}

/** Whether the clocks of a request can be counted with what is loaded. */
export function canCount({ packs }: Pick<RequestRecord, 'packs'>, desk: Desk): boolean {
  const isHeld = packs.every((pack) => counting.laws[pack] !== undefined);
  return isHeld && counting.places[placeOf(desk)] !== undefined;
}

function lawOf(id: HeldPackId): ClockLaw {
  const law = counting.laws[id];
  if (law === undefined) throw new TypeError(`Nobody has loaded the law ${id}.`);
  return law;
}

function holidaysFor(place: PlaceCode): Calendars {
  const { places } = counting;
  const desk = places[place];
  if (desk === undefined) throw new TypeError(`Nobody has loaded the holidays of ${place}.`);
  return { desk, places };
}

/** Clocks of a record, which never changes, on one day: a queue asks for thousands of them at every look. */
const known = new WeakMap<RequestRecord, { readonly today: string; readonly clocks: Clocks }>();

/**
 * The desk whose zone and holidays a request's dates are counted with: the one that received it first, so that no date
 * moves when another desk takes it (H8).
 */
export function clockDeskOf(
  { receivedDesk }: Pick<RequestRecord, 'receivedDesk'>,
  desk: Desk,
  desks: readonly Desk[],
): Desk {
  return desks.find(({ id }) => id === receivedDesk) ?? desk;
}

/** Both clocks of a request with their derivations, in the zone of the desk that received it first. */
export function clocksOf(request: RequestRecord, desk: Desk, now: Instant): Clocks {
  const today = deskDate(now, desk.zone);
  const kept = known.get(request);
  if (kept !== undefined && kept.today === today) return kept.clocks;
  const made = clocksUnder(pinnedPolicy(request), request, desk, now);
  const mayMove = request.waits.some((wait) => wait.until !== null && wait.until > now);
  if (!mayMove) known.set(request, { today, clocks: made });
  return made;
}

/** The clocks as another version of the policy would set them: what a change of it means for a request (N8). */
export function clocksUnder(
  policy: PolicyProfile,
  request: RequestRecord,
  desk: Desk,
  now: Instant,
): Clocks {
  const local = (at: Instant) => localMoment(at, desk.zone);
  const answered =
    request.closedAt ?? request.disclosure?.handedOver?.at ?? request.optOut?.carriedOutAt ?? null;
  const today = deskDate(now, desk.zone);
  const { verification } = request;
  const identityAsked =
    verification.sets[0]?.askedAt ?? verification.codes[0]?.sentAt ?? verification.reachedAt;
  const history = clockHistory({
    kind: request.kind,
    scope: request.scope,
    channel: request.channel,
    received: local(clocksFrom(request)),
    firstReceived: request.course.reopenings.length === 0 ? null : local(request.receivedAt),
    acknowledged:
      request.course.acknowledgedAt === null ? null : local(request.course.acknowledgedAt),
    identityAsked: identityAsked === null ? null : local(identityAsked),
    extension:
      request.course.extension === null
        ? null
        : { notifiedOn: deskDate(request.course.extension.at, desk.zone) },
    verified: verification.reachedAt === null ? null : local(verification.reachedAt),
    identityReceived: verification.reachedAt === null ? null : local(verification.reachedAt),
    feePaid: request.course.fee?.paidAt == null ? null : local(request.course.fee.paidAt),
    optOut: request.kind === 'opt-out' ? local(request.receivedAt) : null,
    answered: answered === null ? null : local(answered),
    waits: request.waits.flatMap((wait): Wait[] => {
      const reason = waitReason(wait.on);
      if (reason === null) return [];
      const isOver = wait.until !== null && wait.until <= now;
      return [
        {
          reason,
          from: local(wait.since),
          until: isOver && wait.until !== null ? local(wait.until) : null,
        },
      ];
    }),
    nextAction: today,
  });
  return clocks(history, policy, request.packs.map(lawOf), holidaysFor(placeOf(desk)), today);
}

/** Waiting for a supervisor or for a wait of ours is our own time and stops nothing. */
function waitReason(on: RequestRecord['waits'][number]['on']): WaitReason | null {
  if (on === 'clarification' || on === 'fee') return on;
  return on === 'customer' ? 'customer-answer' : null;
}

/** The place whose holidays and money a desk has. */
export function placeOf(desk: Desk): PlaceCode {
  const place = placeCodes.find((code) => code === desk.calendar);
  if (place === undefined) throw new TypeError(`No holidays are known for ${desk.calendar}.`);
  return place;
}

/** Whose holidays the desk counts with, and where they were read. */
export function holidaysOf(desk: Desk): CalendarSource & Pick<Calendar, 'place' | 'knownUntil'> {
  const { place, knownUntil, source } = calendarsFor(placeOf(desk)).desk;
  return { place, knownUntil, ...source };
}
