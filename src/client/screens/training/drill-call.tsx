import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { finishDrill, tryProofs } from '#contract/training.ts';
import type { TrainingView } from '#contract/training.ts';
import { proofsQuery } from '../../api/training.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Say } from '../../ui/say.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { DrillStanding } from './drill-standing.tsx';
import css from './training.module.css';

const proofs = tryProofs.body.shape.tried.def.element.options;
const ends = finishDrill.body.shape.calls.def.element.shape.end.options;
type Proof = (typeof proofs)[number];
type End = (typeof ends)[number];

/** One call: what is said and asked for, the proofs that may be asked for, and how it ends. Nothing bars a mistake here. */
export function DrillCall({
  call,
  number,
  total,
  isPending,
  onEnd,
}: {
  call: TrainingView['callers'][number];
  number: number;
  total: number;
  isPending: boolean;
  onEnd: (tried: readonly Proof[], end: End) => void;
}): ReactElement {
  const t = useT();
  const [tried, setTried] = useState<readonly Proof[]>([]);
  const { data, error, refetch, isPlaceholderData } = useQuery(
    proofsQuery(call.caller, [...tried]),
  );
  useOfferedDeeds([
    ...proofs
      .filter((proof) => !tried.includes(proof))
      .map((proof) => ({
        id: proof,
        label: t(`training.proof.${proof}`),
        can: true as const,
        run: () => {
          setTried([...tried, proof]);
        },
      })),
    ...ends.map((end) => ({
      id: end,
      label: t(`training.end.${end}`),
      can: true as const,
      run: () => {
        onEnd(tried, end);
      },
    })),
  ]);
  return (
    <FirstFocus on="article">
      <article tabIndex={-1} aria-label={t('training.call', { n: number, total })}>
        <div className={css['call']}>
          <Card title={t('training.call', { n: number, total })}>
            <Stack>
              <Say label={t('training.says')}>{t(`training.caller.${call.caller}.says`)}</Say>
              <p>
                {t('request.named', {
                  name: t('training.asks'),
                  value: [
                    t(`request.kind.${call.kind}`),
                    ...(call.scope === null ? [] : [t(`request.scope.${call.scope}`)]),
                  ].join(' · '),
                })}
              </p>
              {error === null ? (
                <DrillStanding missing={data?.missing} isKnown={data !== undefined} />
              ) : (
                <RetryNotice problem={error} onRetry={refetch} />
              )}
              <Cluster>
                {ends.map((end) => (
                  <Button
                    key={end}
                    pending={isPending}
                    onClick={() => {
                      onEnd(tried, end);
                    }}
                  >
                    {t(`training.end.${end}`)}
                  </Button>
                ))}
              </Cluster>
              <Quiet>{t('training.record')}</Quiet>
            </Stack>
          </Card>
          <Card title={t('training.proofs')}>
            <ul className={css['proofs']}>
              {proofs.map((proof) => (
                <li key={proof} className={css['proof']}>
                  <Button
                    size="small"
                    barred={tried.includes(proof) ? t('training.asked') : undefined}
                    onClick={() => {
                      setTried([...tried, proof]);
                    }}
                  >
                    {t(`training.proof.${proof}`)}
                  </Button>
                  {/* A region that stands there before it says anything is heard. */}
                  <output>
                    {!tried.includes(proof) || data === undefined || isOpen(proof)
                      ? ''
                      : t(
                          data.given.includes(proof)
                            ? `training.given.${proof}`
                            : `training.not.${proof}`,
                        )}
                  </output>
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </article>
    </FirstFocus>
  );

  /** The newest proof, while the caller has not answered yet. */
  function isOpen(proof: Proof): boolean {
    return isPlaceholderData && proof === tried.at(-1);
  }
}
