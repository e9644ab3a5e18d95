import { useLayoutEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { Table } from '../../ui/table.tsx';
import { useRowCursor } from '../../ui/use-row-cursor.ts';
import { lastOpenedRequest } from './last-opened.ts';
import { QueueRow } from './queue-row.tsx';

/** The rows of the queue with one cursor over them. On return it stands on the row that was opened. */
export function QueueTable({
  rows,
  isSettling,
}: {
  rows: readonly RequestRow[];
  /** The rows of another filter still stand while the new ones load. */
  isSettling: boolean;
}): ReactElement {
  const t = useT();
  const [back] = useState(() => rows.findIndex((row) => row.id === lastOpenedRequest()));
  const cursor = useRowCursor({ count: rows.length, start: Math.max(0, back) });
  const { moveTo } = cursor;
  useDeskKeys({ down: cursor.next, up: cursor.previous }, { repeats: true });
  useLayoutEffect(() => {
    if (back >= 0) moveTo(back);
    // Once, on return to the queue: later the cursor is the agent's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <div aria-busy={isSettling || undefined}>
      <Table
        caption={t('queue.caption')}
        columns={[
          { id: 'due', label: t('queue.column.due'), width: '168px' },
          { id: 'request', label: t('queue.column.request'), width: '112px' },
          { id: 'kind', label: t('queue.column.kind') },
          { id: 'person', label: t('queue.column.person') },
          { id: 'next', label: t('queue.column.next') },
          { id: 'waiting', label: t('queue.column.waiting') },
          { id: 'with', label: t('queue.column.with'), width: '72px' },
        ]}
      >
        {rows.map((row, index) => (
          <QueueRow key={row.id} row={row} place={cursor.row(index)} link={cursor.link(index)} />
        ))}
      </Table>
    </div>
  );
}
