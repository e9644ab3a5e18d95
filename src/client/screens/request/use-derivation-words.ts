import type { ClockView } from '#contract/clock.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';

type Step = ClockView['derivation'][number];

const units = ['calendar-day', 'business-day', 'week', 'month', 'year'] as const;

/** One step of a derivation as a sentence: what counted, how many, and the holiday or wait behind it. */
export function useDerivationWords(): (step: Step) => string {
  const t = useT();
  const { known, word } = useWords();
  return (step) => {
    const reason = step.reason ?? '';
    const unit = units.find((one) => one === step.unit);
    const amount = step.amount ?? 0;
    if (step.code === 'counted' && unit !== undefined)
      return t(`derivation.counted.${unit}`, { n: amount });
    if (step.code === 'day-off')
      return t('derivation.day-off', { reason: word('derivation', 'day-off.', reason) });
    if (step.code === 'holidays-not-known')
      return t('derivation.holidays-not-known', { place: word('derivation', 'place.', reason) });
    const what = word('derivation', '', step.code);
    const why =
      known('derivation', `wait-reason.${reason}`) ?? known('request', `channel.${reason}`);
    const said = why === null ? what : t('derivation.reason', { what, reason: why });
    if (unit === undefined || step.amount === undefined) return said;
    return t('derivation.reason', {
      what: said,
      reason: t(`derivation.counted.${unit}`, { n: amount }),
    });
  };
}
