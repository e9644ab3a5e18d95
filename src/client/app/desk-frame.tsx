import { Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { SessionContext, useReadSession } from '../api/session.ts';
import { homeDeskOf } from '#contract/home-desk.ts';
import { DeskZoneProvider } from '../i18n/use-format.tsx';
import { PasteGuard } from './paste-guard.tsx';
import { KeptFocus } from './kept-focus.tsx';
import { DeskShell } from './shell.tsx';
import { RouteFocus } from './route-focus.tsx';
import { whenIdle } from './when-idle.ts';
import { allMessages } from '../i18n/locales.ts';
import { SessionGuard } from './session-guard.tsx';

/** What stands around every signed-in screen: the desk's zone, the guard of the session, the frame. */
export function DeskFrame(): ReactElement {
  const session = useReadSession();
  const { staff, directory } = session;
  const desk = homeDeskOf(staff, directory);
  return (
    <SessionContext value={session}>
      <DeskZoneProvider zone={desk?.zone ?? 'UTC'}>
        <SessionGuard key={staff.id}>
          <DeskShell>
            <Outlet />
          </DeskShell>
          <RouteFocus />
          <KeptFocus />
          <PasteGuard />
          <PaperFoot />
        </SessionGuard>
      </DeskZoneProvider>
    </SessionContext>
  );
}

/** Nobody prints the first page at once: what paper needs comes when the page has nothing better to do. */
function PaperFoot(): ReactElement | null {
  const [Foot, setFoot] = useState<(() => null) | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        Promise.all([import('./print-foot.ts'), allMessages()]).then(
          ([{ PrintFoot }]) => {
            setFoot(() => PrintFoot);
          },
          // A page that cannot have it prints without.
          () => undefined,
        );
      }),
    [],
  );
  return Foot === null ? null : <Foot />;
}
