import { useState } from 'react';
import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { finishDrill, TrainingView } from '#contract/training.ts';
import { useFinishDrill } from '../../api/training.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { DrillCall } from './drill-call.tsx';
import { DrillResult } from './drill-result.tsx';

type Ended = z.input<typeof finishDrill.body>['calls'];
type Result = z.output<typeof finishDrill.reply>;

/** Twelve calls one after the other; the last one sends them all to be judged. */
export function Drill({
  callers,
  onLeave,
}: {
  callers: TrainingView['callers'];
  onLeave: () => void;
}): ReactElement | null {
  const [ended, setEnded] = useState<Ended>([]);
  const [result, setResult] = useState<Result | null>(null);
  const finish = useDeed(useFinishDrill());
  if (result !== null) return <DrillResult result={result} onLeave={onLeave} />;
  const at = Math.min(ended.length, callers.length - 1);
  const now = callers[at];
  if (now === undefined) return null;
  return (
    <>
      <DrillCall
        key={now.caller}
        call={now}
        number={at + 1}
        total={callers.length}
        isPending={finish.isPending}
        onEnd={(tried, end) => {
          const all = [...ended.slice(0, at), { caller: now.caller, tried: [...tried], end }];
          setEnded(all);
          if (all.length === callers.length) finish.run({ calls: all }, setResult);
        }}
      />
      {finish.error === null ? null : <ProblemNotice problem={finish.error} />}
    </>
  );
}
