import { useEffect } from 'react';
import { focusPage, focusPart } from '../components/focus-page.ts';

/** What a keyboard may stand in, from the inside out. */
const PARTS = 'section, article, aside, form, dialog, main';

/**
 * Never loses the focus: where what had it goes away, as a button whose deed is done, and nothing else takes it,
 * the heading of the nearest part that is still there has it, so that the next Tab goes on from there.
 */
export function KeptFocus(): null {
  useEffect(() => {
    let last: { readonly element: Element; readonly parts: readonly Element[] } | null = null;
    let frame = 0;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? { element: target, parts: partsAround(target) } : null;
    };
    const keep = (): void => {
      if (last === null || last.element.isConnected || hasFocus()) return;
      if (!last.parts.some((part) => part.isConnected && focusPart(part))) focusPage();
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.element.isConnected || hasFocus()) return;
      // Whatever comes in its place may ask for the focus itself.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
  return null;
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

function partsAround(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = element.closest(PARTS); part !== null; part = closestAbove(part))
    parts.push(part);
  return parts;
}

function closestAbove(part: Element): Element | null {
  return part.parentElement?.closest(PARTS) ?? null;
}
