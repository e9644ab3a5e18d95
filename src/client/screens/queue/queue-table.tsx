import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { useKnownRows } from '../../api/queue.ts';
import type { QueueView } from '../../api/queue.ts';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { Later } from '../../components/later.tsx';
import { useT } from '../../i18n/locale.tsx';
import { allMessages } from '../../i18n/locales.ts';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table.tsx';
import { useRowCursor } from '../../ui/use-row-cursor.ts';
import { lastOpenedRow } from './last-opened.ts';
import { fetchLongQueue, loadedLongQueue } from './load-long-queue.ts';
import { QueueRow } from './queue-row.tsx';
import { usePicked } from './use-picked.ts';

type Sort = NonNullable<QueueView['sort']>;

/** Lanes in which nothing waits on anybody. */
const WITHOUT_WAITING: ReadonlySet<QueueView['lane']> = new Set([
  'actionable',
  'needs-identity',
  'closed',
]);
const sortOf: Readonly<Record<string, Sort>> = {
  due: 'urgency',
  request: 'number',
  kind: 'kind',
  waiting: 'waiting',
};

/**
 * The rows of the queue with one cursor over them, and those picked. On return it stands on the row that was opened.
 * Of a long queue only the rows in sight are drawn.
 */
export function QueueTable({
  view,
  rows,
  total,
  isSettling,
  onView,
}: {
  view: QueueView & { readonly lane: NonNullable<QueueView['lane']> };
  /** The first page. */
  rows: readonly RequestRow[];
  total: number;
  /** The rows of another filter still stand while the new ones load. */
  isSettling: boolean;
  onView: (view: QueueView) => void;
}): ReactElement {
  const t = useT();
  const isLong = total > rows.length;
  const scroll = useRef<(index: number) => void>(() => undefined);
  const known = useKnownRows(view);
  const picked = usePicked((index) => rows[index]?.id ?? known(index));
  const [back] = useState(() => backTo(rows, total));
  const cursor = useRowCursor({
    count: total,
    start: Math.max(0, back),
    onMove: (index) => {
      scroll.current(index);
    },
  });
  const { moveTo } = cursor;
  useDeskKeys({ down: cursor.next, up: cursor.previous }, { repeats: true });
  useLayoutEffect(() => {
    if (back >= 0) moveTo(back);
    // Once, on return to the queue: later the cursor is the agent's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const showsWaiting = !WITHOUT_WAITING.has(view.lane);
  const draw = (
    row: RequestRow,
    index: number,
    measure?: (row: Element | null) => void,
  ): ReactNode => (
    <QueueRow
      key={row.id}
      row={row}
      index={index}
      cursor={cursor}
      picked={picked}
      showsWaiting={showsWaiting}
      measure={measure}
    />
  );
  const short = rows.map((row, index) => draw(row, index));
  const columns = useColumns(showsWaiting);
  return (
    <div aria-busy={isSettling || undefined}>
      <Table
        caption={t('queue.caption')}
        rowCount={isLong ? total : undefined}
        columns={columns}
        sort={{
          by: columns.find(({ id }) => sortOf[id] === (view.sort ?? 'urgency'))?.id ?? 'due',
          direction: view.order ?? 'ascending',
        }}
        onSort={(by) => {
          onView(sortedBy(view, sortOf[by] ?? 'urgency'));
        }}
      >
        {isLong ? (
          <Later
            load={fetchLongQueue}
            ready={loadedLongQueue()}
            give={{ view, first: rows, total, draw, scroll, at: cursor.index }}
            meanwhile={short}
          />
        ) : (
          short
        )}
      </Table>
      {picked.ids.size === 0 ? null : (
        <Later load={loadBar} give={{ ids: [...picked.ids], onPick: picked.set }} />
      )}
    </div>
  );
}

const loadBar = async () => {
  const [part] = await Promise.all([import('./many-bar.tsx'), allMessages()]);
  return part.ManyBar;
};

/** Where the row opened last stands now: by its number, or in a long queue where it stood. */
function backTo(rows: readonly RequestRow[], total: number): number {
  const last = lastOpenedRow();
  if (last === null) return -1;
  const at = rows.findIndex((row) => row.id === last.request);
  return at >= 0 || last.index < rows.length ? at : Math.min(last.index, total - 1);
}

/** Sorted by another head, or the same one turned round. */
function sortedBy(view: QueueView, sort: Sort): QueueView {
  const isSame = (view.sort ?? 'urgency') === sort;
  return {
    ...view,
    sort: sort === 'urgency' ? undefined : sort,
    order: isSame && view.order !== 'descending' ? 'descending' : undefined,
  };
}

function useColumns(showsWaiting: boolean): readonly TableColumn[] {
  const t = useT();
  return [
    { id: 'pick', label: t('queue.column.pick'), labelHidden: true, width: '2.5rem' },
    { id: 'due', label: t('queue.column.due'), width: '14.75rem', sortable: true },
    { id: 'request', label: t('queue.column.request'), width: '7rem', sortable: true },
    { id: 'kind', label: t('queue.column.kind'), sortable: true },
    { id: 'person', label: t('queue.column.person') },
    { id: 'next', label: t('queue.column.next') },
    ...(showsWaiting ? [{ id: 'waiting', label: t('queue.column.waiting'), sortable: true }] : []),
    { id: 'with', label: t('queue.column.with'), width: '4.5rem' },
  ];
}
