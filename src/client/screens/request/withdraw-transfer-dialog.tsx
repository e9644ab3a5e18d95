import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useWithdrawTransfer } from '../../api/transfers.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';
import { GoesAlong } from './goes-along.tsx';

/** An offer that waits for its answer: what went along with it, and how to take it back. */
export function WithdrawTransferDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const withdraw = useDeed(useWithdrawTransfer());
  const offer = request.transfers.at(-1) ?? null;
  return (
    <DeedDialog
      title={t('transfer.offered.title', { desk: names.desk(offer?.to ?? request.desk) })}
      deed={{
        words: t('transfer.withdraw.go'),
        can: request.can['withdraw-transfer'],
        kind: 'plain',
        isPending: withdraw.isPending,
        run: () => {
          withdraw.run({ request: request.id, version: request.version }, () => {
            toast(t('transfer.withdraw.done'));
            onClose();
          });
        },
      }}
      error={withdraw.error}
      onClose={onClose}
    >
      <GoesAlong request={request} offer={offer} />
    </DeedDialog>
  );
}
