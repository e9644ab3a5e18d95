import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DeletionCertificate } from './deletion-certificate.tsx';
import { DeletionConflict } from './deletion-conflict.tsx';
import { DeletionCounts } from './deletion-counts.tsx';
import { DeletionDeeds } from './deletion-deeds.tsx';
import css from './deletion.module.css';
import { DeletionTree } from './deletion-tree.tsx';
import { DELETION_AREA, focusDeletion } from './focus-deletion.ts';
import { useDeletionWork } from './use-deletion-work.ts';

/** The workbench: every record of the person, what goes, what stays and why, and the one deed that comes next. */
export function DeletionCard({
  request,
  deletion,
}: {
  request: RequestView;
  deletion: DeletionView;
}): ReactElement | null {
  const t = useT();
  useFocusOnNext(request.next);
  const work = useDeletionWork(request, deletion);
  const conflict = <DeletionConflict request={request} deletion={deletion} work={work} />;
  if (deletion.finishedAt !== null)
    return (
      <div id={DELETION_AREA} tabIndex={-1}>
        <DeletionCertificate deletion={deletion} request={request} />
      </div>
    );
  // What is proposed stands above, exactly as it is approved; it does not stand twice.
  if (request.proposed?.kind === 'deletion') return work.conflict === null ? null : conflict;
  const may = request.can['decide-deletion'];
  const isLocked = may !== true && may !== undefined && may.code === 'verification-needed';
  return (
    <div id={DELETION_AREA} tabIndex={-1}>
      <Card
        title={t('deletion.title')}
        meta={t('deletion.impact.records', { n: deletion.impact.records })}
        flush
        foot={
          isLocked ? (
            <Notice tone="locked" shape="strip" title={t('deletion.locked')}>
              <RefusalText refusal={may} />
            </Notice>
          ) : undefined
        }
      >
        <div className={css['parts']}>
          {conflict}
          {work.error === null ? null : <ProblemNotice problem={work.error} />}
          <DeletionCounts deletion={deletion} />
          {isLocked ? null : <DeletionDeeds request={request} deletion={deletion} work={work} />}
        </div>
        {deletion.records.map((record) => (
          <DeletionTree key={record.id} request={request} record={record} work={work} />
        ))}
      </Card>
    </div>
  );
}

/**
 * What had the focus may be gone with its step, or whoever came here early waits on the area itself: then the focus
 * goes to what takes its place.
 */
function useFocusOnNext(next: RequestView['next']): void {
  const before = useRef(next);
  useEffect(() => {
    const hasMoved = before.current !== next;
    before.current = next;
    const { activeElement } = document;
    const waits = `body, #${DELETION_AREA}, #${DELETION_AREA} :is(h2, h3)`;
    if (hasMoved && activeElement?.matches(waits) === true) focusDeletion();
  }, [next]);
}
