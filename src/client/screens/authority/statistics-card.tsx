import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { statisticsQuery } from '../../api/statistics.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { AskStatistics } from './ask-statistics.tsx';
import { AskedList } from './asked-list.tsx';

/** The access history as everybody may see it: figures of no fewer than five people, each question logged. */
export function StatisticsCard(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(statisticsQuery);
  return (
    <Card title={t('authority.statistics.title')}>
      <Stack gap={3}>
        {data === undefined ? null : (
          <Quiet>
            {t('authority.statistics.lead', { most: data.smallest - 1, hours: data.hours })}
          </Quiet>
        )}
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {data === undefined ? (
          error === null && <Skeleton label={t('action.loading')} count={2} />
        ) : (
          <>
            <AskStatistics known={data} />
            <AskedList asked={data.asked} />
          </>
        )}
      </Stack>
    </Card>
  );
}
