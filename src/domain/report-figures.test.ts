import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_CELL } from './report-guard.ts';
import { tableOf } from './report-table.ts';
import { reportOf, type Figure, type Report, type ReportedRequest } from './report.ts';
import { outcomes, requestKinds } from './vocabulary.ts';
import { lateReasons } from './ending-vocabulary.ts';

const TODAY = '2026-11-20';
const one = (given: Partial<ReportedRequest>): ReportedRequest => ({
  desk: 'a',
  kind: 'inquiry',
  receivedOn: '2026-10-05',
  closedOn: '2026-10-12',
  outcome: 'granted',
  lateOn: null,
  lateness: null,
  ground: null,
  ...given,
});
const many = (n: number, given: Partial<ReportedRequest> = {}): ReportedRequest[] =>
  Array.from({ length: n }, () => one(given));

/** Nothing here is small, so that every figure stands for itself. Made anew for each look at it. */
const whole = (): Report =>
  reportOf(
  [
    ...many(11),
    ...many(12, { outcome: 'partly-granted', ground: 'g-1', closedOn: '2026-10-08' }),
    ...many(13, { outcome: 'refused', ground: 'g-2', desk: 'b', closedOn: '2026-10-25' }),
    ...many(14, { outcome: 'withdrawn', kind: 'deletion', desk: 'b', closedOn: '2026-11-01' }),
    ...many(15, { outcome: 'lapsed', kind: 'deletion', lateOn: '2026-11-05' }),
    ...many(16, { outcome: 'duplicate', kind: 'correction', desk: 'b', receivedOn: '2026-09-30' }),
    ...many(17, { outcome: 'opened-in-error', kind: 'correction', closedOn: '2026-10-06' }),
    ...many(18, { outcome: 'refused', kind: 'opt-out', lateOn: '2026-10-07', lateness: 'overlooked' }),
    ...many(9, { closedOn: null, outcome: null, desk: 'b', lateOn: '2026-11-02', lateness: 'own-outage' }),
  ],
  ['a', 'b'],
  '3-months',
  TODAY,
); // prettier-ignore

const none = {
  granted: 0,
  'partly-granted': 0,
  refused: 0,
  withdrawn: 0,
  lapsed: 0,
  duplicate: 0,
  'opened-in-error': 0,
};

describe('a report in which nothing is small', () => {
  it('says from when to when', () => {
    expect([whole().from, whole().to]).toEqual(['2026-09', '2026-11']);
  });

  it('has the whole, and how it ended', () => {
    expect(whole().total).toEqual({ received: 125, closed: 116, late: 42, median: 7 });
    expect(whole().endings).toEqual({
      granted: 11,
      'partly-granted': 12,
      refused: 31,
      withdrawn: 14,
      lapsed: 15,
      duplicate: 16,
      'opened-in-error': 17,
    });
    expect(whole().otherwise).toBe(62);
    expect(whole().refusedOrPartly).toBe(43);
  });

  it('has each month', () => {
    expect(whole().months).toEqual([
      { month: '2026-09', received: 16, closed: 0, late: 0 },
      { month: '2026-10', received: 109, closed: 102, late: 18 },
      { month: '2026-11', received: 0, closed: 14, late: 24 },
    ]);
  });

  it('has each kind that ended, and no other', () => {
    expect(whole().kinds).toEqual([
      {
        kind: 'inquiry',
        closed: 36,
        median: 7,
        endings: { ...none, granted: 11, 'partly-granted': 12, refused: 13 },
      },
      {
        kind: 'correction',
        closed: 33,
        median: 1,
        endings: { ...none, duplicate: 16, 'opened-in-error': 17 },
      },
      {
        kind: 'deletion',
        closed: 29,
        median: 7,
        endings: { ...none, withdrawn: 14, lapsed: 15 },
      },
      { kind: 'opt-out', closed: 18, median: 7, endings: { ...none, refused: 18 } },
    ]);
  });

  it('has each desk', () => {
    expect(whole().desks).toEqual([
      {
        desk: 'a',
        received: 73,
        closed: 73,
        late: 33,
        median: 7,
        endings: { granted: 11, 'partly-granted': 12, refused: 18, otherwise: 32 },
      },
      {
        desk: 'b',
        received: 52,
        closed: 43,
        late: 9,
        median: 20,
        endings: { granted: 0, 'partly-granted': 0, refused: 13, otherwise: 30 },
      },
    ]);
  });

  it('has each ground in order, the refusals without one last', () => {
    expect(whole().grounds).toEqual([
      { ground: 'g-1', count: 12 },
      { ground: 'g-2', count: 13 },
      { ground: null, count: 18 },
    ]);
  });

  it('has each reason of lateness, the unexplained last', () => {
    expect(whole().lateness).toEqual([
      ...lateReasons.map((reason) => ({
        reason,
        count: reason === 'own-outage' ? 9 : reason === 'overlooked' ? 18 : 0,
      })),
      { reason: null, count: 15 },
    ]);
  });
});

describe('its tables for a file', () => {
  it.each([
    [
      'trend',
      [
        ['month', 'received', 'closed', 'late'],
        ['2026-09', '16', '0', '0'],
        ['2026-10', '109', '102', '18'],
        ['2026-11', '0', '14', '24'],
        ['all', '125', '116', '42'],
      ],
    ],
    [
      'kinds',
      [
        ['kind', 'closed', ...outcomes, 'median-days'],
        ['inquiry', '36', ...by({ granted: 11, 'partly-granted': 12, refused: 13 }), '7'],
        ['correction', '33', ...by({ duplicate: 16, 'opened-in-error': 17 }), '1'],
        ['deletion', '29', ...by({ withdrawn: 14, lapsed: 15 }), '7'],
        ['opt-out', '18', ...by({ refused: 18 }), '7'],
        [
          'all',
          '116',
          ...by({
            granted: 11,
            'partly-granted': 12,
            refused: 31,
            withdrawn: 14,
            lapsed: 15,
            duplicate: 16,
            'opened-in-error': 17,
          }),
          '7',
        ],
      ],
    ],
    [
      'desks',
      [
        'desk received closed late granted partly-granted refused otherwise median-days'.split(' '),
        ['a', '73', '73', '33', '11', '12', '18', '32', '7'],
        ['b', '52', '43', '9', '0', '0', '13', '30', '20'],
        ['all', '125', '116', '42', '11', '12', '31', '62', '7'],
      ],
    ],
    [
      'grounds',
      [
        ['ground', 'requests'],
        ['g-1', '12'],
        ['g-2', '13'],
        ['none', '18'],
        ['all', '43'],
      ],
    ],
    [
      'lateness',
      [
        ['reason', 'requests'],
        ...lateReasons.map((reason) => [
          reason,
          reason === 'own-outage' ? '9' : reason === 'overlooked' ? '18' : '0',
        ]),
        ['unexplained', '15'],
        ['all', '42'],
      ],
    ],
  ] as const)('%s', (table, rows) => {
    expect(tableOf(whole(), table)).toEqual(rows);
  });

  it('leave the middle of nothing empty, and call the middle of a few hidden', () => {
    const report = reportOf(
      [...many(20), ...many(3, { desk: 'b' }), ...many(9, { desk: 'c' })],
      ['a', 'b', 'c', 'idle'],
      '3-months',
      TODAY,
    );
    const medians = tableOf(report, 'desks').map((row) => [row[0], row.at(-1)]);
    expect(medians.slice(1)).toEqual([
      ['a', '7'],
      ['b', 'hidden'],
      ['c', 'hidden'],
      ['idle', ''],
      ['all', '7'],
    ]);
  });
});

/** The cells of a row by how the requests ended. */
function by(given: Readonly<Partial<Record<(typeof outcomes)[number], number>>>): string[] {
  return outcomes.map((outcome) => String(given[outcome] ?? 0));
}

type Equation = readonly [name: string, totals: readonly Figure[], parts: readonly Figure[]];

/** Everything that a reader of a report can add up. */
function equationsOf(report: Report): readonly Equation[] {
  const { total, endings, months, kinds, desks } = report;
  const tallies = (['received', 'closed', 'late'] as const).flatMap((what): Equation[] => [
    [`${what} by month`, [total[what]], months.map((row) => row[what])],
    [`${what} by desk`, [total[what]], desks.map((row) => row[what])],
  ]);
  const rest = outcomes.filter((out) => !['granted', 'partly-granted', 'refused'].includes(out));
  return [
    ...tallies,
    ['closed by end', [total.closed], Object.values(endings)],
    ['closed by kind', [total.closed], kinds.map(({ closed }) => closed)],
    ...kinds.map((row): Equation => [row.kind, [row.closed], Object.values(row.endings)]),
    ...outcomes.map((out): Equation => [out, [endings[out]], kinds.map((row) => row.endings[out])]),
    ['otherwise by end', [report.otherwise], rest.map((out) => endings[out])],
    ...desks.map((row): Equation => [row.desk, [row.closed], Object.values(row.endings)]),
    ...(['granted', 'partly-granted', 'refused'] as const).map((out): Equation => [
      `${out} by desk`,
      [endings[out]],
      desks.map((row) => row.endings[out]),
    ]),
    ['otherwise by desk', [report.otherwise], desks.map((row) => row.endings.otherwise)],
    ['refused by end', [endings.refused, endings['partly-granted']], [report.refusedOrPartly]],
    ['refused by ground', [report.refusedOrPartly], report.grounds.map(({ count }) => count)],
    ['late by reason', [total.late], report.lateness.map(({ count }) => count)],
  ];
}

const sum = (figures: readonly Figure[]): number =>
  figures.reduce<number>((all, n) => all + (n ?? 0), 0);
const hiddenIn = (figures: readonly Figure[]): number => figures.filter((n) => n === null).length;

/** What an equation tells of the figures that are left out. */
function toldBy([name, totals, parts]: Equation): string | null {
  const hidden = hiddenIn(totals) + hiddenIn(parts);
  if (hidden === 0) return sum(totals) === sum(parts) ? null : `${name} does not add up`;
  if (hidden === 1) return `${name} leaves one`;
  const few = sum(totals) - sum(parts);
  return hiddenIn(totals) === 0 && few < SMALL_CELL ? `${name} leaves ${few} together` : null;
}

describe('whoever adds up the figures of a report', () => {
  it('finds that those of one in which nothing is small do', () => {
    expect(equationsOf(whole()).map(toldBy)).toEqual(equationsOf(whole()).map(() => null));
  });

  const group = fc.record({
    n: fc.constantFrom(1, 2, 3, 6, 11, 20),
    desk: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom(...requestKinds.slice(0, 3)),
    outcome: fc.constantFrom(...outcomes),
    ground: fc.constantFrom(null, 'g-1', 'g-2'),
    receivedOn: fc.constantFrom('2026-09-10', '2026-10-10', '2026-11-10'),
    closedOn: fc.constantFrom(null, '2026-11-11', '2026-11-12'),
    lateOn: fc.constantFrom(null, null, '2026-11-12', '2026-10-30'),
    lateness: fc.constantFrom(null, ...lateReasons.slice(0, 2)),
  });

  it('gets back none that was left out', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 9 }), (groups) => {
        const requests = groups.flatMap(({ n, ...given }) => many(n, given));
        const report = reportOf(requests, ['a', 'b', 'c'], '3-months', TODAY);
        expect(
          equationsOf(report)
            .map(toldBy)
            .filter((told) => told !== null),
        ).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a figure beside the same one of a shorter period', () => {
  const older = (n: number): ReportedRequest[] =>
    many(n, { receivedOn: '2026-05-02', closedOn: null, outcome: null });
  it.each([
    ['is shown where they are the same', 12, 0, 12],
    ['is left out where it has one more', 12, 1, null],
    ['is left out where it has four more', 12, 4, null],
    ['is shown where it has five more', 12, 5, 17],
    ['is left out where the shorter one is just large enough to be shown', 5, 3, null],
    ['is shown where the shorter one is itself left out', 4, 3, 7],
  ])('%s', (_, recent, before, shown) => {
    const requests = [...many(recent, { closedOn: null, outcome: null }), ...older(before)];
    expect(reportOf(requests, ['a'], '12-months', TODAY).total.received).toBe(shown);
  });

  it('is held against every shorter period, not the nearest alone', () => {
    const requests = [
      ...many(10, { closedOn: null, outcome: null }),
      ...many(20, { receivedOn: '2026-01-02', closedOn: null, outcome: null }),
      ...many(2, { receivedOn: '2025-02-02', closedOn: null, outcome: null }),
    ];
    expect(reportOf(requests, ['a'], '24-months', TODAY).total.received).toBeNull();
    expect(reportOf(requests, ['a'], '12-months', TODAY).total.received).toBe(30);
  });
});
