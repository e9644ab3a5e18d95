import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { requestQuery } from '../../api/requests.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { RequestPage } from './request-page.tsx';

/** A request: who asked for what, by when, what is proved, what comes next, and what happened so far. */
export function RequestScreen({
  request: id,
  isOffering = false,
}: {
  request: string;
  /** It was opened to be offered to another desk. */
  isOffering?: boolean;
}): ReactElement {
  const t = useT();
  const { data: request, error, refetch } = useQuery(requestQuery(id));
  if (request !== undefined)
    return <RequestPage key={id} request={request} isOffering={isOffering} />;
  return (
    <Page width="reading" over={id} title={t('request.number')}>
      {error === null ? (
        <PageSkeleton
          label={t('request.loading')}
          parts={['strip', 'steps', 'card', 'table', 'card']}
        />
      ) : (
        <RetryNotice problem={error} onRetry={refetch} />
      )}
    </Page>
  );
}
