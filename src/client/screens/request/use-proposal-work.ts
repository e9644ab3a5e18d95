import { useState } from 'react';
import type { RequestView } from '#contract/request.ts';
import { isApiError } from '../../api/api-error.ts';
import { useApproveProposal, useReturnProposal } from '../../api/requests.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';

/** What was pressed, with the request as it then stood on the screen; the note is null for an approval. */
type Pressed = { readonly base: RequestView; readonly note: string | null };

/** Approving and sending back, and what is to be said where somebody else came first. */
export function useProposalWork(request: RequestView) {
  const t = useT();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const approve = useDeed(useApproveProposal());
  const back = useDeed(useReturnProposal());
  const digest = request.proposed?.digest ?? '';
  const change = { request: request.id, version: request.version, digest };
  const deed = pressed?.note == null ? approve : back;
  const hasMoved = isApiError(deed.error, 'version-moved');
  return {
    /** What stands against what was pressed; null where nothing does. */
    conflict: hasMoved ? pressed : null,
    isApproving: approve.isPending,
    isReturning: back.isPending,
    error: hasMoved ? null : deed.error,
    approve: (): void => {
      setPressed({ base: request, note: null });
      approve.run(change, () => {
        toast(t('request.proposal.approved'));
      });
    },
    sendBack: (note: string, onDone: () => void): void => {
      setPressed({ base: request, note });
      back.run({ ...change, note }, () => {
        toast(t('request.proposal.returned'));
        onDone();
      });
    },
    /** What somebody else saved stays. */
    leave: (): void => {
      setPressed(null);
      approve.reset();
      back.reset();
    },
  };
}

export type ProposalWork = ReturnType<typeof useProposalWork>;
