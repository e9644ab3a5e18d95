let ready: Promise<void> = Promise.resolve();

/** Calls wait until the backend of the demo answers; the page paints meanwhile. */
export function waitForBackend(starting: Promise<void>): void {
  ready = starting;
}

/** Resolves when calls may leave; where the backend could not start they leave too, and say that nobody is there. */
export async function backendReady(): Promise<void> {
  await ready.catch(() => undefined);
}
