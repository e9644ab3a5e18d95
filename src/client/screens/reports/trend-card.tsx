import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { ColumnChart } from '../../ui/column-chart.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { Fill } from '../../ui/fills.tsx';
import { Legend } from '../../ui/legend.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { CsvButton } from './csv-button.tsx';
import css from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

const series = ['received', 'closed', 'late'] as const;
const fills: Readonly<Record<(typeof series)[number], Fill>> = {
  received: 'outline',
  closed: 'accent',
  late: 'alert-stripes',
};
/** Months that have room for their names under the columns of a phone. */
const NAMED = 12;

/** What came, ended and missed its date, month by month. */
export function TrendCard({ report }: { report: ReportView }): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const { figure, month, monthShort, named, year } = useReportWords();
  const { months, total } = report;
  const every = months.length > NAMED ? 3 : 1;
  const yearOf = (index: number): string | undefined => months[index]?.month.slice(0, 4);
  const isNewYear = (index: number): boolean =>
    index % every === 0 && (index === 0 || yearOf(index) !== yearOf(index - every));
  // The first year stands only where the next does not crowd it.
  const startsYear = (index: number): boolean =>
    isNewYear(index) && !(index === 0 && (isNewYear(1) || isNewYear(2)));
  const groups = months.map((one, index) => ({
    id: one.month,
    label: index % every === 0 ? monthShort(one.month) : '',
    subLabel: startsYear(index) ? year(one.month) : undefined,
    columns: series.map((what) => ({
      value: one[what],
      fill: fills[what],
      title: `${month(one.month)} · ${named(t(`report.${what}`), one[what])}`,
    })),
  }));
  return (
    <Card
      title={t('report.table.trend')}
      meta={t('report.trend-hint')}
      actions={<CsvButton table="trend" period={report.period} />}
    >
      <Figure
        tableLabel={t('report.show-table')}
        legend={
          <Legend
            entries={series.map((what) => ({ fill: fills[what], label: t(`report.${what}`) }))}
          />
        }
        table={<TrendTable report={report} />}
      >
        <ColumnChart
          name={t('report.trend-name', {
            from: month(report.from),
            to: month(report.to),
            received: figure(total.received),
            closed: figure(total.closed),
            late: figure(total.late),
          })}
          groups={groups}
          write={number}
        />
      </Figure>
    </Card>
  );
}

function TrendTable({ report: { months, total } }: { report: ReportView }): ReactElement {
  const t = useT();
  const { figure, month } = useReportWords();
  const rows = [
    ...months.map((one) => ({ name: month(one.month), ...one })),
    { name: t('report.all'), ...total },
  ];
  return (
    <Table
      caption={t('report.table.trend')}
      columns={[
        { id: 'month', label: t('report.month') },
        ...series.map((what) => ({ id: what, label: t(`report.${what}`), align: 'end' as const })),
      ]}
      stickyHead={false}
    >
      {rows.map((row, index) => (
        <Row key={row.name} className={index === rows.length - 1 ? css['whole'] : undefined}>
          <Cell heads>{row.name}</Cell>
          {series.map((what) => (
            <Cell key={what} label={t(`report.${what}`)} className={css['figure']}>
              {figure(row[what])}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
