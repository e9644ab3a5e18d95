import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { AuditEventView } from '#contract/audit.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Table } from '../../ui/table.tsx';
import css from './audit-log.module.css';
import { LogRow } from './log-row.tsx';

/** Height of a row before it is measured, in px. */
const ROW = 37;
/** Rows before the end at which the next page is fetched. */
const AHEAD = 100;

/** A real table of which only the rows in sight are drawn; the page scrolls, and more is fetched as it goes. */
export function LogTable({
  events,
  hasMore,
  isFetchingMore,
  onMore,
}: {
  events: readonly AuditEventView[];
  hasMore: boolean;
  isFetchingMore: boolean;
  onMore: () => void;
}): ReactElement {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const rect = box.current?.getBoundingClientRect();
    setTop((rect?.top ?? 0) + window.scrollY);
  }, []);
  // Its functions change with every render; nothing here memoizes them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => events[index]?.seq ?? index,
  });
  const isPrinting = useIsPrinting();
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isFetchingMore && last >= events.length - AHEAD) onMore();
  }, [hasMore, isFetchingMore, last, events.length, onMore]);
  const before = Math.max(0, (rows[0]?.start ?? top) - top);
  const after = Math.max(0, virtual.getTotalSize() - ((rows.at(-1)?.end ?? top) - top));
  return (
    <div ref={box}>
      <Table
        caption={t('audit.caption')}
        rowCount={hasMore ? -1 : events.length}
        columns={[
          { id: 'seq', label: t('audit.column.number'), width: '68px', align: 'end' },
          { id: 'time', label: t('audit.column.time'), width: '160px' },
          { id: 'actor', label: t('audit.column.actor'), width: '150px' },
          { id: 'action', label: t('audit.column.action') },
          { id: 'object', label: t('audit.column.object'), width: '132px' },
          { id: 'outcome', label: t('audit.column.outcome'), width: '112px' },
        ]}
      >
        {isPrinting ? null : <Gap height={before} />}
        {(isPrinting ? events.map((_event, index) => ({ index })) : rows).map(({ index }) => {
          const event = events[index];
          return event === undefined ? null : (
            <LogRow
              key={event.seq}
              ref={isPrinting ? undefined : virtual.measureElement}
              event={event}
              index={index}
            />
          );
        })}
        {isPrinting ? null : <Gap height={after} />}
      </Table>
      <PrintedRange events={events} hasMore={hasMore} />
    </div>
  );
}

/** Paper says which events stand on it: what was never fetched cannot be printed. */
function PrintedRange({
  events,
  hasMore,
}: {
  events: readonly AuditEventView[];
  hasMore: boolean;
}): ReactElement {
  const t = useT();
  const { number, sentences } = useFormat();
  const range = {
    n: events.length,
    newest: number(events[0]?.seq ?? 0),
    oldest: number(events.at(-1)?.seq ?? 0),
  };
  return (
    <p className={css['printed']}>
      {sentences([
        t(hasMore ? 'audit.printed.part' : 'audit.printed.all', range),
        t('audit.printed.head', { event: range.newest, hash: events[0]?.hash ?? '' }),
      ])}
    </p>
  );
}

/** Whether the page is being put on paper; every row is drawn before the browser takes its picture. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      flushSync(() => {
        setIsPrinting(true);
      });
    };
    const end = (): void => {
      setIsPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** Stands for rows out of sight. */
function Gap({ height }: { height: number }): ReactElement | null {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true" className={css['gap']}>
      {/* A spacer, hidden from readers: there is nothing to label. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={6} style={{ height }} />
    </tr>
  );
}
