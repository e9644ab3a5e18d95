import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { requestTrailQuery } from '../../api/requests.ts';
import { AuditTrail } from '../../components/audit-trail.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** All events of the request, newest first. */
export function RequestTrail({ request }: { request: string }): ReactElement {
  const t = useT();
  const { data, error } = useQuery(requestTrailQuery(request));
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
        <ProblemNotice problem={error} />
      )}
    </Card>
  );
}
