import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import css from './customer.module.css';

/** Which marketing is stopped, since when, by which request (N3b). */
export function SuppressionsCard({
  suppressions,
}: {
  suppressions: CustomerView['suppressions'];
}): ReactElement {
  const t = useT();
  const { day, list, sentences } = useFormat();
  return (
    <Card title={t('customer.suppressions')}>
      {suppressions.length === 0 ? (
        <p className={css['quiet']}>
          {sentences([t('customer.suppressions.none'), t('customer.suppressions.none.hint')])}
        </p>
      ) : (
        <ul className={css['plain-list']}>
          {suppressions.map(({ scope, at, request, only }) => (
            <li key={`${scope} ${String(at)}`} className={css['line']}>
              <b>{t(`request.opt-out.${scope}`)}</b>
              <span className={css['quiet']}>
                {t('customer.suppression', { date: day(new Date(at).toISOString()) })}
              </span>
              {only === null ? null : (
                <span className={css['quiet']}>
                  {t('customer.suppression.only', {
                    contacts: list(only.map((kind) => t(`customer.contact.${kind}`))),
                  })}
                </span>
              )}
              {request === null ? null : (
                <Link to="/requests/$request" params={{ request }}>
                  {request}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
