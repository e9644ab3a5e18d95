const STORED_AS = 'rightsdesk.tour';

/** Whether the guided tour is on in this tab. How far it is, the log and the page say. */
export function isTourOn(): boolean {
  try {
    return sessionStorage.getItem(STORED_AS) !== null;
  } catch {
    return false;
  }
}

/** Keeps over a reload whether the tour is on. */
export function keepTour(isOn: boolean): void {
  try {
    if (isOn) sessionStorage.setItem(STORED_AS, 'on');
    else sessionStorage.removeItem(STORED_AS);
  } catch {
    // Storage refused: the tour lasts as long as its page.
  }
}
