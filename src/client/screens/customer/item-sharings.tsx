import type { ReactElement } from 'react';
import type { ItemView } from '#contract/customers.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import css from './customer.module.css';

/** Who received an item, on what basis, when (N4, H5). */
export function ItemSharings({ sharings }: { sharings: ItemView['sharings'] }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  if (sharings.length === 0) return <span className={css['quiet']}>{t('action.nobody')}</span>;
  return (
    <ul className={css['plain-list']}>
      {sharings.map(({ recipient, basis, on }) => (
        <li key={`${recipient} ${on}`}>
          <BdiText text={names.recipient(recipient)} />
          <span className={css['under']}>
            {t('customer.sharing', { basis: t(`customer.basis.${basis}`), date: day(on) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
