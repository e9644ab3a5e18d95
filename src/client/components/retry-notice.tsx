import type { ReactElement } from 'react';
import { isUnanswered } from '../api/api-error.ts';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Quiet } from '../ui/stack.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** What could not be read, and a way to try again. That nobody answers is told above the page, once; here stands only that something is missing. */
export function RetryNotice({
  problem,
  onRetry,
}: {
  /** What the call threw. */
  problem: unknown;
  onRetry: () => Promise<unknown>;
}): ReactElement {
  const t = useT();
  if (isUnanswered(problem)) return <Quiet>{t('shell.not-read')}</Quiet>;
  return (
    <ProblemNotice
      problem={problem}
      actions={
        <Button size="small" onClick={() => void onRetry()}>
          {t('action.retry')}
        </Button>
      }
    />
  );
}
