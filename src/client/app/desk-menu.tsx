import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useLater } from '../components/use-later.ts';
import { useT } from '../i18n/locale.tsx';
import { allMessages } from '../i18n/locales.ts';
import { Button } from '../ui/button.tsx';
import type { DeskSettings } from './desk-settings.tsx';
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
  useEffect(() => whenIdle(want), []);
  const Settings = useLater<typeof DeskSettings>(isWanted, loadSettings);
  return (
    <>
      <Button
        kind="quiet"
        icon="menu"
        aria-label={t('shell.menu.label')}
        title={t('shell.menu.label')}
        popoverTarget={id}
        onFocus={want}
        onPointerEnter={want}
      />
      <section id={id} popover="auto" aria-label={t('shell.menu.label')} className={css['menu']}>
        {Settings === undefined ? null : <Settings menu={id} {...deeds} />}
      </section>
    </>
  );
}

const loadSettings = async () => {
  const [part] = await Promise.all([import('./desk-settings.tsx'), allMessages()]);
  return part.DeskSettings;
};
