import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { AuditEventView } from '#contract/audit.ts';
import { useT } from '../i18n/locale.tsx';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AuditTrail } from './audit-trail.tsx';
import { RetryNotice } from './retry-notice.tsx';

/** Who did what with a record, as far as the account may see: being read, shown, or why not. */
export function TrailCard({
  trail: { data, error, refetch },
}: {
  trail: UseQueryResult<{ readonly events: readonly AuditEventView[] }>;
}): ReactElement {
  const t = useT();
  return (
    <Card
      title={t('request.trail.title')}
      meta={data === undefined ? undefined : t('request.trail.count', { n: data.events.length })}
    >
      {data !== undefined ? (
        <AuditTrail events={data.events} />
      ) : error === null ? (
        <Skeleton label={t('action.loading')} count={3} />
      ) : (
        <RetryNotice problem={error} onRetry={refetch} />
      )}
    </Card>
  );
}
