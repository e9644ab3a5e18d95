import type { ReactElement } from 'react';
import { isTokenKept } from '../api/session-token.ts';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './shell.module.css';
import { useConnection } from './use-connection.ts';

/** Says once, above every page and without haste, that nobody answers or that the browser keeps nothing; reads again what failed. */
export function BackendBanner({
  isBare = false,
}: {
  /** There is no frame around the page. */
  isBare?: boolean;
}): ReactElement {
  const t = useT();
  const { connection, isTrying, tryAgain } = useConnection();
  return (
    // It is always there, so that what comes into it is announced.
    <output className={css['banner']} data-bare={isBare || undefined}>
      {connection === 'there' ? null : (
        <Notice
          tone="warn"
          actions={
            <Button size="small" pending={isTrying} onClick={tryAgain}>
              {t('action.retry')}
            </Button>
          }
        >
          {t(`shell.${connection}`)}
        </Notice>
      )}
      {isTokenKept() ? null : <Notice>{t('shell.storage-refused')}</Notice>}
    </output>
  );
}
