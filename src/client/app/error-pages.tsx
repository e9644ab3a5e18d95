import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ApiError } from '../api/api-error.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { RetryNotice } from '../components/retry-notice.tsx';
import { useT } from '../i18n/locale.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { BackendBanner } from './backend-banner.tsx';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactElement {
  const t = useT();
  return (
    <Page title={t('shell.page.not-found.title')} width="reading">
      <EmptyState icon="search" title={t('shell.page.not-found.text')} action={<ToStart />} />
    </Page>
  );
}

/** A page that could not be shown: what the backend said, or that the page itself broke. Never what was typed. */
export function BrokenPage({ error, reset }: ErrorComponentProps): ReactElement {
  const t = useT();
  const router = useRouter();
  if (error instanceof ApiError)
    return (
      <Page title={t(pageTitleOf(error.code))} width="reading">
        {isClosedTo(error.code) ? (
          <ProblemNotice problem={error} actions={<ToStart />} />
        ) : (
          <RetryNotice
            problem={error}
            onRetry={async () => {
              reset();
              await router.invalidate();
            }}
          />
        )}
      </Page>
    );
  return (
    <Page title={t('shell.page.broken.title')} width="reading">
      <EmptyState
        icon="alert"
        title={t('shell.page.broken.text')}
        action={
          <Button
            kind="primary"
            onClick={() => {
              location.reload();
            }}
          >
            {t('shell.page.reload')}
          </Button>
        }
      />
    </Page>
  );
}

/** Whether trying again would change nothing. */
function isClosedTo(code: ApiError['code']): boolean {
  return code === 'not-found' || code === 'role-lacks-right';
}

function pageTitleOf(code: ApiError['code']) {
  if (code === 'not-found') return 'shell.page.not-yours.title';
  return code === 'role-lacks-right' ? 'shell.page.no-right.title' : 'shell.page.no-answer.title';
}

/** The same where there is no frame around it, and so the strip that tells of the line to the backend. */
export function BareBrokenPage(given: ErrorComponentProps): ReactElement {
  return (
    <>
      <BackendBanner isBare />
      <main id="main" tabIndex={-1}>
        <BrokenPage {...given} />
      </main>
    </>
  );
}

/** The way to where the role's work begins. */
function ToStart(): ReactElement {
  const t = useT();
  const router = useRouter();
  return (
    <a
      className={buttonClass('primary')}
      href={router.buildLocation({ to: '/' }).href}
      onClick={(event) => {
        event.preventDefault();
        void router.navigate({ to: '/' });
      }}
    >
      {t('shell.page.to-start')}
    </a>
  );
}
