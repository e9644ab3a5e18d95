/**
 * The fewest steps, found by leaving out ever smaller parts, that still go wrong in the same way: by the first word of
 * what is said. Gives what it has when the time is over.
 */
export async function smaller<T>(
  steps: readonly T[],
  faultOf: (steps: readonly T[]) => Promise<string | null>,
  limitMs: number,
): Promise<readonly T[]> {
  const wordOf = (fault: string | null) => fault?.split(' ')[0] ?? null;
  const wanted = wordOf(await faultOf(steps));
  const until = performance.now() + limitMs;
  if (wanted === null) return steps;
  let left = steps;
  for (let size = Math.ceil(left.length / 2); size >= 1;) {
    let isLess = false;
    for (let from = left.length - size; from > -size; from -= size) {
      if (performance.now() > until) return left;
      const tried = left.toSpliced(Math.max(0, from), size + Math.min(0, from));
      if (wordOf(await faultOf(tried)) !== wanted) continue;
      left = tried;
      isLess = true;
    }
    if (size === 1 && !isLess) break;
    size = isLess && size === 1 ? 1 : Math.floor(size / 2);
  }
  return left;
}
