import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { AnswerTransferDialog } from './answer-transfer-dialog.tsx';
import { OfferTransferDialog } from './offer-transfer-dialog.tsx';
import { WithdrawTransferDialog } from './withdraw-transfer-dialog.tsx';

/** Handing a request over to another desk: offered, taken back, or answered by the desk that it is offered to (H8). */
export function TransferDialog(given: {
  readonly request: RequestView;
  readonly onClose: () => void;
}): ReactElement {
  switch (given.request.handing) {
    case 'here':
    case 'wrong-desk':
    case 'rejected':
      return <OfferTransferDialog {...given} />;
    case 'to-answer':
      return <AnswerTransferDialog {...given} />;
    case 'offered':
      return <WithdrawTransferDialog {...given} />;
  }
}
