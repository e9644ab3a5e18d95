import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { isApiError } from '../api/api-error.ts';
import { isTokenKept } from '../api/session-token.ts';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './shell.module.css';

/** Says once, above every page, that the backend is gone or that the browser keeps nothing; retries what failed. */
export function BackendBanner(): ReactElement | null {
  const t = useT();
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const watch = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  const isGone = useSyncExternalStore(watch, () =>
    cache
      .getAll()
      .some(
        ({ state }) =>
          isApiError(state.error, 'not-reachable') || isApiError(state.error, 'unavailable'),
      ),
  );
  if (!isGone && isTokenKept()) return null;
  return (
    <div className={css['banner']}>
      {isGone ? (
        <Notice
          tone="warn"
          urgent
          actions={
            <Button
              size="small"
              onClick={() => {
                void client.refetchQueries({ predicate: ({ state }) => state.error !== null });
              }}
            >
              {t('action.retry')}
            </Button>
          }
        >
          {t('shell.offline')}
        </Notice>
      ) : null}
      {isTokenKept() ? null : <Notice>{t('shell.storage-refused')}</Notice>}
    </div>
  );
}
