import { useId } from 'react';
import type { ReactElement } from 'react';
import { useSession } from '../api/session.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { ThemeSwitch } from '../components/theme-switch.tsx';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './shell.module.css';

/** Who works, language, theme, keys, and the way out. */
export function DeskMenu({
  onShowKeys,
  onSignOut,
}: {
  onShowKeys: () => void;
  onSignOut: () => void;
}): ReactElement {
  const t = useT();
  const id = useId();
  const { staff } = useSession();
  return (
    <>
      <Button
        kind="quiet"
        icon="menu"
        aria-label={t('shell.menu.label')}
        title={t('shell.menu.label')}
        popoverTarget={id}
      />
      <section id={id} popover="auto" aria-label={t('shell.menu.label')} className={css['menu']}>
        <div className={css['person']}>
          <b lang={staff.lang}>{staff.name}</b>
          <span>{t(`session.role.${staff.role}`)}</span>
        </div>
        <div className={css['setting']}>
          <span className={css['label']}>
            <Icon name="globe" />
          </span>
          <LanguageSwitch />
        </div>
        <div className={css['setting']}>
          <span className={css['label']}>
            <Icon name="moon" />
          </span>
          <ThemeSwitch />
        </div>
        <div className={css['foot']}>
          <Button
            size="small"
            icon="keyboard"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={onShowKeys}
          >
            {t('keys.sheet')}
          </Button>
          <Button size="small" icon="exit" onClick={onSignOut}>
            {t('session.sign-out')}
          </Button>
        </div>
      </section>
    </>
  );
}
