/**
 * The text of a foreign paper on its way from the page that read it to the form that opens a request on it. It goes
 * through no address and no storage of the browser, and is taken once.
 */
let waiting: string | null = null;

/** Hands the paper on to the form that opens next. */
export function handOnPaper(document: string): void {
  waiting = document;
}

/** The paper that was handed on, where there is one; nobody else gets it. */
export function takePaper(): string | null {
  const taken = waiting;
  waiting = null;
  return taken;
}
