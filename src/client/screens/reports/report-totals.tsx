import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import { useT } from '../../i18n/locale.tsx';
import css from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

/** The period in four figures. */
export function ReportTotals({ total }: { total: ReportView['total'] }): ReactElement {
  const t = useT();
  const { figure, days } = useReportWords();
  const shown = [
    ['received', figure(total.received)],
    ['closed', figure(total.closed)],
    ['late', figure(total.late)],
    ['median', days(total.closed, total.median)],
  ] as const;
  return (
    <dl className={css['totals']}>
      {shown.map(([what, value]) => (
        <div key={what} className={css['total']}>
          <dt>{t(`report.${what}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
