import { focusPart } from '../focus-page.ts';
import type { OfferedDeed } from '../offered-deeds.ts';

/** What somebody who goes to a part of a page means to do there: to write or choose, else to press. */
const WAYS_IN = [
  ':is(input, select, textarea):not(:disabled)',
  ':is(button:not([aria-disabled]), summary, a[href])',
] as const;

/** Parts of the page, and of what stands open beside it. */
const PARTS = ':is(main, aside) section[aria-labelledby]';

/**
 * The parts of the page at hand under their own headings, as places to go to: what is written or chosen there gets
 * the focus, else its first button, else its heading.
 */
export function partsOfPage(): readonly OfferedDeed[] {
  return [...document.querySelectorAll<HTMLElement>(PARTS)].flatMap((part) => {
    const name = document.getElementById(part.getAttribute('aria-labelledby') ?? '');
    const label = name?.textContent.trim() ?? '';
    if (name === null || label === '' || !part.checkVisibility()) return [];
    return [{ id: name.id, label, can: true, run: () => goTo(part) }];
  });
}

function goTo(part: HTMLElement): void {
  const within = WAYS_IN.flatMap((way) => [...part.querySelectorAll<HTMLElement>(way)]);
  const first = within.find((one) => one.checkVisibility() && one.closest('[inert]') === null);
  if (first === undefined) focusPart(part);
  else first.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
}
