import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** What could not be read, and a way to try again. */
export function RetryNotice({
  problem,
  onRetry,
}: {
  /** What the call threw. */
  problem: unknown;
  onRetry: () => Promise<unknown>;
}): ReactElement {
  const t = useT();
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
