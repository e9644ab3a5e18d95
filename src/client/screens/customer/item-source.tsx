import type { ReactElement } from 'react';
import type { ItemView } from '#contract/customers.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import css from './customer.module.css';

/** Why an item is held, and where it came from: source, desk, channel, day. */
export function ItemSource({ item }: { item: ItemView }): ReactElement {
  const t = useT();
  const { day, list } = useFormat();
  const names = useNames();
  return (
    <div>
      {list(item.purposes.map((purpose) => t(`customer.purpose.${purpose}`)))}
      <span className={css['under']}>
        {t('customer.collected', {
          source: t(`customer.source.${item.source}`),
          desk: names.desk(item.collectedBy),
          channel: t(`customer.collected-channel.${item.collectedChannel}`),
          date: day(item.collectedOn),
        })}
      </span>
    </div>
  );
}
