import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Quiet } from '../../ui/stack.tsx';

/** An item of the disclosure before it may be read: masked, declined, or cut out. */
export function MaskedItem({ item }: { item: DisclosureView['items'][number] }): ReactElement {
  const t = useT();
  if (item.declined) return <Quiet small={false}>{t('customer.declined')}</Quiet>;
  return (
    <>
      <MaskedValue value={item} />
      {item.disputed ? <Pill tone="warn">{t('customer.disputed')}</Pill> : null}
      {item.hasStatement ? <Pill tone="warn">{t('customer.statement.attached')}</Pill> : null}
    </>
  );
}
