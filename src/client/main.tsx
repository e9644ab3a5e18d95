// First of all: policies that must stand before any other module runs.
import './app/boot-policy.ts';
import './ui/tokens.css';
import './ui/base.css';
import './app/first-paint.css';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/api-error.ts';
import { waitForBackend } from './api/backend-ready.ts';
import { storeToken } from './api/session-token.ts';
import { pageRoot } from './app/page-root.ts';
import { Providers } from './app/providers.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createDeskRouter } from './app/routes.tsx';
import { takeWayIn } from './app/way-in.ts';
import { loadLocale, preferredLocale } from './i18n/locales.ts';

if (__DEMO__) takeWayIn(pageRoot);

// The demo brings its own backend; the page paints while it starts, and calls wait for it.
// The first address says which story: it is read before the router leads elsewhere.
if (__DEMO__) waitForBackend(startBackend(new URLSearchParams(location.search)));

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const client = createQueryClient();
const router = createDeskRouter(client);
// A no of the backend is said on the page; anything else that breaks a page is reported as ever.
const onCaughtError = (error: unknown): void => {
  if (!(error instanceof ApiError)) reportError(error);
};
createRoot(root, { onCaughtError }).render(
  <Providers client={client} router={router} locale={await loadLocale(preferredLocale())} />,
);

// The demo's clock, customer and files change things behind the console's back, and say so.
if (__DEMO__) addEventListener('rightsdesk:moved', () => void client.invalidateQueries());

async function startBackend(asked: URLSearchParams): Promise<void> {
  // oxlint-disable-next-line no-restricted-imports -- the one door to the demo's backend, shut in a live build
  const { startDemo } = await import('../../mocks/browser.ts');
  await startDemo(asked, { root: pageRoot, keepToken: storeToken });
}
