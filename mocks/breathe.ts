/** What newer browsers offer to let input and paint go first. */
type Scheduler = { readonly yield?: () => Promise<void> };

/** A page answers a key at the next frame if no piece of work takes longer, in milliseconds. */
const SLICE_MS = 8;

/** Lets whatever waits, input above all, go first. */
function breathe(): Promise<void> {
  // Not in every library of types yet, nor in every browser.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
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
