/** The keys that move the focus to a thing; none where it has it. A row that has a cursor is come to by its key too. */
export type Aim = { readonly steps: readonly string[]; readonly isRow: boolean };

/**
 * Runs in the page: the way from what has the focus to an element by Tab, and within a group by arrows.
 * Looks only; nothing is focused.
 */
export function aimAt(element: Element): Aim {
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const all = [...scope.querySelectorAll<HTMLElement>(wanted)].filter(
    (one) =>
      !one.matches(':disabled') &&
      one.closest('[inert]') === null &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const groupOf = (one: Element): HTMLElement[] => {
    if (one instanceof HTMLInputElement && one.type === 'radio')
      return all.filter(
        (other) =>
          other instanceof HTMLInputElement &&
          other.type === 'radio' &&
          other.name === one.name &&
          other.form === one.form,
      );
    // Rows, and the people of the sign-in screen, are one stop; arrows go from one to the next.
    const place = one.closest('table, [data-ready="sign-in"]');
    const roving = 'a[tabindex], button[tabindex]';
    if (place === null || !one.matches(roving)) return [];
    return all.filter((other) => other.matches(roving) && place.contains(other));
  };
  const isStop = (one: HTMLElement): boolean => {
    if (one.tabIndex < 0) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const group = groupOf(one);
    const checked = group.find((other) => other instanceof HTMLInputElement && other.checked);
    return checked === undefined ? group[0] === one : checked === one;
  };
  const focused = document.activeElement;
  if (focused === element) return { steps: [], isRow: false };
  const group = groupOf(element);
  const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);
  const from = focused instanceof HTMLElement ? group.indexOf(focused) : -1;
  const to = element instanceof HTMLElement ? group.indexOf(element) : -1;
  if (from >= 0 && to >= 0) {
    // Radio buttons go round: from the last down to the first again.
    const round = element instanceof HTMLInputElement ? group.length : Infinity;
    const down = to >= from ? to - from : round - (from - to);
    const up = to <= from ? from - to : round - (to - from);
    return { steps: times(Math.min(down, up), down <= up ? 'ArrowDown' : 'ArrowUp'), isRow: false };
  }
  const stops = all.filter(isStop);
  const goal = group.length > 0 ? (group.find(isStop) ?? element) : element;
  const place = stops.findIndex((stop) => stop === goal);
  if (place < 0) throw new Error('No key leads there.');
  const here = stops.findIndex((stop) => stop === focused);
  // What has the focus may be no stop itself, such as a heading: then one stands between two stops.
  const passed =
    focused === null || focused === document.body
      ? 0
      : stops.filter(
          (stop) =>
            (focused.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
        ).length;
  const forward = here >= 0 ? place - here : place - passed + 1;
  const back = here >= 0 ? here - place : passed - place;
  const isRow = group.length > 0 && element.closest('table') !== null && element.matches('a');
  if (forward > 0) return { steps: times(forward, 'Tab'), isRow };
  return { steps: times(back, 'Shift+Tab'), isRow };
}
