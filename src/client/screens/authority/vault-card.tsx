import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { vaultQuery } from '../../api/vault.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { AskLook } from './ask-look.tsx';
import { LookCard } from './look-card.tsx';

/** Gate B: looks for the house's own reasons, each with its violation, a second person and an end. */
export function VaultCard(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(vaultQuery);
  const [isAsking, setAsking] = useState(false);
  const canAsk = data?.canAsk === true;
  useOfferedDeeds(
    canAsk
      ? [
          {
            id: 'ask-look',
            label: t('authority.vault.ask'),
            can: true,
            run: () => {
              setAsking(true);
            },
          },
        ]
      : [],
  );
  return (
    <>
      <Card
        title={t('authority.vault.title')}
        actions={
          canAsk ? (
            <Button
              aria-expanded={isAsking}
              onClick={() => {
                setAsking(!isAsking);
              }}
            >
              {t('authority.vault.ask')}
            </Button>
          ) : undefined
        }
      >
        <Stack gap={3}>
          <Quiet>{t('authority.vault.lead')}</Quiet>
          {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
          {isAsking && canAsk ? (
            <FirstFocus on="input">
              <AskLook
                onDone={() => {
                  setAsking(false);
                }}
              />
            </FirstFocus>
          ) : null}
          {data === undefined && error === null ? (
            <Skeleton label={t('action.loading')} count={2} />
          ) : null}
          {data?.looks.length === 0 && !isAsking ? (
            <EmptyState icon="lock" title={t('authority.vault.none')}>
              {t('authority.vault.none.next')}
            </EmptyState>
          ) : null}
        </Stack>
      </Card>
      {(data?.looks ?? []).map((look) => (
        <LookCard key={look.id} look={look} />
      ))}
    </>
  );
}
