import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { SafetyView } from '#contract/safety.ts';
import { safetyQuery } from '../../api/safety.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { HarmCard } from './harm-card.tsx';
import { LacksCard } from './lacks-card.tsx';
import css from './safety.module.css';

const harms = SafetyView.shape.controls.def.element.shape.harm.options;

/** What data is guarded against and by what, with live figures, and what this host cannot promise (N6). */
export function SafetyScreen(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(safetyQuery);
  useReadyMark('safety', data !== undefined);
  return (
    <Page title={t('safety.title')} lead={t('safety.lead', { n: data?.days ?? 30 })}>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && (
          <PageSkeleton label={t('safety.loading')} parts={['card', 'card', 'card']} />
        )
      ) : (
        <div className={css['cards']}>
          {harms.map((harm) => (
            <HarmCard key={harm} harm={harm} view={data} />
          ))}
          <LacksCard lacks={data.lacks} />
        </div>
      )}
    </Page>
  );
}
