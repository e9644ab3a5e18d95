let lastOpened: string | null = null;

/** The request opened last from the queue, so that the cursor stands on it on return. An id, and in memory only. */
export function lastOpenedRequest(): string | null {
  return lastOpened;
}

/** Remembers which row was opened. */
export function rememberOpened(request: string): void {
  lastOpened = request;
}
