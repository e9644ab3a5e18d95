import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { noticesQuery } from '../../api/notices.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useT } from '../../i18n/locale.tsx';
import { TellDialog } from './tell-dialog.tsx';

/** Where it is recorded that the customer was told a purpose by a notice of its own. */
export function TellButton({ customer }: { customer: string }): ReactElement {
  const t = useT();
  const [isTelling, setIsTelling] = useState(false);
  const { data } = useQuery(noticesQuery(customer));
  return (
    <>
      <ActionButton
        can={data?.can.tell}
        size="small"
        onClick={() => {
          setIsTelling(true);
        }}
      >
        {t('register.tell')}
      </ActionButton>
      {isTelling && data !== undefined ? (
        <TellDialog
          customer={customer}
          notices={data}
          onClose={() => {
            setIsTelling(false);
          }}
        />
      ) : null}
    </>
  );
}
