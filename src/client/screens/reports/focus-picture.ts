/**
 * Goes to the next picture of the page, or back to the one before: to what opens its table. From elsewhere on the page
 * to the first or the last.
 */
export function focusPicture(step: 1 | -1): void {
  const cards = [...document.querySelectorAll('main section[aria-labelledby]')];
  const here = cards.findIndex((card) => card.contains(document.activeElement));
  const from = here < 0 && step < 0 ? cards.length : here;
  const card = cards[Math.max(0, Math.min(from + step, cards.length - 1))];
  const target =
    card?.querySelector<HTMLElement>('summary') ?? card?.querySelector<HTMLElement>('button');
  target?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
}
