import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useRelinkRequest } from '../../api/requests.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
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
    <DeedDialog
      title={t('request.relink.title')}
      hint={t('request.relink.hint')}
      tone="warn"
      deed={{
        words: t('request.relink.go'),
        can: request.can.relink,
        kind: 'danger',
        isPending: relink.isPending,
        run: attach,
        barred: customer === null ? t('request.relink.choose-first') : undefined,
      }}
      error={relink.error}
      onClose={onClose}
    >
      <FindCustomer request={request} chosen={customer} onChoose={setCustomer} />
    </DeedDialog>
  );
}
