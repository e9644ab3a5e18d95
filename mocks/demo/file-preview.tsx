import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { ImportPreview } from '../import/import-customers.ts';
import css from './dock.module.css';
import { LeftOutRows } from './left-out-rows.tsx';
import { useWords } from './words.ts';

/** What loading would do: who does not come back, for whom an opt-out stays in force, and how many rows are left. */
export function FilePreview({
  preview: { good, bad, optedOut },
  onLoad,
}: {
  preview: ImportPreview;
  onLoad: () => void;
}): ReactElement {
  const { say } = useWords();
  const erased = bad.filter(({ faults }) => faults.includes('erased')).length;
  const lines = optedOut.slice(0, 50).join(', ');
  const load = useRef<HTMLButtonElement>(null);
  // The form stood away while the rows were checked: what comes next has the focus.
  useEffect(() => load.current?.focus(), []);
  return (
    <div className={css['part']}>
      <Notice tone={erased > 0 ? 'warn' : 'good'} urgent>
        {say('file.checked', { n: good })}{' '}
        {erased === 0 ? null : say('file.not-restored', { n: erased })}
      </Notice>
      {optedOut.length === 0 ? null : (
        <p>{say('file.stays-opted-out', { n: optedOut.length, lines })}</p>
      )}
      <LeftOutRows rows={bad} />
      <Button ref={load} kind="primary" onClick={onLoad}>
        {say('file.load', { n: good })}
      </Button>
    </div>
  );
}
