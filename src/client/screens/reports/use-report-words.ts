import { unbroken } from '../../i18n/format.ts';
import { INTL_TAGS } from '../../i18n/locales.ts';
import { useLocale, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { endingsInOrder } from './ending-fills.ts';
import type { Ending, Endings } from './ending-fills.ts';

type Figure = number | null;

/** Figures, months and ends of a report in the language of the screens. */
export function useReportWords() {
  const t = useT();
  const { locale } = useLocale();
  const { number } = useFormat();
  const months = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(INTL_TAGS[locale], { ...options, timeZone: 'UTC' });
    return (month: string): string => unbroken(format.format(new Date(`${month}-01`)));
  };
  const figure = (value: Figure): string => (value === null ? t('report.hidden') : number(value));
  const ending = (one: Ending): string =>
    one === 'otherwise' ? t('report.otherwise') : t(`request.outcome.${one}`);
  const named = (name: string, value: Figure): string =>
    t('request.named', { name, value: figure(value) });
  return {
    figure,
    /** A figure behind its name. */
    named,
    ending,
    /** A middle, which nothing has where nothing ended. */
    days: (closed: Figure, median: Figure): string =>
      closed === 0
        ? '–'
        : median === null
          ? t('report.hidden')
          : median === 0
            ? t('report.same-day')
            : t('report.days', { n: median }),
    month: months({ month: 'short', year: 'numeric' }),
    monthShort: months({ month: 'short' }),
    year: months({ year: 'numeric' }),
    /** The ends that were met, with their figures, for readers. */
    endings: (of: Endings): readonly string[] =>
      endingsInOrder
        .filter((one) => (of[one] ?? null) !== 0 && of[one] !== undefined)
        .map((one) => named(ending(one), of[one] ?? null)),
  };
}
