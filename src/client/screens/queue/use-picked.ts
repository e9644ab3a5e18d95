import { useRef, useState } from 'react';

/** Rows picked for a deed on several requests, by number. */
export type Picked = {
  readonly ids: ReadonlySet<string>;
  /** Picks or drops one; with `through`, everything from the row pressed before to this one is picked. */
  readonly turn: (index: number, through: boolean) => void;
  /** Picks all of the rows given, or none. */
  readonly set: (ids: readonly string[]) => void;
};

/** Holds what is picked of some rows. `idAt` knows the rows that have been read. */
export function usePicked(idAt: (index: number) => string | undefined): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef(0);
  return {
    ids,
    turn: (index, through) => {
      const id = idAt(index);
      if (id === undefined) return;
      const next = new Set(ids);
      if (through) {
        const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
        for (let at = from; at <= to; at += 1) {
          const between = idAt(at);
          if (between !== undefined) next.add(between);
        }
      } else if (!next.delete(id)) next.add(id);
      anchor.current = index;
      setIds(next);
    },
    set: (all) => {
      setIds(new Set(all));
    },
  };
}
