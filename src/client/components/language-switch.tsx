import type { ReactElement } from 'react';
import { useLocale, useT } from '../i18n/locale.tsx';
import { LOCALE_NAMES, LOCALES } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { Select } from '../ui/select.tsx';

/** Chooses the language of the screens. Place and typed text stay. */
export function LanguageSwitch(): ReactElement {
  const t = useT();
  const { locale, choose, isSwitching } = useLocale();
  const isPseudo = import.meta.env.DEV || locale === 'en-XA';
  const names: readonly Locale[] = isPseudo ? [...LOCALES, 'en-XA'] : LOCALES;
  return (
    <Select<Locale>
      aria-label={t('shell.language.label')}
      aria-busy={isSwitching || undefined}
      value={locale}
      options={names.map((value) => ({
        value,
        label: LOCALE_NAMES[value],
        lang: value === 'en-XA' ? 'en' : value,
      }))}
      onChange={(event) => {
        const next = names.find((one) => one === event.target.value);
        if (next !== undefined) void choose(next);
      }}
    />
  );
}
