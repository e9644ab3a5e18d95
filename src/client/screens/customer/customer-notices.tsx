import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './customer.module.css';

/** What an agent must know before anything else: who answered first (H8), and records that are the same person. */
export function CustomerNotices({ customer }: { customer: CustomerView }): ReactElement | null {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  const { firstReplied, aliases } = customer;
  if (firstReplied === null && aliases.length === 0) return null;
  return (
    <Notice>
      <span className={css['lines']}>
        {firstReplied === null ? null : (
          <span>
            {t('customer.first-replied', {
              desk: names.desk(firstReplied.desk),
              date: day(firstReplied.on),
            })}
          </span>
        )}
        {aliases.map((alias) => (
          <span key={alias.id}>
            {t('customer.alias')} <MaskedValue value={alias.name} />
          </span>
        ))}
      </span>
    </Notice>
  );
}
