import type { ReactElement } from 'react';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Quiet } from '../../ui/stack.tsx';

/** Who received an item; a company, never a person. */
export function RecipientNames({ recipients }: { recipients: readonly string[] }): ReactElement {
  const t = useT();
  const names = useNames();
  if (recipients.length === 0) return <Quiet small={false}>{t('action.nobody')}</Quiet>;
  return (
    <div>
      {[...new Set(recipients)].map((recipient) => (
        <div key={recipient}>
          <BdiText text={names.recipient(recipient)} />
        </div>
      ))}
    </div>
  );
}
