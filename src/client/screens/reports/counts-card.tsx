import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import type { ReportTable } from '../../api/reports.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { Fill } from '../../ui/fills.tsx';
import { StackedBars } from '../../ui/stacked-bars.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { CsvButton } from './csv-button.tsx';
import css from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

/** How often each of some reasons was met, the most frequent first. */
export function CountsCard({
  table,
  fill,
  report,
  lines,
  whole,
  hint,
  none,
}: {
  table: Extract<ReportTable, 'grounds' | 'lateness'>;
  fill: Fill;
  report: ReportView;
  lines: readonly { readonly id: string; readonly name: string; readonly count: number | null }[];
  whole: number | null;
  hint: string;
  /** Said where nothing was met. */
  none: string;
}): ReactElement {
  const t = useT();
  const { figure, named } = useReportWords();
  const met = lines
    .filter(({ count }) => count !== 0)
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const most = Math.max(1, ...met.map(({ count }) => count ?? 0));
  return (
    <Card
      title={t(`report.table.${table}`)}
      meta={hint}
      actions={<CsvButton table={table} period={report.period} />}
    >
      {met.length === 0 ? (
        <EmptyState icon="reports" title={none} />
      ) : (
        <Figure
          tableLabel={t('report.show-table')}
          table={
            <Table
              caption={t(`report.table.${table}`)}
              columns={[
                { id: 'name', label: t(`report.${table}-column`) },
                { id: 'count', label: t('report.requests'), align: 'end' },
              ]}
              stickyHead={false}
            >
              {[...met, { id: 'all', name: t('report.all'), count: whole }].map((line) => (
                <Row key={line.id} className={line.id === 'all' ? css['whole'] : undefined}>
                  <Cell heads>{line.name}</Cell>
                  <Cell label={t('report.requests')} className={css['figure']}>
                    {figure(line.count)}
                  </Cell>
                </Row>
              ))}
            </Table>
          }
        >
          <StackedBars
            bars={met.map(({ id, name, count }) => ({
              id,
              label: name,
              name: named(name, count),
              whole: count,
              end: figure(count),
              share: count === null ? 0.12 : count / most,
              parts: [{ fill, value: count ?? 0, title: named(name, count) }],
            }))}
          />
        </Figure>
      )}
    </Card>
  );
}
