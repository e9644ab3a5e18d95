import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { scriptOf } from '#contract/call-script.ts';
import type { RequestView } from '#contract/request.ts';
import { keyHint } from '../../components/keys.ts';
import { spokenLanguages } from '../../i18n/messages/script.ts';
import { spokenLanguageOf } from '../../i18n/spoken-language.ts';
import { LOCALE_NAMES } from '../../i18n/locales.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Say } from '../../ui/say.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { scriptLine } from './script-lines.ts';
import css from './script-panel.module.css';
import { SpellBack } from './spell-back.tsx';

/** What to read aloud at the step at hand, in the caller's language. It stands at the foot of the page, beside any drawer. */
export function ScriptPanel({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const id = useId();
  const [language, setLanguage] = useState(() => spokenLanguageOf(request.language));
  const heading = useFocusFirst();
  return (
    // Escape belongs to the whole panel; the cross is the control for everyone else.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={css['panel']}
      aria-labelledby={id}
      data-script=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={css['head']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('script.title')}
        </h2>
        <Kbd keys={[...keyHint('script')]} />
        <span className={css['languages']}>
          <ChipGroup
            legend={t('script.language')}
            legendHidden
            options={spokenLanguages.map((value) => ({
              value,
              label: <span lang={value}>{LOCALE_NAMES[value]}</span>,
            }))}
            value={language}
            onChange={setLanguage}
          />
        </span>
        <Button
          kind="quiet"
          size="small"
          icon="cross"
          aria-label={t('action.close')}
          onClick={onClose}
        />
      </header>
      <div className={css['body']}>
        <div className={css['lines']} aria-live="polite">
          {scriptOf(request).map((code) => {
            const { text, lang } = scriptLine(code, language, request.id);
            return (
              <Say key={code} label={t(`script.when.${code}`)} lang={lang}>
                {text}
              </Say>
            );
          })}
          <Quiet>{t('script.never')}</Quiet>
        </div>
        <SpellBack request={request.id} language={language} />
      </div>
    </aside>
  );
}

/** Puts the focus on the heading when the panel opens, and back where it was when it closes. */
function useFocusFirst() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return heading;
}
