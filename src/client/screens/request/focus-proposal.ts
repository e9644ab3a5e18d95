/** Name of the part where what is proposed waits for its second person. */
export const PROPOSAL_AREA = 'proposal-area';

/** The button that approves what is proposed, where one may; it says so itself to everybody else. */
export function approvalOf(area: Element | null): HTMLElement | null {
  return area?.querySelector<HTMLElement>('[data-approve]:not([aria-disabled])') ?? null;
}

/** Puts the focus on the button that approves what is proposed. Nothing is decided by that. */
export function focusProposal(): void {
  const area = document.getElementById(PROPOSAL_AREA);
  (approvalOf(area) ?? area)?.focus({ preventScroll: true });
  area?.scrollIntoView({ block: 'nearest' });
}
