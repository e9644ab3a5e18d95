import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AuthorityView } from '#contract/authorities.ts';
import { authorityScriptOf } from '#contract/authority-script.ts';
import { useLocale, useT } from '../../i18n/locale.tsx';
import { LOCALE_NAMES } from '../../i18n/locales.ts';
import { authorityScript } from '../../i18n/messages/authority-script.ts';
import { spokenLanguages, spokenTags } from '../../i18n/messages/script.ts';
import { spokenLanguageOf } from '../../i18n/spoken-language.ts';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Say } from '../../ui/say.tsx';
import css from './authority.module.css';

/** What to read aloud, in the caller's language: the same whoever is asked about. */
export function PhoneScript({
  office,
  isHurried,
}: {
  office: AuthorityView | null;
  isHurried: boolean;
}): ReactElement {
  const t = useT();
  const { locale } = useLocale();
  const [language, setLanguage] = useState(() => spokenLanguageOf(locale));
  return (
    <div className={css['form']}>
      <ChipGroup
        legend={t('authority.phone.language')}
        options={spokenLanguages.map((value) => ({
          value,
          label: <span lang={value}>{LOCALE_NAMES[value]}</span>,
        }))}
        value={language}
        onChange={setLanguage}
      />
      {authorityScriptOf(office, isHurried).map((line) => (
        <Say key={line} label={t(`authority.line.${line}`)} lang={spokenTags[language]}>
          {authorityScript[line][language]}
        </Say>
      ))}
    </div>
  );
}
