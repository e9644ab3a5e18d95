import { approvalOf, focusProposal, PROPOSAL_AREA } from './focus-proposal.ts';

/** Name of the part of the page where a deletion is worked on. */
export const DELETION_AREA = 'deletion-area';

/** Puts the focus on what the deletion waits for: the words, the PIN, the button, or the second person's yes. */
export function focusDeletion(): void {
  if (approvalOf(document.getElementById(PROPOSAL_AREA)) !== null) {
    focusProposal();
    return;
  }
  const area = document.getElementById(DELETION_AREA);
  const target =
    area?.querySelector<HTMLElement>('[data-deed] input') ??
    area?.querySelector<HTMLElement>('[data-deed] button') ??
    area;
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
