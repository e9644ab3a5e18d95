import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { groundOf, monthsOf, reportOf, type ReportedRequest } from './report.ts';
import { tableOf } from './report-table.ts';
import { reportTables } from './vocabulary.ts';

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

describe('a period', () => {
  it.each([
    ['3-months', TODAY, ['2026-09', '2026-10', '2026-11']],
    ['3-months', '2026-01-31', ['2025-11', '2025-12', '2026-01']],
    ['3-months', '2024-03-31', ['2024-01', '2024-02', '2024-03']],
  ] as const)('%s from %s is whole months', (period, today, months) => {
    expect(monthsOf(period, today)).toEqual(months);
  });

  it.each([
    ['6-months', 6, '2026-06'],
    ['12-months', 12, '2025-12'],
    ['24-months', 24, '2024-12'],
  ] as const)('%s has its months, the present one last', (period, count, first) => {
    const months = monthsOf(period, TODAY);
    expect([months.length, months[0], months.at(-1)]).toEqual([count, first, '2026-11']);
  });
});

describe('a report', () => {
  it('counts what came, ended and was late in the months of each', () => {
    const report = reportOf(
      [
        ...many(6, { receivedOn: '2026-08-31' }),
        ...many(7, { closedOn: null, outcome: null, lateOn: '2026-11-01' }),
        ...many(8, { receivedOn: '2026-11-01', closedOn: '2026-11-02' }),
      ],
      ['a'],
      '3-months',
      TODAY,
    );
    expect(report.total).toEqual({ received: 15, closed: 14, late: 7, median: 1 });
    expect(report.months).toEqual([
      { month: '2026-09', received: 0, closed: 0, late: 0 },
      { month: '2026-10', received: 7, closed: 6, late: 0 },
      { month: '2026-11', received: 8, closed: 8, late: 7 },
    ]);
    expect(report.lateness.at(-1)).toEqual({ reason: null, count: 7 });
  });

  it('tells desks, kinds, ends, grounds and reasons apart', () => {
    const report = reportOf(
      [
        ...many(9),
        ...many(6, { desk: 'b', kind: 'correction', outcome: 'refused', ground: 'jp-no' }),
        ...many(5, { desk: 'b', outcome: 'partly-granted' }),
        ...many(5, { lateOn: '2026-11-01', lateness: 'own-outage', kind: 'opt-out' }),
      ],
      ['a', 'b', 'idle'],
      '12-months',
      TODAY,
    );
    expect(report.desks.map(({ desk, received, closed, late }) => [desk, received, closed, late]))
      .toEqual([['a', 14, 14, 5], ['b', 11, 11, 0], ['idle', 0, 0, 0]]); // prettier-ignore
    expect(report.kinds.map(({ kind, closed, median }) => [kind, closed, median])).toEqual([
      ['inquiry', 14, 7],
      ['correction', 6, 7],
      ['opt-out', 5, 7],
    ]);
    expect(report.endings).toMatchObject({ granted: 14, refused: 6, 'partly-granted': 5 });
    expect(report.grounds).toEqual([
      { ground: 'jp-no', count: 6 },
      { ground: null, count: 5 },
    ]);
    expect(report.refusedOrPartly).toBe(11);
    expect(report.lateness).toContainEqual({ reason: 'own-outage', count: 5 });
    expect(report.desks[2]?.median).toBeNull();
  });

  it('leaves out the few, and whatever would give them away', () => {
    const report = reportOf(
      [...many(20), ...many(3, { outcome: 'refused' }), ...many(9, { outcome: 'withdrawn' })],
      ['a'],
      '12-months',
      TODAY,
    );
    expect(report.total.closed).toBe(32);
    expect(report.endings).toMatchObject({
      granted: 20,
      refused: null,
      withdrawn: null,
      lapsed: 0,
    });
    expect(report.desks[0]?.endings).toEqual({
      granted: 20,
      'partly-granted': 0,
      refused: null,
      otherwise: null,
    });
  });

  it('leaves out the middle of a figure that is left out, and of fewer than five', () => {
    const small = reportOf(many(4), ['a'], '12-months', TODAY);
    expect(small.total).toEqual({ received: null, closed: null, late: 0, median: null });
  });

  it('is no answer to the question by how many a longer period has more', () => {
    const old = many(2, { receivedOn: '2026-05-02', closedOn: '2026-05-03' });
    const short = reportOf([...many(10), ...old], ['a'], '3-months', TODAY);
    const long = reportOf([...many(10), ...old], ['a'], '12-months', TODAY);
    expect([short.total.received, long.total.received]).toEqual([10, null]);
  });

  it('has a middle that is the lower of two', () => {
    const days = [1, 2, 3, 4, 30, 31].map((day) =>
      one({ receivedOn: '2026-10-01', closedOn: `2026-10-${String(day).padStart(2, '0')}` }),
    );
    expect(reportOf(days, ['a'], '3-months', TODAY).total.median).toBe(2);
  });
});

describe('the ground of a request', () => {
  const decided = (given: object) =>
    groundOf({ ...sampleRequest({ id: 'R-1', version: 1 }), ...given });
  it.each([
    ['granted', {}, null],
    ['refused', { refusal: { ground: 'g1' } }, 'g1'],
    ['corrected in part', { correction: { decision: { kind: 'partly', ground: 'g2' } } }, 'g2'],
    ['corrected as asked', { correction: { decision: { kind: 'accept' } } }, null],
    [
      'withheld in part',
      {
        disclosure: {
          decisions: { x: { kind: 'include' }, y: { kind: 'withhold', ground: 'g3' } },
        },
      },
      'g3',
    ],
  ])('%s', (_, given, ground) => {
    expect(decided(given)).toBe(ground);
  });
});

describe('the tables of a report', () => {
  const report = () =>
    reportOf([...many(20), ...many(3, { outcome: 'refused' })], ['a'], '3-months', TODAY);
  it.each(reportTables)('%s: every row as wide as its head, hidden figures as a word', (table) => {
    const rows = tableOf(report(), table);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.at(-1)?.[0]).toBe('all');
    for (const cell of rows.slice(1).flatMap((row) => row.slice(1)))
      expect(cell).toMatch(/^(\d+|hidden|)$/);
  });

  it('say how a desk stands', () => {
    expect(tableOf(report(), 'desks')[1]).toEqual(
      ['a', '23', '23', '0', 'hidden', '0', 'hidden', '0', '7'], // prettier-ignore
    );
  });
});
