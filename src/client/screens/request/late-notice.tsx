import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EndingDialog } from './ending-dialog.tsx';

/** The answer is late: since when, by which rule, and why, or that somebody has to say why. */
export function LateNotice({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const cite = useCite();
  const { day } = useFormat(request.zone);
  const [isAsking, setIsAsking] = useState(false);
  const { course, can } = request;
  const { missed } = course;
  const owes = course.lateness === null && request.status !== 'closed';
  const ask = (): void => {
    setIsAsking(true);
  };
  useOfferedDeeds(
    owes
      ? [
          {
            id: 'explain-lateness',
            label: t('request.command.explain-lateness'),
            can: can['explain-lateness'],
            run: ask,
          },
        ]
      : [],
  );
  return (
    <>
      <Notice
        tone="warn"
        title={t('ending.late.now')}
        citation={missed === null ? undefined : cite(missed.citation)}
        actions={
          owes ? (
            <ActionButton can={can['explain-lateness']} onClick={ask}>
              {t('request.command.explain-lateness')}
            </ActionButton>
          ) : undefined
        }
      >
        {missed?.due == null ? undefined : t('ending.late.since', { date: day(missed.due) })}
      </Notice>
      {isAsking ? (
        <EndingDialog
          form="late"
          request={request}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      ) : null}
    </>
  );
}
