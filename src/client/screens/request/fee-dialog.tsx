import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useAskFee, type FeeReason } from '../../api/endings.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Asks for a fee: for what a law of the request lets it be asked, and how much in the desk's money. */
export function FeeDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const ask = useDeed(useAskFee());
  const { currency, known } = request.course.fee;
  return (
    <ReasonDialog<FeeReason>
      title={t('ending.fee.title')}
      hint={t('ending.fee.hint')}
      choice={{
        label: t('ending.fee.reason'),
        options: known.map(({ reason, citation }) => ({
          value: reason,
          label: t(`ending.fee.reason.${reason}`),
          hint: cite(citation),
        })),
        required: t('ending.required'),
      }}
      amount={{
        label: t('ending.fee.amount', { currency }),
        hint: t('ending.fee.amount.hint'),
        required: t('ending.fee.amount.required'),
      }}
      can={request.can['ask-fee']}
      go={t('ending.fee.go')}
      isPending={ask.isPending}
      error={ask.error}
      onGo={({ choice, amount }) => {
        if (choice === undefined) return;
        const change = { request: request.id, version: request.version };
        ask.run({ ...change, reason: choice, amount }, () => {
          toast(t('ending.fee.done'));
          onClose();
        });
      }}
      onClose={onClose}
    />
  );
}
