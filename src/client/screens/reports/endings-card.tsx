import type { ReactElement, ReactNode } from 'react';
import type { ReportView } from '#contract/reports.ts';
import type { ReportTable } from '../../api/reports.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Legend } from '../../ui/legend.tsx';
import { StackedBars } from '../../ui/stacked-bars.tsx';
import { CsvButton } from './csv-button.tsx';
import { endingFills, endingsInOrder } from './ending-fills.ts';
import type { Endings } from './ending-fills.ts';
import { EndingsTable } from './endings-table.tsx';
import { useReportWords } from './use-report-words.ts';

/** One line of the picture: a kind or a desk, with how its requests ended. */
export interface EndingsLine {
  id: string;
  name: string;
  closed: number | null;
  median: number | null;
  received?: number | null;
  late?: number | null;
  endings: Endings;
}

/** How requests ended, as shares of each line, with the middle of the days behind it. */
export function EndingsCard({
  table,
  heading,
  hint,
  report,
  lines,
  whole: ends,
}: {
  table: Extract<ReportTable, 'kinds' | 'desks'>;
  /** What a line is. */
  heading: string;
  hint: ReactNode;
  report: ReportView;
  lines: readonly EndingsLine[];
  /** How all of them ended. */
  whole: Endings;
}): ReactElement {
  const t = useT();
  const { figure, days, ending, endings, named } = useReportWords();
  const { list } = useFormat();
  const used = endingsInOrder.filter((one) => ends[one] !== undefined && ends[one] !== 0);
  const whole: EndingsLine = {
    id: 'all',
    name: t('report.all'),
    ...report.total,
    endings: ends,
  };
  const hides = lines.some((line) => endingsInOrder.some((one) => line.endings[one] === null));
  return (
    <Card
      title={t(`report.table.${table}`)}
      meta={hint}
      actions={<CsvButton table={table} period={report.period} />}
    >
      <Figure
        tableLabel={t('report.show-table')}
        legend={
          <Legend
            entries={[
              ...used.map((one) => ({
                fill: endingFills[one],
                label: ending(one),
              })),
              ...(hides ? [{ fill: 'hidden' as const, label: t('report.not-shown') }] : []),
            ]}
          />
        }
        table={
          <EndingsTable
            caption={t(`report.table.${table}`)}
            heading={heading}
            used={used}
            withTally={table === 'desks'}
            lines={[...lines, whole]}
          />
        }
      >
        <StackedBars
          bars={lines.map((line) => ({
            id: line.id,
            label: line.name,
            name: t('request.named', {
              name: line.name,
              value: list([named(t('report.closed'), line.closed), ...endings(line.endings)]),
            }),
            whole: line.closed,
            end: `${figure(line.closed)} · ${days(line.closed, line.median)}`,
            parts: used.map((one) => ({
              fill: endingFills[one],
              value: line.endings[one] ?? 0,
              title: named(ending(one), line.endings[one] ?? null),
            })),
          }))}
        />
      </Figure>
    </Card>
  );
}
