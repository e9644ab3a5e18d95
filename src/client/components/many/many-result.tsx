import type { ReactElement } from 'react';
import type { ManyRun } from '../../api/many.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

/** What came of it: how many were done, how many were left when it was stopped, and which were refused after all. */
export function ManyResult({ run, of }: { run: ManyRun; of: number }): ReactElement {
  const t = useT();
  const left = of - run.done.length - run.failed.length;
  return (
    <>
      <Notice
        tone={run.failed.length === 0 ? 'good' : 'warn'}
        title={t('queue.many.done', { n: run.done.length })}
      >
        {left === 0 ? null : t('queue.many.stopped', { n: left })}
      </Notice>
      {run.failed.map(({ request, failure }) => (
        <div key={request}>
          <code>{request}</code>
          <ProblemNotice problem={failure} />
        </div>
      ))}
    </>
  );
}
