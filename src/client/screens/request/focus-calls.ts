/** Name of the part of the page where promised calls stand. */
export const CALLS_AREA = 'calls-area';

/** Puts the focus where a due call is recorded. */
export function focusCalls(): void {
  const target = document.getElementById(CALLS_AREA)?.querySelector<HTMLElement>('button');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
