import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import { useNames } from '../../components/use-names.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { CountsCard } from './counts-card.tsx';
import { EndingsCard } from './endings-card.tsx';
import { ReportTotals } from './report-totals.tsx';
import css from './reports.module.css';
import { TrendCard } from './trend-card.tsx';

/** The pictures of a report, each with its table and its file. */
export function ReportCards({ report }: { report: ReportView }): ReactElement {
  const t = useT();
  const names = useNames();
  const { word } = useWords();
  return (
    <>
      <ReportTotals total={report.total} />
      <TrendCard report={report} />
      <EndingsCard
        table="kinds"
        heading={t('report.kind')}
        hint={t('report.kinds-hint')}
        report={report}
        lines={report.kinds.map((one) => ({
          ...one,
          id: one.kind,
          name: t(`request.kind.${one.kind}`),
        }))}
        whole={report.endings}
      />
      <EndingsCard
        table="desks"
        heading={t('report.desk')}
        hint={t('report.kinds-hint')}
        report={report}
        lines={report.desks.map((one) => ({ ...one, id: one.desk, name: names.desk(one.desk) }))}
        whole={{
          granted: report.endings.granted,
          'partly-granted': report.endings['partly-granted'],
          refused: report.endings.refused,
          otherwise: report.otherwise,
        }}
      />
      <div className={css['pair']}>
        <CountsCard
          table="grounds"
          fill="ink"
          report={report}
          lines={report.grounds.map(({ ground, count }) => ({
            id: ground ?? 'none',
            name: ground === null ? t('report.no-ground') : word('ground', '', ground),
            count,
          }))}
          whole={report.refusedOrPartly}
          hint={t('report.grounds-hint')}
          none={t('report.no-refusals')}
        />
        <CountsCard
          table="lateness"
          fill="alert-stripes"
          report={report}
          lines={report.lateness.map(({ reason, count }) => ({
            id: reason ?? 'unexplained',
            name: reason === null ? t('report.unexplained') : t(`ending.late.reason.${reason}`),
            count,
          }))}
          whole={report.total.late}
          hint={t('report.lateness-hint')}
          none={t('report.none-late')}
        />
      </div>
    </>
  );
}
