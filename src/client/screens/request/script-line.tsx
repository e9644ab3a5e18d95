import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { spoken } from '../../i18n/messages/script.ts';
import type { ScriptLine as Line } from '../../i18n/messages/script.ts';
import { Say } from '../../ui/say.tsx';

/** A line of the call script in the caller's language. */
export function ScriptLine({ line, language }: { line: Line; language: string }): ReactElement {
  const t = useT();
  const { text, lang } = spoken(line, language);
  return (
    <Say label={t('verification.say')} lang={lang}>
      {text}
    </Say>
  );
}
