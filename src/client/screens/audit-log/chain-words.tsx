import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import css from './audit-log.module.css';

/** What a chain of hashes proves and what it does not, in plain words. */
export function ChainWords(): ReactElement {
  const t = useT();
  return (
    <div className={css['words']}>
      <p>{t('audit.verify.proves')}</p>
      <p>{t('audit.verify.limits')}</p>
      {__DEMO__ ? <p>{t('audit.verify.demo-limits')}</p> : null}
    </div>
  );
}
