/** How long work may wait for a quiet moment, in milliseconds. */
const AT_LATEST = 2_000;

/** Does something when the page has nothing better to do. Gives what takes it back. */
export function whenIdle(work: () => void): () => void {
  // Not every browser can tell when it is idle.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, AT_LATEST);
    return () => {
      clearTimeout(timer);
    };
  }
  const asked = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => {
    cancelIdleCallback(asked);
  };
}
