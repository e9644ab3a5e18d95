import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { customerTrailQuery } from '../../api/customers.ts';
import { AuditTrail } from '../../components/audit-trail.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** Who did what with this customer, as far as the account may see. */
export function CustomerTrail({ customer }: { customer: string }): ReactElement {
  const t = useT();
  const { data, error } = useQuery(customerTrailQuery(customer));
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
