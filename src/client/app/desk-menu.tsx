import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Later } from '../components/later.tsx';
import { useT } from '../i18n/locale.tsx';
import { allMessages } from '../i18n/locales.ts';
import { Button } from '../ui/button.tsx';
import css from './shell.module.css';
import { whenIdle } from './when-idle.ts';

/** The button of the menu of the account. What the menu holds comes when the page rests, or when somebody turns to it. */
export function DeskMenu(deeds: { onShowKeys: () => void; onSignOut: () => void }): ReactElement {
  const t = useT();
  const id = useId();
  const [isWanted, setIsWanted] = useState(false);
  const want = (): void => {
    setIsWanted(true);
  };
  useEffect(
    () =>
      whenIdle(() => {
        setIsWanted(true);
      }),
    [],
  );
  return (
    <>
      <Button
        kind="quiet"
        icon="person"
        aria-label={t('shell.menu.label')}
        title={t('shell.menu.label')}
        popoverTarget={id}
        onFocus={want}
        onPointerEnter={want}
      />
      <section id={id} popover="auto" aria-label={t('shell.menu.label')} className={css['menu']}>
        {isWanted ? <Later load={loadSettings} give={{ menu: id, ...deeds }} /> : null}
      </section>
    </>
  );
}

const loadSettings = async () => {
  const [part] = await Promise.all([import('./desk-settings.tsx'), allMessages()]);
  return part.DeskSettings;
};
