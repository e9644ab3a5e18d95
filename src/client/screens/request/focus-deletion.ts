/** Name of the part of the page where a deletion is worked on. */
export const DELETION_AREA = 'deletion-area';

/** Puts the focus on what the deletion waits for: the words, the PIN, or the button. */
export function focusDeletion(): void {
  const area = document.getElementById(DELETION_AREA);
  const target =
    area?.querySelector<HTMLElement>('[data-deed] input') ??
    area?.querySelector<HTMLElement>('[data-deed] button') ??
    area;
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
