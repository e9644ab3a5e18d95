import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Prints one part of a page on a sheet of its own: spread `alone` on the part, and call `print`. */
export function usePrintAlone(): {
  readonly alone: { readonly 'data-print-alone': true | undefined };
  readonly print: () => void;
} {
  const [isAlone, setIsAlone] = useState(false);
  return {
    alone: { 'data-print-alone': isAlone || undefined },
    print: () => {
      flushSync(() => {
        setIsAlone(true);
      });
      // The browser comes back when the sheet is on its way, or when the person thought better of it.
      window.print();
      setIsAlone(false);
    },
  };
}
