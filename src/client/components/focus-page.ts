/** Puts the focus on the heading of the page, unless something on it has the focus: it says where one is. */
export function focusPage(): void {
  const main = document.querySelector<HTMLElement>('main');
  const { activeElement } = document;
  if (main === null || (activeElement !== main && main.contains(activeElement))) return;
  focusOn(main.querySelector<HTMLElement>('h1') ?? main);
}

/** Puts the focus on the heading of a part of the page; false where the part has none. */
export function focusPart(part: Element): boolean {
  const heading = part.querySelector<HTMLElement>('h1, h2, h3');
  if (heading === null) return false;
  focusOn(heading);
  return true;
}

function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
