const STORED_AS = 'rightsdesk.tour';

/** How many steps of the tour somebody has taken in this tab; null while no tour is under way. */
export function readTour(): number | null {
  try {
    const kept = sessionStorage.getItem(STORED_AS);
    return kept === null ? null : Number(kept);
  } catch {
    return null;
  }
}

/** Keeps how far the tour is over a reload; null ends it. */
export function keepTour(steps: number | null): void {
  try {
    if (steps === null) sessionStorage.removeItem(STORED_AS);
    else sessionStorage.setItem(STORED_AS, String(steps));
  } catch {
    // Storage refused: the tour lasts as long as its page.
  }
}
