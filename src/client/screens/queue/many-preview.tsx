import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { VerdictView } from '#contract/verdicts.ts';
import { useManyDeeds, verdictsQuery } from '../../api/verdicts.ts';
import type { ManyDeed } from '../../api/verdicts.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ManyCourse } from '../../components/many/many-course.tsx';
import { ManyVerdict } from '../../components/many/many-verdict.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';

/**
 * Before anything is done to several requests: how many can, and which cannot and why. Then each in turn, with the
 * count and a way to stop; at the end what was done, and what was not.
 */
export function ManyPreview({
  deed,
  ids,
  onClose,
}: {
  deed: ManyDeed;
  ids: readonly string[];
  /** Gives what is left picked; null where nothing was done. */
  onClose: (left: readonly string[] | null) => void;
}): ReactElement {
  const t = useT();
  // What was picked when it opened: rows may leave the lane while it is done to them.
  const [asked] = useState(ids);
  const { data, error } = useQuery({ ...verdictsQuery(deed, asked), refetchOnWindowFocus: false });
  const { run, start, stop } = useManyDeeds(deed);
  const [judged, setJudged] = useState<readonly VerdictView[]>([]);
  const verdicts = run.state === 'idle' ? (data?.verdicts ?? []) : judged;
  const able = verdicts.filter(({ can }) => can === true);
  const barred = verdicts.filter(({ can }) => can !== true);
  const gone = asked.length - verdicts.length;
  const command = t(`request.command.${deed}`);
  const leave = (): void => {
    if (run.state === 'running') stop();
    const isDone = new Set(run.done);
    onClose(run.done.length === 0 ? null : asked.filter((id) => !isDone.has(id)));
  };
  return (
    <Dialog
      open
      onClose={leave}
      title={t('queue.many.title', { command })}
      closeLabel={t('shell.dialog.close')}
      actions={
        run.state === 'running' ||
        (data === undefined && error === null) ? undefined : run.state === 'ended' ||
          able.length === 0 ? (
          <FirstFocus key={run.state} on="button">
            <Button kind="primary" onClick={leave}>
              {t('action.close')}
            </Button>
          </FirstFocus>
        ) : (
          <>
            <Button onClick={leave}>{t('action.cancel')}</Button>
            <FirstFocus on="button">
              <Button
                kind="primary"
                onClick={() => {
                  setJudged(verdicts);
                  void start(able);
                }}
              >
                {t('queue.many.do', { command, n: able.length })}
              </Button>
            </FirstFocus>
          </>
        )
      }
    >
      <Stack>
        {error === null ? null : <ProblemNotice problem={error} />}
        {run.state === 'idle' ? (
          data === undefined ? (
            error === null && <Skeleton label={t('action.loading')} count={3} />
          ) : (
            <ManyVerdict able={able.length} barred={barred} gone={gone} />
          )
        ) : (
          <ManyCourse run={run} of={able.length} label={command} onStop={stop} />
        )}
      </Stack>
    </Dialog>
  );
}
