import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';

/** Every page under its name: words of the desk, never of a person. */
export function TitledPages(): ReactElement {
  const t = useT();
  const title = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.title });
  useEffect(() => {
    const product = t('shell.product');
    document.title = title === undefined ? product : `${t(title)} · ${product}`;
  }, [t, title]);
  return <Outlet />;
}
