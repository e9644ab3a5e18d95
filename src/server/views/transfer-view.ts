import type { TransferView } from '../../contract/transfer.ts';
import { offerEnds, type Transfer } from '../../domain/transfer.ts';

/** An offer to another desk as everyone sees it who may see the request. */
export function transferView(transfer: Transfer): TransferView {
  return { ...transfer, until: offerEnds(transfer) };
}
