import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useAcceptTransfer } from '../../api/transfers.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';
import { GoesAlong } from './goes-along.tsx';
import { RejectTransferDialog } from './reject-transfer-dialog.tsx';

/** What another desk offers to the account's: taken over as it stands, or rejected with a reason. */
export function AnswerTransferDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const accept = useDeed(useAcceptTransfer());
  const [isRejecting, setIsRejecting] = useState(false);
  if (isRejecting) return <RejectTransferDialog request={request} onClose={onClose} />;
  return (
    <DeedDialog
      title={t('transfer.answer.title', { desk: names.desk(request.desk) })}
      instead={
        <ActionButton
          can={request.can['reject-transfer']}
          onClick={() => {
            setIsRejecting(true);
          }}
        >
          {t('transfer.reject.open')}
        </ActionButton>
      }
      deed={{
        words: t('transfer.accept.go'),
        can: request.can['accept-transfer'],
        isPending: accept.isPending,
        run: () => {
          accept.run({ request: request.id, version: request.version }, ({ id }) => {
            toast(t('transfer.accept.done', { id }));
            onClose();
          });
        },
        isFirst: true,
      }}
      error={accept.error}
      onClose={onClose}
    >
      <GoesAlong request={request} offer={request.transfers.at(-1) ?? null} />
    </DeedDialog>
  );
}
