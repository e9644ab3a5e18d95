import type { ReactElement } from 'react';
import type { ManyRun } from '../../api/many.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ManyResult } from './many-result.tsx';

/** A deed on several requests while it goes on, with the count and the way to stop it; afterwards what came of it. */
export function ManyCourse({
  run,
  of,
  label,
  onStop,
}: {
  run: ManyRun;
  /** How many it is done to. */
  of: number;
  label: string;
  onStop: () => void;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  if (run.state === 'ended') return <ManyResult run={run} of={of} />;
  const done = run.done.length + run.failed.length;
  return (
    <Progress
      label={label}
      valueText={t('queue.many.progress', { done: number(done), all: number(of) })}
      done={done}
      total={of}
      cancelLabel={t('queue.many.stop')}
      onCancel={onStop}
    />
  );
}
