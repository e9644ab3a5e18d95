import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import { ReportFilter } from '#contract/report-filter.ts';
import { reportQuery } from '../../api/reports.ts';
import { useMay, useSession } from '../../api/session.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { focusPicture } from './focus-picture.ts';
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
  const { now } = useSession();
  const may = useMay();
  const navigate = useNavigate();
  const { zoneName } = useFormat(data?.zone);
  useReadyMark('reports', data?.period === period);
  useDeskKeys({ down: () => focusPicture(1), up: () => focusPicture(-1) }, { repeats: true });
  return (
    <Page
      title={t('report.title')}
      meta={
        data === undefined ? undefined : (
          <output>
            {t('report.range', {
              from: month(data.from),
              to: month(data.to),
              zone: zoneName(new Date(now).toISOString()),
            })}
          </output>
        )
      }
      lead={t('report.lead', { most: (data?.smallest ?? 5) - 1 })}
      actions={
        <>
          {may('read-refusals') ? (
            <Button
              kind="quiet"
              onClick={() => {
                void navigate({ to: '/refusals' });
              }}
            >
              {t('refusals.title')}
            </Button>
          ) : null}
          <Button
            icon="print"
            onClick={() => {
              window.print();
            }}
          >
            {t('action.print')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <ChipGroup
          legend={t('report.period')}
          options={periods.map((value) => ({ value, label: t(`report.period.${value}`) }))}
          value={period}
          onChange={onPeriod}
        />
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {data === undefined ? (
          error === null && (
            <PageSkeleton label={t('action.loading')} parts={['figures', 'chart', 'chart']} />
          )
        ) : (
          <ReportCards report={data} />
        )}
      </Stack>
    </Page>
  );
}
