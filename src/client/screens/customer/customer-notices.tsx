import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useNames } from '../../components/use-names.ts';
import { useRoutingWords } from '../../components/use-routing-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './customer.module.css';

/** What an agent must know before anything else: which desk answers (H8), and records that are the same person. */
export function CustomerNotices({
  customer,
  onOffer,
}: {
  customer: CustomerView;
  /** Writes the contact down and offers it to the desk that answers; left out where this is that desk. */
  onOffer: (() => void) | undefined;
}): ReactElement | null {
  const t = useT();
  const names = useNames();
  const routed = useRoutingWords();
  const { routing, aliases, can } = customer;
  if (routing === null && aliases.length === 0) return null;
  return (
    <Notice
      actions={
        routing === null || onOffer === undefined ? null : (
          <ActionButton can={can['open-request']} keyHint={keyHint('transfer')} onClick={onOffer}>
            {t('transfer.contact.go', { desk: names.desk(routing.desk) })}
          </ActionButton>
        )
      }
    >
      <span className={css['lines']}>
        {routing === null ? null : <span>{routed(routing)}</span>}
        {onOffer === undefined ? null : <span>{t('transfer.contact.hint')}</span>}
        {aliases.map((alias) => (
          <span key={alias.id}>
            {t('customer.alias')} <MaskedValue value={alias.name} />
          </span>
        ))}
      </span>
    </Notice>
  );
}
