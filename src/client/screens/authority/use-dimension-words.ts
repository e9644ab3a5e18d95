import { useMemo } from 'react';
import type { StatisticsFilter } from '#contract/statistics.ts';
import { useNames } from '../../components/use-names.ts';
import { useWords } from '../../components/use-words.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { INTL_TAGS } from '../../i18n/locales.ts';

/** A value of what visits are parted by, in words. */
export function useDimensionWords(): (by: StatisticsFilter['by'], value: string) => string {
  const names = useNames();
  const { known } = useWords();
  const { locale } = useLocale();
  const months = useMemo(
    () =>
      new Intl.DateTimeFormat(INTL_TAGS[locale], {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    [locale],
  );
  return (by, value) => {
    switch (by) {
      case 'month':
        return months.format(new Date(`${value}-01`));
      case 'desk':
        return names.desk(value);
      case 'deed':
      case 'place':
      case 'postcode':
      case 'sex':
      case 'age':
        return known('authority', `${by}.${value}`) ?? value;
    }
  };
}
