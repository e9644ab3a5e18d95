import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

/** The same right is open already: the number for those who may see it, the desk for everyone else. */
export function DuplicateStrip({
  customer,
  kind,
}: {
  customer: CustomerView;
  kind: CustomerView['elsewhere'][number]['kind'];
}): ReactElement | null {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  const own = customer.requests.filter((one) => one.kind === kind && one.status !== 'closed');
  const others = customer.elsewhere.filter((one) => one.kind === kind);
  if (own.length === 0 && others.length === 0) return null;
  return (
    <Notice tone="warn" title={t('open-request.duplicate')}>
      <Stack gap={1}>
        {own.map((one) => (
          <Link key={one.id} to="/requests/$request" params={{ request: one.id }}>
            {t('request.same-right.mine', {
              id: one.id,
              desk: names.desk(one.desk),
              date: day(new Date(one.receivedAt).toISOString()),
            })}
          </Link>
        ))}
        {others.map((one) => (
          <span key={`${one.desk} ${one.since}`}>
            {t('request.same-right.other', { desk: names.desk(one.desk), date: day(one.since) })}
          </span>
        ))}
      </Stack>
    </Notice>
  );
}
