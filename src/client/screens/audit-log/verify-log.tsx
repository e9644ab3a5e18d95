import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { CheckpointView } from '#contract/audit.ts';
import { readStoredLog } from '../../api/audit-lines.ts';
import { verifyInWorker } from '../../api/verify-in-worker.ts';
import type { VerifyOutcome, VerifyProgress } from '../../api/verify-in-worker.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { knownFrom } from './chain-segments.ts';
import type { Known } from './chain-segments.ts';

type State =
  | { readonly kind: 'rest' }
  | { readonly kind: 'running'; readonly progress: VerifyProgress | null }
  | { readonly kind: 'ended'; readonly outcome: VerifyOutcome }
  | { readonly kind: 'failed'; readonly problem: unknown };

/** Recomputes the whole chain in a worker, against every checkpoint, with progress and a way out. */
export function VerifyLog({
  checkpoints,
  onKnown,
}: {
  checkpoints: readonly CheckpointView[];
  /** Told what is known of the chain as the verification goes on. */
  onKnown: (known: Known) => void;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const [state, setState] = useState<State>({ kind: 'rest' });
  const running = useRef<AbortController>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const start = async (): Promise<void> => {
    const cancelling = new AbortController();
    const { signal } = cancelling;
    running.current = cancelling;
    let reached: Known = { kind: 'nothing' };
    onKnown(reached);
    setState({ kind: 'running', progress: null });
    try {
      const { total, batches } = await readStoredLog(signal);
      const work = verifyInWorker({ batches, total, checkpoints }, (progress) => {
        reached = { kind: 'holds', upTo: progress.done };
        onKnown(reached);
        setState({ kind: 'running', progress });
      });
      signal.addEventListener('abort', work.cancel);
      const outcome = await work.outcome;
      onKnown(knownFrom(outcome, reached));
      setState({ kind: 'ended', outcome });
    } catch (problem) {
      setState(
        signal.aborted
          ? { kind: 'ended', outcome: { kind: 'cancelled' } }
          : { kind: 'failed', problem },
      );
    }
  };
  if (state.kind === 'running')
    return (
      <Progress
        label={t('audit.verify.running')}
        done={state.progress?.done ?? 0}
        total={state.progress?.total}
        valueText={
          state.progress === null
            ? t('action.loading')
            : t('audit.verify.progress', {
                done: number(state.progress.done),
                total: number(state.progress.total),
              })
        }
        cancelLabel={t('action.cancel')}
        onCancel={() => running.current?.abort()}
      />
    );
  return (
    <>
      <div>
        <Button kind="primary" icon="chain" onClick={() => void start()}>
          {t('audit.verify.action')}
        </Button>
      </div>
      {state.kind === 'failed' ? <ProblemNotice problem={state.problem} /> : null}
      {state.kind === 'ended' ? (
        <VerdictNotice outcome={state.outcome} checkpoints={checkpoints.length} />
      ) : null}
    </>
  );
}

function VerdictNotice({
  outcome,
  checkpoints,
}: {
  outcome: VerifyOutcome;
  checkpoints: number;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  if (outcome.kind === 'cancelled') return <Notice urgent>{t('audit.verify.cancelled')}</Notice>;
  const { verdict } = outcome;
  if (verdict.ok)
    return (
      <Notice tone="good" urgent title={t('audit.verify.intact')}>
        {t('audit.verify.intact-detail', {
          events: number(verdict.size),
          n: checkpoints,
        })}
      </Notice>
    );
  return (
    <Notice tone="bad" urgent title={t('audit.verify.tampered', { n: verdict.seq })}>
      <p>{t(`audit.fault.${verdict.reason}`)}</p>
      {verdict.anchored > 0 ? (
        <p>{t('audit.verify.anchored', { size: number(verdict.anchored) })}</p>
      ) : null}
    </Notice>
  );
}
