import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { LocaleProvider, useT } from '../i18n/locale.tsx';
import type { LoadedLocale } from '../i18n/locales.ts';
import { ToastRegion } from '../ui/toast-region.tsx';
import type { createDeskRouter } from './routes.tsx';

/** Everything that stands above the screens. */
export function Providers({
  client,
  router,
  locale,
}: {
  client: QueryClient;
  router: ReturnType<typeof createDeskRouter>;
  locale: LoadedLocale;
}): ReactElement {
  return (
    <LocaleProvider initial={locale}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </LocaleProvider>
  );
}

function Toasts(): ReactElement {
  const t = useT();
  return <ToastRegion label={t('shell.toasts.label')} dismissLabel={t('action.dismiss')} />;
}
