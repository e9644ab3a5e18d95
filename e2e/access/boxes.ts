import type { Page } from 'playwright/test';

/** What cannot be read or reached on a page as it is drawn now, one line each. */
export async function boxesOn(page: Page): Promise<string[]> {
  return page.evaluate(measure);
}

/** Runs in the page: nothing is wider than the page, no text is cut off for good, and no text lies on another. */
function measure(): string[] {
  const SLACK = 1.5;
  const found: string[] = [];
  const say = (what: string, element: Element): void => {
    const text = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 60);
    const name = [element.localName, ...element.classList].join('.');
    found.push(`${what}: <${name}> “${text}”`);
  };
  const root = document.documentElement;
  const width = root.clientWidth;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
  /** What is asked of an element again and again, by every text inside it. */
  type Known = {
    readonly box: DOMRect;
    readonly x: string;
    readonly y: string;
    readonly isLayer: boolean;
    readonly isForReadersOnly: boolean;
    readonly parent: Known | null;
    readonly element: Element;
  };
  const met = new Map<Element, Known>();
  const known = (element: Element): Known => {
    const before = met.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement === null ? null : known(element.parentElement);
    const box = element.getBoundingClientRect();
    const { overflowX: x, overflowY: y, position, zIndex, clipPath, opacity } = styleOf(element);
    // Text for readers of the accessibility tree alone is meant to be out of sight.
    const isHidden =
      (clipPath !== 'none' && position === 'absolute') ||
      (box.width <= SLACK && box.height <= SLACK && cuts(x)) ||
      opacity === '0' ||
      element.localName === 'option';
    const isLayer = /fixed|sticky/.test(position) || zIndex !== 'auto';
    const isForReadersOnly = isHidden || (parent?.isForReadersOnly ?? false);
    const one = { box, x, y, isLayer, isForReadersOnly, parent, element };
    met.set(element, one);
    return one;
  };
  /** What a reader can do about text out of sight. */
  const isReadable = (element: Element): boolean =>
    element.closest('[title], details, [aria-expanded]') !== null ||
    element.matches('input, textarea, select') ||
    element.querySelector('[title]') !== null;

  // On a modal dialog, what lies behind it does not count.
  const dialog = [...document.querySelectorAll('dialog:modal, :popover-open')].at(-1);
  const scope = dialog ?? document.body;
  if (root.scrollWidth > width + SLACK)
    found.push(`the page is ${root.scrollWidth - width} px too wide`);

  type Piece = {
    readonly element: Element;
    readonly rect: DOMRect;
    readonly layer: Element | null;
  };
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (element === null || (text.textContent ?? '').trim() === '') continue;
    if (!isShown(element) || known(element).isForReadersOnly) continue;
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width: across }) => across > 0);
    let layer: Element | null = null;
    for (let one: Known | null = known(element); one !== null; one = one.parent) {
      const { box, x, y } = one;
      if (layer === null && one.isLayer) layer = one.element;
      if (scrolls(x) || scrolls(y)) {
        // What scrolls shows all of it in turn, across only where it scrolls across.
        if (scrolls(x) || one.element.scrollWidth <= one.element.clientWidth + SLACK) {
          layer ??= one.element;
          break;
        }
      }
      if (!cuts(x) && !cuts(y)) continue;
      const isCut = rects.some(
        (rect) =>
          (cuts(x) && (rect.right > box.right + SLACK || rect.left < box.left - SLACK)) ||
          (cuts(y) && (rect.bottom > box.bottom + 4 || rect.top < box.top - 4)),
      );
      if (isCut && !isReadable(element)) {
        say('cut off', element);
        break;
      }
    }
    if (layer === null && rects.some((rect) => rect.right > width + SLACK || rect.left < -SLACK))
      say('beyond the edge', element);
    for (const rect of rects) pieces.push({ element, rect, layer });
  }
  pieces.sort((one, other) => one.rect.top - other.rect.top);
  const told = new Set<Element>();
  for (const [at, one] of pieces.entries()) {
    for (let next = at + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (other === undefined || other.rect.top > one.rect.bottom - 4) break;
      if (other.element === one.element || other.layer !== one.layer || told.has(other.element))
        continue;
      const across =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (across > 2 && down > 4) {
        told.add(other.element);
        say(`lies on “${(one.element.textContent ?? '').trim().slice(0, 30)}”`, other.element);
      }
    }
  }
  return [...new Set(found)];
}

/** Moves the focus to each thing that takes it, as Tab would, and tells which is then covered. The focus comes back. */
export async function coveredFocusOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const before = document.activeElement;
    const found: string[] = [];
    const scope =
      [...document.querySelectorAll('dialog:modal, :popover-open')].at(-1) ?? document.body;
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    for (const element of scope.querySelectorAll<HTMLElement>(wanted)) {
      if (element.tabIndex < 0 || element.matches(':disabled')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus();
      // What closes when the focus leaves it is closed by now.
      await Promise.resolve();
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (right - left <= 2 || document.activeElement !== element) continue;
      const middle = (left + right) / 2;
      const shown = element.closest('label') ?? element;
      const seen = [top + 2, bottom - 2].map((y) => document.elementFromPoint(middle, y));
      const isClear = (hit: Element | null): boolean =>
        hit !== null &&
        (shown.contains(hit) ||
          hit.contains(shown) ||
          // What is said in passing goes by itself; a panel that somebody opened over the page, by Escape.
          hit.closest('output') !== null ||
          (hit.closest('aside') !== null && hit.closest('main') === null));
      // What is taller than half the screen shows its beginning or its end; several lines, that of the caret.
      const isTall = bottom - top > innerHeight / 2 || element.matches('textarea');
      if (isTall ? seen.some(isClear) : seen.every(isClear)) continue;
      const over = seen.find((hit) => !isClear(hit));
      const name = (element.textContent || element.getAttribute('aria-label') || '').trim();
      found.push(`covered: <${element.localName}> “${name.slice(0, 50)}” by <${over?.localName}>`);
    }
    if (before instanceof HTMLElement) before.focus();
    return found;
  });
}
