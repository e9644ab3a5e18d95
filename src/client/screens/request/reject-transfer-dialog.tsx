import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { rejectTransfer } from '#contract/transfers.ts';
import { useRejectTransfer, type RejectionReason } from '../../api/transfers.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const { reason: reasons } = rejectTransfer.body.shape;

/** Why the account's desk does not take what it was offered. The request is out of sight afterwards. */
export function RejectTransferDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const navigate = useNavigate();
  const reject = useDeed(useRejectTransfer());
  return (
    <ReasonDialog<RejectionReason>
      title={t('request.command.reject-transfer')}
      hint={t('transfer.reject.done', { id: request.id, desk: names.desk(request.desk) })}
      choice={{
        label: t('transfer.reject.reason'),
        options: reasons.options.map((value) => ({ value, label: t(`transfer.reason.${value}`) })),
        required: t('transfer.reject.required'),
      }}
      can={request.can['reject-transfer']}
      go={t('transfer.reject.go')}
      isPending={reject.isPending}
      error={reject.error}
      onGo={({ choice }) => {
        if (choice === undefined) return;
        const sent = { request: request.id, version: request.version, reason: choice };
        reject.run(sent, () => {
          toast(t('transfer.reject.done', { id: request.id, desk: names.desk(request.desk) }));
          void navigate({ to: '/' });
        });
      }}
      onClose={onClose}
    />
  );
}
