import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { policiesQuery } from '../../api/policies.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LiftingsCard } from './liftings-card.tsx';
import { PackCard } from './pack-card.tsx';
import { PolicyCard } from './policy-card.tsx';
import { PolicyStoreCards } from './policy-store-cards.tsx';
import { RegisterCards } from './register-cards.tsx';

/** What the companies promise, which laws they keep, and how these are changed. */
export function PoliciesScreen(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(policiesQuery);
  useReadyMark('policies', data !== undefined);
  return (
    <Page title={t('policies.title')} lead={t('policies.lead')}>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && (
          <PageSkeleton label={t('policies.loading')} parts={['card', 'card', 'card']} />
        )
      ) : (
        <Stack gap={4}>
          {data.policies.map((policy) => (
            <PolicyCard key={policy.company} policy={policy} packs={data.packs} />
          ))}
          <PolicyStoreCards />
          <RegisterCards />
          <LiftingsCard />
          {data.packs.map((pack) => (
            <PackCard key={pack.id} pack={pack} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
