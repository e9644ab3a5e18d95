/** Named so that the console may listen; it asks the backend again for what it shows. */
export const WORLD_MOVED = 'rightsdesk:moved';

/** Says in this page that time or the customer has changed something behind the console's back. */
export function tellMoved(): void {
  window.dispatchEvent(new Event(WORLD_MOVED));
}
