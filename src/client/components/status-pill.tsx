import type { ReactElement } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { useT } from '../i18n/locale.tsx';
import { Pill } from '../ui/pill.tsx';
import type { Tone } from '../ui/pill.tsx';

const statusTones: Readonly<Record<RequestRow['status'], Tone>> = {
  received: 'accent',
  'awaiting-identity': 'warn',
  'in-review': 'accent',
  'awaiting-approval': 'warn',
  'carrying-out': 'accent',
  closed: 'calm',
};

const outcomeTones: Readonly<Record<NonNullable<RequestRow['outcome']>, Tone>> = {
  granted: 'good',
  'partly-granted': 'good',
  refused: 'bad',
  withdrawn: 'calm',
  lapsed: 'calm',
  duplicate: 'calm',
  'opened-in-error': 'calm',
};

const conditionTones: Readonly<Record<RequestRow['conditions'][number], Tone>> = {
  frozen: 'bad',
  locked: 'warn',
  overdue: 'bad',
  waiting: 'calm',
  'came-back': 'bad',
  offered: 'accent',
  'wrong-desk': 'warn',
  'call-promised': 'calm',
  'call-missed': 'bad',
};

/** Where a request stands: its state, or how it ended. */
export function StatusPill({
  request,
}: {
  request: Pick<RequestRow, 'status' | 'outcome'>;
}): ReactElement {
  const t = useT();
  if (request.outcome !== null)
    return (
      <Pill tone={outcomeTones[request.outcome]}>{t(`request.outcome.${request.outcome}`)}</Pill>
    );
  return <Pill tone={statusTones[request.status]}>{t(`request.status.${request.status}`)}</Pill>;
}

/** What lies across the state: frozen, locked, overdue. Waiting is said in its own words elsewhere. */
export function ConditionPills({
  conditions,
}: {
  conditions: RequestRow['conditions'];
}): ReactElement {
  const t = useT();
  return (
    <>
      {conditions
        .filter((condition) => condition !== 'waiting')
        .map((condition) => (
          <Pill
            key={condition}
            tone={conditionTones[condition]}
            icon={condition === 'locked' ? 'lock' : undefined}
          >
            {t(`request.condition.${condition}`)}
          </Pill>
        ))}
    </>
  );
}
