import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';

type Alert = { readonly staff: string; readonly customer: string; readonly at: string };

/** What a supervisor is told of: accounts that were refused reveals again and again. */
export function SupervisorAlerts({ alerts }: { alerts: readonly Alert[] }): ReactElement | null {
  const t = useT();
  const names = useNames();
  if (alerts.length === 0) return null;
  return (
    <Notice tone="warn" title={t('queue.alert.title')}>
      <ul>
        {alerts.map(({ staff, customer, at }) => (
          <li key={at}>
            <p>{t('queue.alert.refused-reveals', { name: names.staff(staff)?.name ?? staff })}</p>
            <Link to="/customers/$customer" params={{ customer }}>
              {t('queue.alert.open')}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
