/** Where the card may lie, the best first. */
const places = ['bottom', 'bottom-right', 'top', 'top-right'] as const;
type Place = (typeof places)[number];

/** Free room that is kept to the edges of the window, in pixels. */
const EDGE = 12;

/** A place for the card at which it covers neither the control nor the customer's panel; where there is none, one beside the control. */
export function whereFree(card: HTMLElement, target: HTMLElement | null): Place {
  const panel = document.querySelector('[data-part="panel"]');
  const isFree = (place: Place, inTheWay: readonly (Element | null)[]): boolean =>
    inTheWay.every((one) => one === null || !meet(at(place, card), one.getBoundingClientRect()));
  return (
    places.find((place) => isFree(place, [target, panel])) ??
    places.find((place) => isFree(place, [target])) ??
    'bottom'
  );
}

type Box = Pick<DOMRect, 'top' | 'left' | 'right' | 'bottom'>;

function at(place: Place, { offsetWidth: width, offsetHeight: height }: HTMLElement): Box {
  const left = place.endsWith('right')
    ? innerWidth - EDGE - width
    : Math.max(EDGE, (innerWidth - width) / 2);
  const top = place.startsWith('top') ? EDGE : innerHeight - EDGE - height;
  return { top, left, right: left + width, bottom: top + height };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
