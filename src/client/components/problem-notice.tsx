import type { ReactElement, ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import { tellingOf } from '../api/errors.ts';
import { useCite, useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMissingWords } from './use-refusal-words.ts';

/** A failed call in three sentences: what happened, what became of what was typed or changed, what to do next. */
export function ProblemNotice({
  problem,
  actions,
}: {
  /** What the call threw. */
  problem: unknown;
  actions?: ReactNode;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const { sentences } = useFormat();
  const missingWords = useMissingWords();
  const { happened, safety, next, citation, callId } = tellingOf(problem);
  const missing = missingWords(problem instanceof ApiError ? problem.needed : null);
  const isOurs = happened === 'internal' || happened === 'malformed';
  return (
    <Notice
      tone={safety === 'unknown' ? 'warn' : 'bad'}
      urgent
      title={t(`problem.${happened}`)}
      citation={citation === null ? undefined : cite(citation)}
      actions={actions}
    >
      {sentences(
        [
          missing === '' ? '' : t('problem.missing', { missing }),
          t(`problem.safety.${safety}`),
          t(`problem.next.${next}`),
          isOurs && callId !== null ? t('problem.call-id', { id: callId }) : '',
        ].filter((sentence) => sentence !== ''),
      )}
    </Notice>
  );
}
