import type { ReactElement } from 'react';
import type { BadRow } from '../import/imported-row.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** More lines are counted, not listed. */
const MOST_LISTED = 200;

/** Every row of a file that was left out, by line and reason, and the way that an erased person has back. */
export function LeftOutRows({ rows }: { rows: readonly BadRow[] }): ReactElement | null {
  const { say } = useWords();
  if (rows.length === 0) return null;
  const unlisted = rows.length - MOST_LISTED;
  const hasErased = rows.some(({ faults }) => faults.includes('erased'));
  return (
    <>
      <h4>{say('file.bad', { n: rows.length })}</h4>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is a tab stop */}
      <ul className={css['bad']} tabIndex={0} aria-label={say('file.bad', { n: rows.length })}>
        {rows.slice(0, MOST_LISTED).map(({ line, faults }) => (
          <li key={line}>
            {say('file.bad-row', {
              line,
              faults: faults.map((fault) => say(`row.${fault}`)).join(', '),
            })}
          </li>
        ))}
        {unlisted > 0 ? <li>{say('file.more', { n: unlisted })}</li> : null}
      </ul>
      {hasErased ? <p>{say('file.erased-way')}</p> : null}
    </>
  );
}
