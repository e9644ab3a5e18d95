import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Steps } from '../../ui/steps.tsx';
import type { StepState } from '../../ui/steps.tsx';
import { useShortMissing } from './use-short-missing.ts';

type OneStep = RequestView['steps'][number];

/** The prescribed procedure (H7): what is done, what is now, what bars the way. */
export function RequestSteps({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const note = useStepNote(request);
  return (
    <Steps
      label={t('request.step.label')}
      steps={request.steps.map((step) => {
        const state = stateOf(step, request);
        return {
          id: step.step,
          label: t(`request.step.${step.step}`),
          note: note(step),
          state,
          stateLabel: t(`request.step-state.${state}`),
        };
      })}
    />
  );
}

function stateOf({ step, state }: OneStep, request: RequestView): StepState {
  if (state === 'done') return 'done';
  if (request.conditions.includes('frozen') && state === 'now') return 'barred';
  const bars = step === 'disclosure' && request.can.preview !== true && request.status !== 'closed';
  return bars ? 'barred' : state === 'now' ? 'now' : 'next';
}

function useStepNote(request: RequestView): (step: OneStep) => string | undefined {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const short = useShortMissing();
  const { missing } = request.verification;
  return ({ step, state, at }) => {
    if (state === 'done') return at === null ? undefined : dateTime(new Date(at).toISOString());
    switch (step) {
      case 'identity':
        return short({ ...missing, authenticity: false }) || undefined;
      case 'authenticity':
        return missing.authenticity ? t('verification.not-yet-theirs') : undefined;
      case 'disclosure':
        return t('request.step-note.disclosure');
      case 'correction':
        return t('request.step-note.correction');
      case 'recipients':
        return t('request.step-note.recipients');
      case 'opt-out':
        return t('request.step-note.opt-out');
      case 'answer':
        return t('request.step-note.answer');
      case 'received':
      case 'deletion':
        return undefined;
    }
  };
}
