import { hiddenCells, isSmall, SMALL_CELL, type Counts, type Sum } from './report-guard.ts';
import { addMonths, daysBetween, type PlainDate } from './plain-date.ts';
import type { RequestRecord } from './request.ts';
import {
  outcomes,
  reportPeriods,
  requestKinds,
  type Outcome,
  type ReportPeriod,
  type RequestKind,
} from './vocabulary.ts';
import { lateReasons, type LateReason } from './ending-vocabulary.ts';

/** A month of the desk's calendar as `YYYY-MM`. */
export type Month = string;

/** What a report reads of a request: codes and days of its desk, nothing of a person. */
export type ReportedRequest = {
  readonly desk: string;
  readonly kind: RequestKind;
  readonly receivedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly outcome: Outcome | null;
  /** The first day after the date on which an answer was due and had not been given. */
  readonly lateOn: PlainDate | null;
  readonly lateness: LateReason | null;
  /** The ground on which the whole or a part was refused. */
  readonly ground: string | null;
};

/** A count, or null where it is not shown because few stand behind it or behind its neighbour. */
export type Figure = number | null;

/** What came, what ended and what missed its date. */
export type Tally = { readonly received: Figure; readonly closed: Figure; readonly late: Figure };

/** Closed requests by how they ended. */
export type Endings = Readonly<Record<Outcome, Figure>>;

/** Ends that are answers stand alone; the few others of a desk are told together. */
const answers = ['granted', 'partly-granted', 'refused'] as const;

/** Closed requests of a desk by how they ended. */
export type DeskEndings = Readonly<Record<(typeof answers)[number] | 'otherwise', Figure>>;

/** Calendar days from receipt to the end, the middle one of all; null where too few ended. */
type Median = { readonly median: Figure };

/** Figures of a period. Months are those of the desk that holds a request. */
export type Report = {
  readonly from: Month;
  readonly to: Month;
  readonly total: Tally & Median;
  readonly endings: Endings;
  readonly months: readonly (Tally & { readonly month: Month })[];
  readonly kinds: readonly ({ readonly kind: RequestKind; readonly closed: Figure } & Median & {
      readonly endings: Endings;
    })[];
  readonly desks: readonly ({ readonly desk: string } & Tally &
    Median & { readonly endings: DeskEndings })[];
  /** The whole of what ended neither granted nor refused. */
  readonly otherwise: Figure;
  /** Of what was refused whole or in part; `ground` null where it was no ground of refusal, such as data kept by law. */
  readonly grounds: readonly { readonly ground: string | null; readonly count: Figure }[];
  readonly refusedOrPartly: Figure;
  /** Of what missed its date; `reason` null while nobody has said why. */
  readonly lateness: readonly { readonly reason: LateReason | null; readonly count: Figure }[];
};

/** The months of a period, the oldest first. */
export function monthsOf(period: ReportPeriod, today: PlainDate): readonly Month[] {
  const count = lengths[period];
  return Array.from({ length: count }, (_, index) =>
    addMonths(today, index - count + 1).slice(0, 7),
  );
}

const lengths: Readonly<Record<ReportPeriod, number>> = {
  '3-months': 3,
  '6-months': 6,
  '12-months': 12,
  '24-months': 24,
};

/** The ground on which a request was refused, whole or in part; null where it was not, or on none. */
export function groundOf({ refusal, correction, disclosure }: RequestRecord): string | null {
  const decision = correction?.decision ?? null;
  const withheld = Object.values(disclosure?.decisions ?? {}).find(
    (one) => one.kind === 'withhold',
  );
  return (
    refusal?.ground ??
    (decision === null || decision.kind === 'accept' ? null : decision.ground) ??
    withheld?.ground ??
    null
  );
}

/**
 * Counts what came, ended and was late in a period, by month, desk, kind, end, ground and reason. Figures of 1 to 4 are
 * left out, those that another figure of the report would give away, and those that differ so little from the same
 * figure of a shorter period that the two together would tell of a few.
 */
export function reportOf(
  requests: readonly ReportedRequest[],
  desks: readonly string[],
  period: ReportPeriod,
  today: PlainDate,
): Report {
  const months = monthsOf(period, today);
  const counts = countsOf(requests, months);
  const shorter = reportPeriods
    .slice(0, reportPeriods.indexOf(period))
    .map((one) => countsOf(requests, monthsOf(one, today)));
  const grounds = [...new Set([...counts.keys()].flatMap(namedGround))].toSorted();
  const hidden = hiddenCells(counts, sumsOf(months, desks, grounds), close(counts, shorter));
  const figure: Show = (name) => (hidden.has(name) ? null : (counts.get(name) ?? 0));
  const ended = endedIn(requests, months);
  const middle = (of: string, those: readonly ReportedRequest[]): Median => ({
    median: figure(of) === null ? null : medianDays(those),
  });
  const kinds = requestKinds.filter((kind) => (counts.get(`kind ${kind}`) ?? 0) > 0);
  return {
    from: months[0] ?? '',
    to: months.at(-1) ?? '',
    total: { ...tally(figure, 'all'), ...middle('all closed', ended) },
    endings: endings(figure, 'all'),
    months: months.map((month) => ({ month, ...tally(figure, month) })),
    kinds: kinds.map((kind) => ({
      kind,
      closed: figure(`kind ${kind}`),
      ...middle(
        `kind ${kind}`,
        ended.filter((one) => one.kind === kind),
      ),
      endings: endings(figure, `kind ${kind}`),
    })),
    desks: desks.map((desk) => ({
      desk,
      ...tally(figure, `desk ${desk}`),
      ...middle(
        `desk ${desk} closed`,
        ended.filter((one) => one.desk === desk),
      ),
      endings: deskEndings(figure, `desk ${desk}`),
    })),
    otherwise: figure('all ended otherwise'),
    grounds: [...grounds, null].map((ground) => ({
      ground,
      count: figure(`ground ${ground ?? ''}`),
    })),
    refusedOrPartly: figure('grounds'),
    lateness: [...lateReasons, null].map((reason) => ({
      reason,
      count: figure(`reason ${reason ?? ''}`),
    })),
  };
}

type Show = (name: string) => Figure;

function tally(figure: Show, of: string): Tally {
  return {
    received: figure(`${of} received`),
    closed: figure(`${of} closed`),
    late: figure(`${of} late`),
  };
}

function endings(figure: Show, of: string): Endings {
  const one = (outcome: Outcome): Figure => figure(`${of} ended ${outcome}`);
  return {
    granted: one('granted'),
    'partly-granted': one('partly-granted'),
    refused: one('refused'),
    withdrawn: one('withdrawn'),
    lapsed: one('lapsed'),
    duplicate: one('duplicate'),
    'opened-in-error': one('opened-in-error'),
  };
}

function deskEndings(figure: Show, of: string): DeskEndings {
  return {
    granted: figure(`${of} ended granted`),
    'partly-granted': figure(`${of} ended partly-granted`),
    refused: figure(`${of} ended refused`),
    otherwise: figure(`${of} ended otherwise`),
  };
}

/** How a desk's figures call an end. */
function together(outcome: Outcome): keyof DeskEndings {
  return answers.find((one) => one === outcome) ?? 'otherwise';
}

function isIn(months: readonly Month[], date: PlainDate | null): date is PlainDate {
  return date !== null && months.includes(date.slice(0, 7));
}

function endedIn(
  requests: readonly ReportedRequest[],
  months: readonly Month[],
): readonly ReportedRequest[] {
  return requests.filter(({ closedOn }) => isIn(months, closedOn));
}

/** Every figure by its name, before any is left out. */
function countsOf(requests: readonly ReportedRequest[], months: readonly Month[]): Counts {
  const counts = new Map<string, number>();
  const add = (...names: readonly string[]): void => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const addTally = (what: string, on: PlainDate, desk: string): void =>
    add(`all ${what}`, `${on.slice(0, 7)} ${what}`, `desk ${desk} ${what}`);
  for (const one of requests) {
    const { desk, kind, receivedOn, closedOn, lateOn, outcome } = one;
    if (isIn(months, receivedOn)) addTally('received', receivedOn, desk);
    if (isIn(months, lateOn)) {
      addTally('late', lateOn, desk);
      add(`reason ${one.lateness ?? ''}`);
    }
    if (!isIn(months, closedOn) || outcome === null) continue;
    addTally('closed', closedOn, desk);
    add(`kind ${kind}`, `all ended ${outcome}`);
    add(`kind ${kind} ended ${outcome}`, `desk ${desk} ended ${together(outcome)}`);
    if (together(outcome) === 'otherwise') add('all ended otherwise');
    if (outcome === 'refused' || outcome === 'partly-granted')
      add('grounds', `ground ${one.ground ?? ''}`);
  }
  return counts;
}

function namedGround(name: string): readonly string[] {
  const ground = name.startsWith('ground ') ? name.slice('ground '.length) : '';
  return ground === '' ? [] : [ground];
}

/** What a reader can add up. */
function sumsOf(
  months: readonly Month[],
  desks: readonly string[],
  grounds: readonly string[],
): readonly Sum[] {
  const tallies = ['received', 'closed', 'late'].flatMap((what): readonly Sum[] => [
    { totals: [`all ${what}`], parts: months.map((month) => `${month} ${what}`) },
    { totals: [`all ${what}`], parts: desks.map((desk) => `desk ${desk} ${what}`) },
  ]);
  const ends = (of: string): readonly string[] => outcomes.map((one) => `${of} ended ${one}`);
  return [
    ...tallies,
    { totals: ['all closed'], parts: ends('all') },
    { totals: ['all closed'], parts: requestKinds.map((kind) => `kind ${kind}`) },
    ...requestKinds.map((kind) => ({ totals: [`kind ${kind}`], parts: ends(`kind ${kind}`) })),
    ...outcomes.map((one) => ({
      totals: [`all ended ${one}`],
      parts: requestKinds.map((kind) => `kind ${kind} ended ${one}`),
    })),
    {
      totals: ['all ended otherwise'],
      parts: outcomes
        .filter((one) => together(one) === 'otherwise')
        .map((one) => `all ended ${one}`),
    },
    ...desks.map((desk) => ({
      totals: [`desk ${desk} closed`],
      parts: [...answers, 'otherwise'].map((one) => `desk ${desk} ended ${one}`),
    })),
    ...[...answers, 'otherwise'].map((one) => ({
      totals: [`all ended ${one}`],
      parts: desks.map((desk) => `desk ${desk} ended ${one}`),
    })),
    { totals: ['all ended refused', 'all ended partly-granted'], parts: ['grounds'] },
    { totals: ['grounds'], parts: [...grounds, ''].map((ground) => `ground ${ground}`) },
    { totals: ['all late'], parts: [...lateReasons, ''].map((reason) => `reason ${reason}`) },
  ];
}

/** Figures that differ by a few from the same figure of a shorter period, where that one is large enough to be shown. */
function close(counts: Counts, shorter: readonly Counts[]): ReadonlySet<string> {
  const near = [...counts].filter(([name, n]) =>
    shorter.some((one) => {
      const before = one.get(name) ?? 0;
      return before >= SMALL_CELL && isSmall(n - before);
    }),
  );
  return new Set(near.map(([name]) => name));
}

/** The middle of the days from receipt to the end, the lower one of two; null below the least number. */
function medianDays(ended: readonly ReportedRequest[]): Figure {
  if (ended.length < SMALL_CELL) return null;
  const days = ended
    .map(({ receivedOn, closedOn }) => daysBetween(receivedOn, closedOn ?? receivedOn))
    .toSorted((a, b) => a - b);
  return days[Math.floor((days.length - 1) / 2)] ?? null;
}
