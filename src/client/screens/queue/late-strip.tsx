import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';

type Late = { readonly count: number; readonly unexplained: number };

/** How many answers are late, and for how many nobody has said why; for those who supervise. */
export function LateStrip({ late }: { late: Late | null }): ReactElement | null {
  const t = useT();
  if (late === null) return null;
  const { count, unexplained } = late;
  return (
    <Notice tone="warn" title={t('queue.late.title', { n: count })}>
      {unexplained === 0
        ? t('queue.late.explained')
        : t('queue.late.unexplained', { n: unexplained })}
    </Notice>
  );
}
