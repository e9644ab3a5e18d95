import type { ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { useErasureNews, useUndoDeletion } from '../../api/deletions.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ConfirmDeletion } from './confirm-deletion.tsx';
import { StartDeletion } from './start-deletion.tsx';
import type { DeletionWork } from './use-deletion-work.ts';

/** The one deed that the deletion waits for: the words, the PIN, the undoing, or nothing but time. */
export function DeletionDeeds({
  request,
  deletion,
  work,
}: {
  request: RequestView;
  deletion: DeletionView;
  work: DeletionWork;
}): ReactElement | null {
  const t = useT();
  const { dateTimeZone } = useFormat(request.zone);
  switch (request.next) {
    case 'decide-deletion':
      return (
        <>
          {deletion.approved === null ? null : (
            <Notice tone="warn">{t('deletion.approved.void')}</Notice>
          )}
          <ConfirmDeletion
            key={deletion.digest}
            request={request}
            deletion={deletion}
            work={work}
          />
        </>
      );
    case 'start-deletion':
      return (
        <>
          {deletion.approved === null ? null : (
            <Notice tone="good">
              {t('deletion.approved.by', {
                date: dateTimeZone(new Date(deletion.approved.until).toISOString()),
              })}
            </Notice>
          )}
          <StartDeletion request={request} deletion={deletion} />
        </>
      );
    case 'deletion-window':
      return <UndoDeletion request={request} deletion={deletion} />;
    case 'erasing':
      return <ErasingProgress request={request} deletion={deletion} />;
    case 'answer-transfer':
    case 'answer-unproven':
    case 'call-customer':
    case 'carry-out-opt-out':
    case 'close':
    case 'close-others':
    case 'decide-correction':
    case 'decide-items':
    case 'decide-proposal':
    case 'hand-over':
    case 'none':
    case 'preview':
    case 'propose-history':
    case 'propose-lapse':
    case 'read-back':
    case 'tell-recipients':
    case 'unfreeze':
    case 'verify':
    case 'wait-for-customer':
    case 'wait-for-fee':
    case 'wait-period':
    case 'withdraw':
      return null;
  }
}

function UndoDeletion({
  request,
  deletion,
}: {
  request: RequestView;
  deletion: DeletionView;
}): ReactElement {
  const t = useT();
  const { dateTimeZone } = useFormat(request.zone);
  const undo = useDeed(useUndoDeletion());
  const ends = deletion.started?.windowEndsAt ?? 0;
  return (
    <div data-deed>
      <Notice
        tone="warn"
        title={t('deletion.window.until', { date: dateTimeZone(new Date(ends).toISOString()) })}
        actions={
          <ActionButton
            can={request.can['undo-deletion']}
            pending={undo.isPending}
            onClick={() => {
              undo.run({ request: request.id, version: request.version }, () => {
                toast(t('deletion.undone'));
              });
            }}
          >
            {t('deletion.undo')}
          </ActionButton>
        }
      >
        {t('deletion.window.frozen')}
      </Notice>
      {undo.error === null ? null : <ProblemNotice problem={undo.error} />}
    </div>
  );
}

function ErasingProgress({
  request,
  deletion,
}: {
  request: RequestView;
  deletion: DeletionView;
}): ReactElement {
  const t = useT();
  const { done, total } = deletion.progress;
  useErasureNews(request);
  return (
    <Stack gap={1}>
      <Progress
        label={t('deletion.progress')}
        valueText={t('deletion.progress.value', { done, total })}
        done={done}
        total={total}
      />
      <Quiet>{t('deletion.progress.hint')}</Quiet>
    </Stack>
  );
}
