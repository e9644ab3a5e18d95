/** A row of the queue: whose, and where it stood. */
type Opened = { readonly request: string; readonly index: number };

let lastOpened: Opened | null = null;

/** The row opened last from the queue, so that the cursor stands on it on return. An id, and in memory only. */
export function lastOpenedRow(): Opened | null {
  return lastOpened;
}

/** Remembers which row was opened. */
export function rememberOpened(request: string, index: number): void {
  lastOpened = { request, index };
}
