import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { policyVersionsQuery } from '../../api/policy-versions.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { FiguresTable } from './figures-table.tsx';
import { PolicyProposal } from './policy-proposal.tsx';
import { ProposePolicy } from './propose-policy.tsx';
import { RetentionTable } from './retention-table.tsx';
import { SiteTermsTable } from './site-terms-table.tsx';
import { VersionsTable } from './versions-table.tsx';

/** Each company's policy by version: what changed, what is set in figures, what goes first, and what is proposed (N8). */
export function PolicyStoreCards(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(policyVersionsQuery);
  if (data === undefined)
    return (
      <Card title={t('policy-version.loading')}>
        {error === null ? (
          <Skeleton label={t('policy-version.loading')} count={3} />
        ) : (
          <RetryNotice problem={error} onRetry={refetch} />
        )}
      </Card>
    );
  return (
    <>
      {data.stores.map((store) => (
        <PolicyStoreCard key={store.company} store={store} />
      ))}
    </>
  );
}

function PolicyStoreCard({ store }: { store: PolicyStoreView }): ReactElement {
  const t = useT();
  const names = useNames();
  return (
    <Card title={t('policy-version.of', { company: names.company(store.company) })}>
      <Stack gap={4}>
        <Quiet>{t('policy-version.lead')}</Quiet>
        <VersionsTable store={store} />
        <FiguresTable store={store} />
        <RetentionTable store={store} />
        {store.siteTerms.length === 0 ? null : <SiteTermsTable store={store} />}
        {store.proposal === null ? (
          <ProposePolicy key={store.versions.length} store={store} />
        ) : (
          <PolicyProposal store={store} proposal={store.proposal} />
        )}
      </Stack>
    </Card>
  );
}
