import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';

/** What a row spreads on its `Row`. */
export interface CursorRowProps {
  'data-cursor': true | undefined;
  'data-pointable': true;
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** What a row's one link or button spreads on itself. It is the only tab stop of the table's rows. */
export interface CursorLinkProps {
  ref: (link: HTMLElement | null) => void;
  tabIndex: 0 | -1;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface RowCursor {
  index: number;
  /** Puts the focus on the link of a row; out of range goes to the nearest end. */
  moveTo: (index: number) => void;
  next: () => void;
  previous: () => void;
  row: (index: number) => CursorRowProps;
  link: (index: number) => CursorLinkProps;
}

const STEP: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * A cursor over the rows of a table. The focus rests on each row's own link, so Enter opens it as the
 * browser does and a reader says its name; a press anywhere on the row is a press on that link.
 * `onMove` lets a virtual list scroll the row into being first.
 */
export function useRowCursor({
  count,
  start = 0,
  onMove,
}: {
  count: number;
  start?: number;
  onMove?: (index: number) => void;
}): RowCursor {
  const [index, setIndex] = useState(start);
  const links = useRef(new Map<number, HTMLElement>());
  // Of a row that is drawn only once it has been scrolled to.
  const awaited = useRef<number | null>(null);
  // Its link left the page while it had the focus: the same rows drawn in another way, or one taken away.
  const bereft = useRef<number | null>(null);
  const at = Math.min(index, Math.max(0, count - 1));
  const moveTo = useCallback(
    (wanted: number) => {
      const target = Math.max(0, Math.min(wanted, count - 1));
      setIndex(target);
      onMove?.(target);
      const link = links.current.get(target);
      awaited.current = link === undefined ? target : null;
      link?.focus();
    },
    [count, onMove],
  );
  return {
    index: at,
    moveTo,
    // The first press shows where the cursor is before it moves it.
    next: () => {
      moveTo(isOnLink(links.current.get(at)) ? at + 1 : at);
    },
    previous: () => {
      moveTo(isOnLink(links.current.get(at)) ? at - 1 : at);
    },
    row: (row) => ({
      'data-cursor': row === at || undefined,
      'data-pointable': true,
      onClick: (event) => {
        if (!isControl(event.target)) links.current.get(row)?.click();
      },
    }),
    link: (row) => ({
      ref: (link) => {
        if (link === null) {
          if (isOnLink(links.current.get(row))) bereft.current = row;
          links.current.delete(row);
          return;
        }
        links.current.set(row, link);
        if (isOnLink(link)) bereft.current = null;
        // Where the focus was lost it comes back, unless another row was asked for meanwhile.
        const isLeft = awaited.current === null && document.activeElement === document.body;
        if (awaited.current === row || (isLeft && bereft.current === row))
          link.focus({ preventScroll: true });
      },
      tabIndex: row === at ? 0 : -1,
      onFocus: () => {
        awaited.current = null;
        bereft.current = null;
        setIndex(row);
      },
      onKeyDown: (event) => {
        const step = STEP[event.key];
        if (
          step === undefined ||
          event.nativeEvent.isComposing ||
          event.altKey ||
          event.ctrlKey ||
          event.metaKey
        )
          return;
        event.preventDefault();
        moveTo(step(row, count));
      },
    }),
  };
}

function isOnLink(link: HTMLElement | undefined): boolean {
  return link !== undefined && document.activeElement === link;
}

function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('a, button, input, select, textarea, label, summary') !== null
  );
}
