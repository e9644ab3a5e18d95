import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { authoritiesQuery } from '../../api/authorities.ts';
import { useMay } from '../../api/session.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { DemandsCard } from './demands-card.tsx';
import { PhoneCard } from './phone-card.tsx';
import { StatisticsCard } from './statistics-card.tsx';
import { VaultCard } from './vault-card.tsx';

/** Where authorities are dealt with, apart from every customer. */
export function AuthorityScreen(): ReactElement {
  const t = useT();
  const may = useMay();
  const { data, error, refetch } = useQuery(authoritiesQuery);
  useReadyMark('authority', data !== undefined);
  return (
    <Page title={t('authority.title')} lead={t('authority.lead')}>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && <PageSkeleton label={t('action.loading')} parts={['card', 'form']} />
      ) : (
        <Stack gap={4}>
          <PhoneCard directory={data} />
          {may('query-statistics') ? <StatisticsCard /> : null}
          {may('read-demands') ? <DemandsCard directory={data} /> : null}
          {may('read-vault') ? <VaultCard /> : null}
        </Stack>
      )}
    </Page>
  );
}
