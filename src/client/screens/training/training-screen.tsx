import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { TrainingView } from '#contract/training.ts';
import { useMay } from '../../api/session.ts';
import { trainingQuery } from '../../api/training.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Drill } from './drill.tsx';
import { TrainingLog } from './training-log.tsx';

type Callers = TrainingView['callers'];

/** The impersonation drill, and who trained when and with which score (H1). */
export function TrainingScreen(): ReactElement {
  const t = useT();
  const may = useMay();
  const { data, error, refetch } = useQuery(trainingQuery);
  // The callers as they stood when the drill began: the log goes on without it.
  const [callers, setCallers] = useState<Callers | null>(null);
  useReadyMark('training', data !== undefined);
  const leave = (): void => {
    setCallers(null);
  };
  return (
    <Page
      title={t('training.title')}
      lead={t('training.lead')}
      actions={
        callers !== null ? (
          <Button kind="quiet" onClick={leave}>
            {t('training.leave')}
          </Button>
        ) : data === undefined || !may('train') ? undefined : (
          <Button
            kind="primary"
            onClick={() => {
              setCallers(data.callers);
            }}
          >
            {t('training.start')}
          </Button>
        )
      }
    >
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {callers !== null ? (
        <Drill callers={callers} onLeave={leave} />
      ) : data === undefined ? (
        error === null && <PageSkeleton label={t('training.loading')} parts={['table']} />
      ) : (
        <TrainingLog view={data} />
      )}
    </Page>
  );
}
