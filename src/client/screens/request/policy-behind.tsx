import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { RequestPolicyView } from '#contract/policy-versions.ts';
import type { RequestView } from '#contract/request.ts';
import { requestPolicyQuery } from '../../api/policy-versions.ts';
import { ClauseChanges } from '../../components/clause-changes.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import css from './request.module.css';
import { usePolicyEffect } from './use-policy-effect.ts';

/** The version of the policy that the request keeps, what was changed since, and which other terms set no date (N8). */
export function PolicyBehind({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(requestPolicyQuery(request.id));
  return (
    <section className={css['reasons']} aria-label={t('policy-version.request.title')}>
      <b>{t('policy-version.request.title')}</b>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && <Skeleton label={t('policy-version.request.loading')} count={2} />
      ) : (
        <Kept policy={data} zone={request.zone} />
      )}
    </section>
  );
}

function Kept({ policy, zone }: { policy: RequestPolicyView; zone: string }): ReactElement {
  const t = useT();
  const { day, sentences } = useFormat(zone);
  const effect = usePolicyEffect(zone);
  const { pinned, inForce, changes, siteTerms } = policy;
  const isSame = pinned.version === inForce.version;
  const since = {
    version: inForce.version,
    date: inForce.inForceFrom === null ? '' : day(inForce.inForceFrom),
  };
  return (
    <Stack gap={2}>
      <span>
        {sentences([
          t('policy-version.request.pinned', { version: pinned.version }),
          isSame ? t('policy-version.request.current') : t('policy-version.request.since', since),
          ...(isSame ? [] : [effect(policy)]),
        ])}
      </span>
      {changes.length === 0 ? null : <ClauseChanges changes={changes} />}
      {siteTerms.map((term) => (
        <SiteTerm key={term.id} term={term} policy={policy} zone={zone} />
      ))}
    </Stack>
  );
}

/** Other terms with the date that they would give, and why it is not used. */
function SiteTerm({
  term: { title, days, wouldBe },
  policy: { precedence },
  zone,
}: {
  term: RequestPolicyView['siteTerms'][number];
  policy: RequestPolicyView;
  zone: string;
}): ReactElement {
  const t = useT();
  const { day } = useFormat(zone);
  const cite = useCite();
  return (
    <Stack gap={1}>
      <span>
        <Rich
          k="policy-version.site.would"
          values={{
            title: <BdiText text={title.text} lang={title.lang} />,
            days: t('policy-version.days', { n: days }),
            date: day(wouldBe),
          }}
        />
      </span>
      {precedence === null ? (
        <Quiet>{t('policy-version.site.not-used.unsaid')}</Quiet>
      ) : (
        <>
          <span>{t('policy-version.site.not-used')}</span>
          <span className={css['citation']}>{cite(precedence.citation)}</span>
        </>
      )}
    </Stack>
  );
}
