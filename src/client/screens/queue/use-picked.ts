import { useRef, useState } from 'react';

/** Rows picked for a deed on several requests, by number. */
export type Picked = {
  readonly ids: ReadonlySet<string>;
  /** Picks one, or drops it. */
  readonly turn: (index: number) => void;
  /** Picks everything up to a row, from another or from the one turned last. */
  readonly through: (index: number, from?: number) => void;
  /** Picks these and no other. */
  readonly set: (ids: readonly string[]) => void;
};

/** Holds what is picked of some rows. `idAt` knows the rows that have been read. */
export function usePicked(idAt: (index: number) => string | undefined): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  return {
    ids,
    turn: (index) => {
      const id = idAt(index);
      const next = new Set(ids);
      if (id !== undefined && !next.delete(id)) next.add(id);
      last.current = index;
      setIds(next);
    },
    through: (index, from = last.current) => {
      const next = new Set(ids);
      for (let at = Math.min(from, index); at <= Math.max(from, index); at += 1) {
        const id = idAt(at);
        if (id !== undefined) next.add(id);
      }
      last.current = index;
      setIds(next);
    },
    set: (all) => {
      setIds(new Set(all));
    },
  };
}
