import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../api/session.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { ThemeSwitch } from '../components/theme-switch.tsx';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './shell.module.css';

/**
 * What the menu holds: who works, the places that are gone to from here, language, theme, keys, and the way out. Places
 * come before what is set once, so that few keys lead to them. `menu` is its id.
 */
export function DeskSettings({
  menu,
  onShowKeys,
  onSignOut,
}: {
  menu: string;
  onShowKeys: () => void;
  onSignOut: () => void;
}): ReactElement {
  const t = useT();
  const { staff } = useSession();
  return (
    <>
      <div className={css['person']}>
        <b lang={staff.lang}>{staff.name}</b>
        <span>{t(`session.role.${staff.role}`)}</span>
      </div>
      <div className={css['setting']}>
        <Link
          to="/safety"
          onClick={() => {
            document.getElementById(menu)?.hidePopover();
          }}
        >
          {t('safety.title')}
        </Link>
      </div>
      <div className={css['setting']}>
        <Link
          to="/mailings"
          onClick={() => {
            document.getElementById(menu)?.hidePopover();
          }}
        >
          {t('mailing.title')}
        </Link>
      </div>
      <div className={css['setting']}>
        <Link
          to="/training"
          onClick={() => {
            document.getElementById(menu)?.hidePopover();
          }}
        >
          {t('training.title')}
        </Link>
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
          popoverTarget={menu}
          popoverTargetAction="hide"
          onClick={onShowKeys}
        >
          {t('keys.sheet')}
        </Button>
        <Button size="small" icon="exit" onClick={onSignOut}>
          {t('session.sign-out')}
        </Button>
      </div>
    </>
  );
}
