/** Name of the part of the page where a deletion is worked on. */
export const DELETION_AREA = 'deletion-area';

/** Name of the part where what is proposed waits for its second person. */
export const PROPOSAL_AREA = 'proposal-area';

/** Puts the focus on what the deletion waits for: the words, the PIN, or the button. */
export function focusDeletion(): void {
  const area = document.getElementById(DELETION_AREA) ?? document.getElementById(PROPOSAL_AREA);
  const target =
    area?.querySelector<HTMLElement>('[data-deed] input') ??
    area?.querySelector<HTMLElement>('[data-deed] button') ??
    area;
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
