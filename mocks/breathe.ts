/** A page answers a key at the next frame if no piece of work takes longer, in milliseconds. */
const BESIDE_MS = 8;
/** Where somebody waits for the work, fewer pauses end it sooner, and no task is a long one yet. */
const AWAITED_MS = 32;

/** What newer browsers offer to order work by how much it matters. */
type Scheduler = {
  readonly yield?: () => Promise<void>;
  readonly postTask?: (run: () => void, how: { readonly priority: 'background' }) => Promise<void>;
};
type Immediately = { readonly setImmediate?: (run: () => void) => void };

/** Lets whatever waits, input above all, go first. */
function breathe(isAwaited: boolean): Promise<void> {
  // Not in every library of types yet, nor in every browser.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // Only Node has it, where a time-out of nothing is one of a whole millisecond.
  const { setImmediate } = globalThis as Immediately;
  // What continues after a yield comes before all answers and drawing that wait: only for work that is waited for.
  const given = isAwaited
    ? scheduler?.yield?.()
    : scheduler?.postTask?.(() => undefined, { priority: 'background' });
  return (
    given ??
    new Promise((resolve) => {
      if (setImmediate) setImmediate(resolve);
      else setTimeout(resolve, 0);
    })
  );
}

/**
 * `between` is told of every pause; `isAwaited` says whether somebody waits for the end, and may change on the way: as a
 * rule somebody does.
 */
type Slicing = { readonly between?: () => void; readonly isAwaited?: () => boolean };

/** Does the same to many things in slices, so that the page stays awake. */
export async function inSlices<T>(
  things: Iterable<T>,
  work: (thing: T) => void,
  { between, isAwaited = () => true }: Slicing = {},
): Promise<void> {
  const slice = (): number => (isAwaited() ? AWAITED_MS : BESIDE_MS);
  let sliceEnds = performance.now() + slice();
  for (const thing of things) {
    work(thing);
    if (performance.now() < sliceEnds) continue;
    between?.();
    await breathe(isAwaited());
    sliceEnds = performance.now() + slice();
  }
}

/** The same for a list; whoever waits is told at every pause how many are done. */
export async function inToldSlices<T>(
  things: readonly T[],
  work: (thing: T) => void,
  tell: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  const workAndCount = (thing: T): void => {
    work(thing);
    done += 1;
  };
  const between = (): void => tell(done, things.length);
  await inSlices(things, workAndCount, { between });
}
