import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLaneCounts } from '../api/queue.ts';
import { useMay, useSession } from '../api/session.ts';
import { CallBar } from '../components/call-bar/call-bar.tsx';
import { homeDeskOf } from '#contract/home-desk.ts';
import { seesAllDesks } from '../components/sees-all-desks.ts';
import { keyHint } from '../components/keys.ts';
import { Later } from '../components/later.tsx';
import { nameIn, useNames } from '../components/use-names.ts';
import { useLocale, useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { allMessages } from '../i18n/locales.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { NavItem } from '../ui/nav-item.tsx';
import type { NavItemProps } from '../ui/nav-item.tsx';
import { Shell } from '../ui/shell.tsx';
import { BackendBanner } from './backend-banner.tsx';
import { DeskMenu } from './desk-menu.tsx';
import { Brand } from './frame-skeleton.tsx';
import css from './shell.module.css';
import { keysOf, useShellKeys } from './use-shell-keys.ts';
import { useSignOut } from './use-sign-out.ts';

/** The frame of the signed-in console: where one is, where one can go, who works, and the call bar. */
export function DeskShell({ children }: { children: ReactNode }): ReactElement {
  const t = useT();
  const [over, setOver] = useState<'keys' | 'palette' | null>(null);
  const signOut = useSignOut();
  const may = useMay();
  // Where an authority is dealt with, no customer can be looked up.
  const isApart = useRouterState({ select: ({ matches }) => matches.at(-1)?.staticData.isApart });
  const showKeys = (): void => {
    setOver('keys');
  };
  const showPalette = (): void => {
    setOver('palette');
  };
  const leave = (): void => {
    setOver(null);
  };
  const keys = useShellKeys({ sheet: showKeys, palette: showPalette });
  return (
    <Shell
      brand={<Brand />}
      place={<Place />}
      nav={<Places />}
      navLabel={t('shell.nav.label')}
      extra={__DEMO__ ? <div data-demo-slot="" className={css['slot']} /> : undefined}
      me={<Me />}
      skipLabel={t('shell.skip-link')}
      top={
        <>
          {may('look-up') && !isApart ? <CallBar /> : null}
          <div className={css['end']}>
            {__DEMO__ ? <span className={css['demo']}>{t('shell.demo.badge')}</span> : null}
            <Button
              kind="quiet"
              icon="menu"
              title={t('shell.palette.label')}
              keyHint={keyHint('palette')}
              className={css['palette']}
              onClick={showPalette}
            >
              <span>{t('shell.palette.label')}</span>
            </Button>
            <DeskMenu onShowKeys={showKeys} onSignOut={signOut} />
          </div>
        </>
      }
      banner={<BackendBanner />}
    >
      {children}
      {over === 'keys' ? (
        <Later load={loadSheet} give={{ open: true, ids: keysOf(may), onClose: leave }} />
      ) : null}
      {over === 'palette' ? (
        <Later load={loadPalette} give={{ keys, isApart, onClose: leave }} />
      ) : null}
    </Shell>
  );
}

// What lies above the page comes with all its words when somebody asks for it.
const loadSheet = async () => {
  const [part] = await Promise.all([import('../components/key-sheet.tsx'), allMessages()]);
  return part.KeySheet;
};
const loadPalette = async () => {
  const [part] = await Promise.all([import('./desk-palette.tsx'), allMessages()]);
  return part.DeskPalette;
};

function Place(): ReactElement | null {
  const { staff, directory } = useSession();
  const { locale } = useLocale();
  const t = useT();
  const names = useNames();
  const desk = homeDeskOf(staff, directory);
  if (desk === undefined) return null;
  return (
    <div className={css['place']}>
      <b>{seesAllDesks(staff) ? t('session.all-desks') : nameIn(desk.name, locale)}</b>
      <span>
        {staff.company === null ? t('session.all-companies') : names.company(desk.company)}
      </span>
    </div>
  );
}

function Places(): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const may = useMay();
  const counts = useLaneCounts(may('view-request'));
  return (
    <>
      {may('view-request') ? (
        <NavItem
          icon="queue"
          label={t('shell.nav.queue')}
          count={counts === null ? undefined : number(counts.actionable)}
          link={queueLink}
        />
      ) : null}
      {may('approve') ? (
        <NavItem
          icon="approvals"
          label={t('shell.nav.approvals')}
          count={counts === null ? undefined : number(counts.approvals)}
          link={approvalsLink}
        />
      ) : null}
      <NavItem icon="log" label={t('shell.nav.log')} link={logLink} />
      {may('read-reports') ? (
        <NavItem icon="reports" label={t('shell.nav.reports')} link={reportsLink} />
      ) : null}
      {may('read-duplicates') ? (
        <NavItem icon="people" label={t('shell.nav.duplicates')} link={duplicatesLink} />
      ) : null}
      {may('read-authorities') ? (
        <NavItem icon="authority" label={t('shell.nav.authority')} link={authorityLink} />
      ) : null}
      {may('read-policies') ? (
        <NavItem icon="policy" label={t('shell.nav.policies')} link={policiesLink} />
      ) : null}
    </>
  );
}

const queueLink: NavItemProps['link'] = (props) => (
  <Link
    to="/queue"
    preload="intent"
    activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
    {...props}
  />
);
const approvalsLink: NavItemProps['link'] = (props) => (
  <Link to="/queue" search={{ lane: 'approvals' }} preload="intent" {...props} />
);
const logLink: NavItemProps['link'] = (props) => <Link to="/log" {...props} />;
const reportsLink: NavItemProps['link'] = (props) => <Link to="/reports" {...props} />;
const duplicatesLink: NavItemProps['link'] = (props) => <Link to="/duplicates" {...props} />;
const authorityLink: NavItemProps['link'] = (props) => <Link to="/authority" {...props} />;
const policiesLink: NavItemProps['link'] = (props) => <Link to="/policies" {...props} />;

function Me(): ReactElement {
  const t = useT();
  const { staff } = useSession();
  return (
    <div className={css['me']}>
      <Avatar initials={staff.initials} name={staff.name} size={28} tone="accent" />
      <span className={css['who']}>
        <b lang={staff.lang}>{staff.name}</b>
        <span>{t(`session.role.${staff.role}`)}</span>
      </span>
    </div>
  );
}
