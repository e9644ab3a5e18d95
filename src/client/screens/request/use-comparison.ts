import { useState } from 'react';
import type { ComparisonView } from '#contract/corrections.ts';
import type { RequestView } from '#contract/request.ts';
import { useCompareCorrection } from '../../api/corrections.ts';
import { useCountdown } from '../../components/use-countdown.ts';
import { useDeed } from '../../components/use-deed.ts';

const SECOND = 1000;

/** Held and asked in the clear for a minute; they live in the state of the page and nowhere else. */
export function useComparison(request: RequestView) {
  const compare = useDeed(useCompareCorrection());
  const [shown, setShown] = useState<{ view: ComparisonView; until: number } | null>(null);
  const hide = (): void => {
    setShown(null);
  };
  const left = useCountdown(shown?.until ?? null, hide);
  // A comparison is a change of the request; its answer may be newer than the page.
  const version = Math.max(request.version, shown?.view.version ?? 0);
  return {
    view: shown?.view ?? null,
    left,
    version,
    hide,
    deed: compare,
    show: (): void => {
      compare.run({ request: request.id, version }, (view) => {
        setShown({ view, until: Date.now() + view.seconds * SECOND });
      });
    },
  };
}

export type Comparison = ReturnType<typeof useComparison>;
