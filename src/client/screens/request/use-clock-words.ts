import type { ClockView } from '#contract/clock.ts';
import { useCite, useLocale, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';

const HOUR = 60;
/** What laws say where they count no days and leave no time to lose. */
const WITHOUT_DELAY = new Set(['without delay', 'timely', 'as soon as practicable']);

/** A clock in words: whose it is, its date or the law's words, and where it stands. */
export function useClockWords(zone: string) {
  const t = useT();
  const cite = useCite();
  const { locale } = useLocale();
  const { dayShort } = useFormat(zone);
  return {
    source: (clock: ClockView): string =>
      clock.origin === 'policy'
        ? t('request.clock.policy-source', { citation: cite(clock.citation) })
        : t('request.clock.law-source', {
            law: t(`law.pack.${clock.origin}`),
            citation: cite(withoutLaw(clock.citation)),
          }),
    value: (clock: ClockView): string => {
      if (clock.due !== null && clock.dueMinute !== null)
        return t('request.clock.at', {
          date: dayShort(clock.due),
          time: clockTime(clock.dueMinute),
        });
      if (clock.due !== null && !isDuty(clock))
        return t('request.clock.from', { date: dayShort(clock.due) });
      if (clock.due !== null) return t('law.clock.by', { date: dayShort(clock.due) });
      if (clock.status === 'starts-when-identity-confirmed')
        return t('law.clock.starts-with-identity');
      if (clock.words?.native?.lang === locale) return clock.words.native.text;
      if (locale === 'en' && clock.words !== null) return capital(clock.words.en);
      return clock.words !== null && WITHOUT_DELAY.has(clock.words.en)
        ? t('law.clock.without-delay')
        : t('law.clock.no-days');
    },
    state: (clock: ClockView): string | null => {
      if (!isDuty(clock)) return t('request.clock.earliest-suit');
      switch (clock.status) {
        case 'standing-still':
          return t('request.clock.stands-still');
        case 'starts-when-identity-confirmed':
          return clock.due === null ? null : t('law.clock.starts-with-identity');
        case 'not-started':
          return t('request.clock.not-started');
        case 'no-day-count':
          return t('law.clock.no-days');
        case 'met':
        case 'met-late':
          return t('request.clock.answered');
        case 'running':
        case 'overdue':
        case 'reached':
          return null;
      }
    },
  };
}

/** Whether a clock says by when something is owed; the day from which a suit is possible is none. */
export function isDuty({ derivation }: Pick<ClockView, 'derivation'>): boolean {
  return derivation.every((step) => step.code !== 'earliest-suit');
}

/** Minutes since midnight as hours and minutes. */
export function clockTime(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`;
}

/** The pack's name stands beside the citation already. */
function withoutLaw(citation: string): string {
  return citation.replace(/^(?:APPI|PDPO|PIPL)\s+/, '');
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);
}
