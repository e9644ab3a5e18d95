import { useEffect, useState } from 'react';

/** A part that is fetched once it is wanted, and stays; undefined until it is there. What fails is fetched by the next want. */
export function useLater<C>(isWanted: boolean, load: () => Promise<C>): C | undefined {
  const [part, setPart] = useState<{ readonly it: C }>();
  const isMissing = isWanted && part === undefined;
  useEffect(() => {
    if (!isMissing) return;
    load().then(
      (it) => {
        setPart({ it });
      },
      () => undefined,
    );
  }, [isMissing, load]);
  return part?.it;
}
