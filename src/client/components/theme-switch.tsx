import { useState } from 'react';
import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Select } from '../ui/select.tsx';
import { chooseTheme, currentTheme, THEMES } from '../ui/theme.ts';

/** Chooses light, dark, or what the system says. */
export function ThemeSwitch(): ReactElement {
  const t = useT();
  const [theme, setTheme] = useState(currentTheme);
  return (
    <Select
      aria-label={t('shell.theme.label')}
      value={theme}
      options={THEMES.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
      onChange={(event) => {
        const next = THEMES.find((one) => one === event.target.value) ?? 'system';
        chooseTheme(next);
        setTheme(next);
      }}
    />
  );
}
