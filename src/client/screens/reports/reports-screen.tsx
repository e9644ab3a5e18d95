import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import { ReportFilter } from '#contract/report-filter.ts';
import { reportQuery } from '../../api/reports.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { ReportCards } from './report-cards.tsx';
import { useReportWords } from './use-report-words.ts';

type Period = ReportView['period'];
const periods = ReportFilter.shape.period.def.innerType.options;

/** What came to the desks, how it ended, what was late and why, over the months that are chosen. */
export function ReportsScreen({
  period,
  onPeriod,
}: {
  period: Period;
  onPeriod: (period: Period) => void;
}): ReactElement {
  const t = useT();
  const { month } = useReportWords();
  const { data, error, refetch } = useQuery(reportQuery(period));
  useReadyMark('reports', data?.period === period);
  return (
    <Page
      title={t('report.title')}
      meta={
        data === undefined
          ? undefined
          : t('report.range', { from: month(data.from), to: month(data.to) })
      }
      lead={t('report.lead', { most: (data?.smallest ?? 5) - 1 })}
      actions={
        <Button
          icon="print"
          onClick={() => {
            window.print();
          }}
        >
          {t('action.print')}
        </Button>
      }
    >
      <Stack gap={4}>
        <ChipGroup
          legend={t('report.period')}
          options={periods.map((value) => ({ value, label: t(`report.period.${value}`) }))}
          value={period}
          onChange={onPeriod}
        />
        {error === null ? null : (
          <ProblemNotice
            problem={error}
            actions={
              <Button size="small" onClick={() => void refetch()}>
                {t('action.retry')}
              </Button>
            }
          />
        )}
        {data === undefined ? (
          error === null && <Skeleton label={t('action.loading')} shape="rows" count={8} />
        ) : (
          <ReportCards report={data} />
        )}
      </Stack>
    </Page>
  );
}
