import type { ReactElement } from 'react';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { ImportReport } from '../import/import-customers.ts';
import { LeftOutRows } from './left-out-rows.tsx';
import { useWords } from './words.ts';

/** What became of a file: how many were loaded, how many of them opted out, and every row that was not loaded. */
export function FileReport({ report }: { report: ImportReport }): ReactElement {
  const { say } = useWords();
  const { loaded, bad, optedOut, seq } = report;
  return (
    <>
      <Notice tone="good" urgent>
        {say('file.loaded', { n: loaded, seq })}
      </Notice>
      {optedOut.length === 0 ? null : (
        <p>
          {say('file.opted-out', { n: optedOut.length, lines: optedOut.slice(0, 50).join(', ') })}
        </p>
      )}
      <LeftOutRows rows={bad} />
    </>
  );
}
