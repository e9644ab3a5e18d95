import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import css from './disclosure.module.css';

/** Why an item is held and where it came from. */
export function ItemOrigin({
  item,
}: {
  item: Pick<
    DisclosureView['items'][number],
    'purposes' | 'source' | 'collectedBy' | 'collectedOn'
  >;
}): ReactElement {
  const t = useT();
  const { day, list } = useFormat();
  const names = useNames();
  return (
    <div>
      {list(item.purposes.map((purpose) => t(`customer.purpose.${purpose}`)))}
      <span className={css['under']}>
        {t('disclosure.source', {
          source: t(`customer.source.${item.source}`),
          desk: names.desk(item.collectedBy),
          date: day(item.collectedOn),
        })}
      </span>
    </div>
  );
}
