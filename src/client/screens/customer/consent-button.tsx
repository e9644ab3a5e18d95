import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ConsentsView } from '#contract/consents.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { useT } from '../../i18n/locale.tsx';
import { ConsentDialog } from './consent-dialog.tsx';

/** Where it is written down what the customer said to direct mail. */
export function ConsentButton({
  customer,
  consents,
}: {
  customer: string;
  consents: ConsentsView;
}): ReactElement {
  const t = useT();
  const [isAsked, setIsAsked] = useState(false);
  const open = (): void => {
    setIsAsked(true);
  };
  const label = t('mailing.consents.record');
  useOfferedDeeds([{ id: 'consent', label, can: true, run: open }]);
  return (
    <>
      <ActionButton can size="small" onClick={open}>
        {label}
      </ActionButton>
      {isAsked ? (
        <ConsentDialog
          customer={customer}
          consents={consents}
          onClose={() => {
            setIsAsked(false);
          }}
        />
      ) : null}
    </>
  );
}
