const NAME = 'rightsdesk.presence';

/** The channel between tabs of this browser; null where it has none, and each tab waits for its next look. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);

/** Tells the other tabs that somebody came to a request, went on in it, or left: its number, and nobody's name. */
export function tellNeighbours(request: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
  channel?.postMessage(request);
}

/** Calls back when another tab has told of a request; returns how to stop. */
export function hearNeighbours(request: string, onNews: () => void): () => void {
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.data === request) onNews();
  };
  channel?.addEventListener('message', hear);
  return () => {
    channel?.removeEventListener('message', hear);
  };
}
