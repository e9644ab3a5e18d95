/** What newer browsers offer to let input and paint go first. */
type Scheduler = { readonly yield?: () => Promise<void> };

/** A page answers a key at the next frame if no piece of work takes longer, in milliseconds. */
const SLICE_MS = 8;

type Immediately = { readonly setImmediate?: (run: () => void) => void };

/** Lets whatever waits, input above all, go first. */
function breathe(): Promise<void> {
  // Not in every library of types yet, nor in every browser.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // Only Node has it, where a time-out of nothing is one of a whole millisecond.
  const { setImmediate } = globalThis as Immediately;
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      if (setImmediate) setImmediate(resolve);
      else setTimeout(resolve, 0);
    })
  );
}

/** Does the same to many things in slices, so that the page stays awake. */
export async function inSlices<T>(
  things: Iterable<T>,
  work: (thing: T) => void,
  between: () => void = () => undefined,
): Promise<void> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (const thing of things) {
    work(thing);
    if (performance.now() < sliceEnds) continue;
    between();
    await breathe();
    sliceEnds = performance.now() + SLICE_MS;
  }
}
