import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { liftingsQuery } from '../../api/liftings.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { LiftingProposal } from './lifting-proposal.tsx';
import { ProposeLifting } from './propose-lifting.tsx';

/** What keeps erased people out, and how two privacy officers let one of them come in again. */
export function LiftingsCard(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(liftingsQuery);
  return (
    <Card title={t('lifting.title')}>
      <Stack gap={3}>
        <Quiet>{t('lifting.lead')}</Quiet>
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {(data?.liftings ?? []).map((lifting) =>
          lifting.proposal === null ? null : (
            <LiftingProposal key={lifting.company} lifting={lifting} proposal={lifting.proposal} />
          ),
        )}
        {data !== undefined ? (
          <ProposeLifting liftings={data.liftings} />
        ) : error === null ? (
          <Skeleton label={t('action.loading')} count={2} />
        ) : null}
      </Stack>
    </Card>
  );
}
