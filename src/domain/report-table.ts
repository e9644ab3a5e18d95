import type { Figure, Report } from './report.ts';
import { outcomes, type ReportTable } from './vocabulary.ts';

/** What stands in a file for a figure that is not shown. */
export const HIDDEN = 'hidden';

/** A table of a report as rows of codes and figures for a file, the names of its columns first and the whole last. */
export function tableOf(report: Report, table: ReportTable): readonly (readonly string[])[] {
  const { total, endings } = report;
  const tally = ['received', 'closed', 'late'] as const;
  switch (table) {
    case 'trend':
      return [
        ['month', ...tally],
        ...report.months.map((row) => [row.month, ...tally.map((what) => shown(row[what]))]),
        ['all', ...tally.map((what) => shown(total[what]))],
      ];
    case 'kinds':
      return [
        ['kind', 'closed', ...outcomes, 'median-days'],
        ...[
          ...report.kinds,
          { kind: 'all', closed: total.closed, median: total.median, endings },
        ].map((row) => [row.kind, shown(row.closed), ...ends(row.endings), middle(row)]),
      ];
    case 'desks': {
      const { granted, refused, 'partly-granted': partly } = endings;
      const whole = { granted, 'partly-granted': partly, refused, otherwise: report.otherwise };
      return [
        ['desk', ...tally, 'granted', 'partly-granted', 'refused', 'otherwise', 'median-days'],
        ...[...report.desks, { desk: 'all', ...total, endings: whole }].map((row) => [
          row.desk,
          ...tally.map((what) => shown(row[what])),
          shown(row.endings.granted),
          shown(row.endings['partly-granted']),
          shown(row.endings.refused),
          shown(row.endings.otherwise),
          middle(row),
        ]),
      ];
    }
    case 'grounds':
      return [
        ['ground', 'requests'],
        ...report.grounds.map(({ ground, count }) => [ground ?? 'none', shown(count)]),
        ['all', shown(report.refusedOrPartly)],
      ];
    case 'lateness':
      return [
        ['reason', 'requests'],
        ...report.lateness.map(({ reason, count }) => [reason ?? 'unexplained', shown(count)]),
        ['all', shown(total.late)],
      ];
  }
}

function ends(endings: Report['endings']): readonly string[] {
  return outcomes.map((outcome) => shown(endings[outcome]));
}

function shown(figure: Figure): string {
  return figure === null ? HIDDEN : String(figure);
}

/** A middle of nothing is nothing. */
function middle({ closed, median }: { readonly closed: Figure; readonly median: Figure }): string {
  return closed === 0 ? '' : shown(median);
}
