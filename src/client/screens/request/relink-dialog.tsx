import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { useRelinkRequest } from '../../api/requests.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast-store.ts';
import { FindCustomer } from './find-customer.tsx';

/** Attaches the request to the right customer, who is found as in a call; what was proved becomes void. */
export function RelinkDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const [customer, setCustomer] = useState<string | null>(null);
  const relink = useDeed(useRelinkRequest());
  const attach = (): void => {
    if (customer === null) return;
    relink.run({ request: request.id, version: request.version, customer }, () => {
      toast(t('request.relink.done'));
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('request.relink.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          {request.can.relink === true && customer === null ? (
            <Button kind="danger" barred={t('request.relink.choose-first')}>
              {t('request.relink.go')}
            </Button>
          ) : (
            <ActionButton
              can={request.can.relink}
              kind="danger"
              pending={relink.isPending}
              onClick={attach}
            >
              {t('request.relink.go')}
            </ActionButton>
          )}
        </>
      }
    >
      <Notice tone="warn">{t('request.relink.hint')}</Notice>
      <FindCustomer request={request} chosen={customer} onChoose={setCustomer} />
      {relink.error === null ? null : <ProblemNotice problem={relink.error} />}
    </Dialog>
  );
}
