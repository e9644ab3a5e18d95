import type { ReactElement } from 'react';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { ImportReport } from '../import/import-customers.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** More lines are counted, not listed. */
const MOST_LISTED = 200;

/** What became of a file: how many were loaded, and every row that was not, by line and reason. */
export function FileReport({ report }: { report: ImportReport }): ReactElement {
  const { say } = useWords();
  const { loaded, bad, seq } = report;
  const unlisted = bad.length - MOST_LISTED;
  return (
    <>
      <Notice tone="good" urgent>
        {say('file.loaded', { n: loaded, seq })}
      </Notice>
      {bad.length === 0 ? null : (
        <>
          <h4>{say('file.bad', { n: bad.length })}</h4>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is a tab stop */}
          <ul className={css['bad']} tabIndex={0} aria-label={say('file.bad', { n: bad.length })}>
            {bad.slice(0, MOST_LISTED).map(({ line, faults }) => (
              <li key={line}>
                {say('file.bad-row', {
                  line,
                  faults: faults.map((fault) => say(`row.${fault}`)).join(', '),
                })}
              </li>
            ))}
            {unlisted > 0 ? <li>{say('file.more', { n: unlisted })}</li> : null}
          </ul>
        </>
      )}
    </>
  );
}
