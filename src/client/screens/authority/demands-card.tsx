import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { demandsQuery } from '../../api/demands.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { DemandCard } from './demand-card.tsx';
import { OpenDemand } from './open-demand.tsx';
import type { Directory } from './phone-card.tsx';

/** Demands that were served on paper, the newest first, and the form that records another. */
export function DemandsCard({ directory }: { directory: Directory }): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(demandsQuery);
  const [isOpening, setOpening] = useState(false);
  const canOpen = data?.canOpen === true;
  useOfferedDeeds(
    canOpen
      ? [
          {
            id: 'open-demand',
            label: t('authority.demands.open'),
            can: true,
            run: () => {
              setOpening(true);
            },
          },
        ]
      : [],
  );
  return (
    <>
      <Card
        title={t('authority.demands.title')}
        actions={
          canOpen ? (
            <Button
              aria-expanded={isOpening}
              onClick={() => {
                setOpening(!isOpening);
              }}
            >
              {t('authority.demands.open')}
            </Button>
          ) : undefined
        }
      >
        <Stack gap={3}>
          <Quiet>{t('authority.demands.lead')}</Quiet>
          {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
          {isOpening && canOpen ? (
            <FirstFocus on="input">
              <OpenDemand
                directory={directory}
                onDone={() => {
                  setOpening(false);
                }}
              />
            </FirstFocus>
          ) : null}
          {data === undefined && error === null ? (
            <Skeleton label={t('action.loading')} count={2} />
          ) : null}
          {data?.demands.length === 0 && !isOpening ? (
            <EmptyState icon="authority" title={t('authority.demands.none')}>
              {t('authority.demands.none.next')}
            </EmptyState>
          ) : null}
        </Stack>
      </Card>
      {(data?.demands ?? []).map((demand) => (
        <DemandCard key={demand.id} demand={demand} />
      ))}
    </>
  );
}
