import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../api/session.ts';
import { homeDeskOf } from '#contract/home-desk.ts';
import { DeskZoneProvider } from '../i18n/use-format.tsx';
import { PasteGuard } from './paste-guard.tsx';
import { KeptFocus } from './kept-focus.tsx';
import { DeskShell } from './shell.tsx';
import { RouteFocus } from './route-focus.tsx';
import { SessionGuard } from './session-guard.tsx';

/** What stands around every signed-in screen: the desk's zone, the guard of the session, the frame. */
export function DeskFrame(): ReactElement {
  const { staff, directory } = useSession();
  const desk = homeDeskOf(staff, directory);
  return (
    <DeskZoneProvider zone={desk?.zone ?? 'UTC'}>
      <SessionGuard key={staff.id}>
        <DeskShell>
          <Outlet />
        </DeskShell>
        <RouteFocus />
        <KeptFocus />
        <PasteGuard />
      </SessionGuard>
    </DeskZoneProvider>
  );
}
