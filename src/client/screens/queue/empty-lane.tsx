import type { ReactElement } from 'react';
import type { QueueView } from '../../api/queue.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** A lane without a request: says so, and what would stand there. Under a filter, how to be rid of it. */
export function EmptyLane({
  lane,
  onClear,
}: {
  lane: NonNullable<QueueView['lane']>;
  /** Null where nothing is filtered. */
  onClear: (() => void) | null;
}): ReactElement {
  const t = useT();
  return onClear === null ? (
    <EmptyState icon="queue" title={t(`queue.empty.${lane}`)}>
      {t(`queue.teach.${lane}`)}
    </EmptyState>
  ) : (
    <EmptyState
      icon="queue"
      title={t('queue.empty.filtered')}
      action={<Button onClick={onClear}>{t('queue.filter.clear')}</Button>}
    />
  );
}
