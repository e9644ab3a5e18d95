import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { letterNamed, letterQuery, type LetterName } from '../../api/letters.ts';
import { requestQuery } from '../../api/requests.ts';
import { AlsoHere } from '../../components/presence/also-here.tsx';
import { InHand } from '../../components/presence/in-hand.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { LetterDesk } from './letter-desk.tsx';

type Given = { readonly request: string };

/** One letter of a request: its words, its checks, and how it prints. */
export function LetterScreen({ request, letter }: Given & { letter: string }): ReactElement {
  const t = useT();
  const known = letterNamed(letter);
  if (known !== null) return <KnownLetter request={request} letter={known} />;
  return (
    <Page title={t('letter.page')}>
      <ProblemNotice problem={new ApiError('not-found')} />
    </Page>
  );
}

function KnownLetter({ request: id, letter }: Given & { letter: LetterName }): ReactElement {
  const t = useT();
  const request = useQuery(requestQuery(id));
  const view = useQuery(letterQuery(id, letter));
  const error = request.error ?? view.error;
  return (
    <Page
      over={
        <>
          <Link to="/requests/$request" params={{ request: id }}>
            {t('letter.back', { id })}
          </Link>
          {request.data === undefined ? null : <AlsoHere request={id} />}
        </>
      }
      title={t('letter.heading', { letter: t(`letter.kind.${letter}`), id })}
      lead={t(`letter.leaves.${letter}`)}
    >
      {request.data !== undefined && view.data !== undefined ? (
        <InHand section="letter">
          <LetterDesk key={`${id} ${letter}`} request={request.data} view={view.data} />
        </InHand>
      ) : error === null ? (
        <PageSkeleton label={t('letter.loading')} parts={['sheet']} />
      ) : (
        <RetryNotice
          problem={error}
          onRetry={() => Promise.all([request.refetch(), view.refetch()])}
        />
      )}
    </Page>
  );
}
