import { useQueries } from '@tanstack/react-query';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { QUEUE_PAGE, queueQuery } from '../../api/queue.ts';
import type { QueueView } from '../../api/queue.ts';
import css from './queue.module.css';

/** Height of a row before it is measured, in px. */
const ROW = 37;
/** More than the table ever has. */
const COLUMNS = 8;
/** What stands above the rows when the page has scrolled: the top bar and the head of the table, in px. */
const ABOVE = 96;

/** Where the rows of a long queue stood last, in px from the top of the page: another lane's stand there too. */
let lastTop = 0;

/** The rows of a long queue: only those in sight are drawn, and only their pages are read. */
export function LongQueue({
  view,
  first,
  total,
  draw,
  scroll,
  at,
}: {
  view: QueueView;
  first: readonly RequestRow[];
  total: number;
  draw: (row: RequestRow, index: number, measure: (row: Element | null) => void) => ReactNode;
  /** Set here: brings a row into sight. */
  scroll: RefObject<(index: number) => void>;
  /** The row under the cursor, which stays drawn: it may have the focus. */
  at: number;
}): ReactElement {
  const start = useRef<HTMLTableRowElement>(null);
  const [top, setTop] = useState(lastTop);
  useLayoutEffect(() => {
    lastTop = (start.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setTop(lastTop);
  }, []);
  // Its functions change with every render; nothing here memoizes them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => ROW,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: ABOVE,
    scrollPaddingEnd: ROW,
    // The row under the cursor stays drawn, however far the page scrolls: it may have the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    scroll.current = (index) => {
      virtual.scrollToIndex(index, { align: 'auto' });
    };
    return () => {
      scroll.current = () => undefined;
    };
  });
  useLayoutEffect(() => {
    // Whoever comes back stands on a row far down.
    if (at >= first.length) virtual.scrollToIndex(at, { align: 'center' });
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const drawn = virtual.getVirtualItems();
  const pages = [...new Set(drawn.map(({ index }) => Math.floor(index / QUEUE_PAGE)))].filter(
    (page) => page > 0,
  );
  const read = useQueries({ queries: pages.map((page) => queueQuery(view, page)) });
  const rowAt = (index: number): RequestRow | undefined => {
    const page = Math.floor(index / QUEUE_PAGE);
    if (page === 0) return first[index];
    return read[pages.indexOf(page)]?.data?.requests[index % QUEUE_PAGE];
  };
  return (
    <>
      <Gap height={(drawn[0]?.start ?? top) - top} start={start} />
      {drawn.map(({ index, start: from }, place) => {
        const row = rowAt(index);
        // Only the row under the cursor stands apart from the others.
        const gap = from - (drawn[place - 1]?.end ?? from);
        return (
          <Fragment key={index}>
            {gap > 0 ? <Gap height={gap} /> : null}
            {row === undefined ? (
              <tr aria-hidden="true" className={css['coming']}>
                {/* A place held, hidden from readers: there is nothing to label. */}
                {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
                <td colSpan={COLUMNS} style={{ height: ROW }} />
              </tr>
            ) : (
              draw(row, index, virtual.measureElement)
            )}
          </Fragment>
        );
      })}
      <Gap height={virtual.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top)} />
    </>
  );
}

/** Stands for rows out of sight. */
function Gap({
  height,
  start,
}: {
  height: number;
  start?: RefObject<HTMLTableRowElement | null> | undefined;
}): ReactElement {
  return (
    <tr ref={start} aria-hidden="true" className={css['gap']}>
      {/* A spacer, hidden from readers: there is nothing to label. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={COLUMNS} style={{ height: Math.max(0, height) }} />
    </tr>
  );
}
