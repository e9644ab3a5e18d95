import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { MergeView } from '#contract/merges.ts';
import { allDuplicatesQuery } from '../../api/merges.ts';
import { useSession } from '../../api/session.ts';
import { DuplicateLine } from '../../components/merges/duplicate-line.tsx';
import { MergeLine } from '../../components/merges/merge-line.tsx';
import css from '../../components/merges/merges.module.css';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';

type Company = MergeView['company'];

/** Every pair of a company that looks like one person, and what was asked and decided about pairs. */
export function DuplicatesScreen(): ReactElement {
  const t = useT();
  const names = useNames();
  const { sentences } = useFormat();
  const { staff, directory } = useSession();
  const companies: readonly Company[] =
    staff.company === null ? directory.companies.map(({ id }) => id) : [staff.company];
  const [company, setCompany] = useState<Company>(companies[0] ?? 'hkt');
  const { data, error, refetch } = useQuery(allDuplicatesQuery(company));
  useReadyMark('duplicates', data !== undefined);
  return (
    <Page title={t('merge.title.all')} lead={t('merge.lead')}>
      <Stack gap={4}>
        {companies.length < 2 ? null : (
          <ChipGroup
            legend={t('merge.company')}
            options={companies.map((value) => ({ value, label: names.company(value) }))}
            value={company}
            onChange={setCompany}
          />
        )}
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {data === undefined ? (
          error === null && <PageSkeleton label={t('merge.looking')} parts={['card', 'card']} />
        ) : (
          <>
            <Card title={t('merge.merges.title')}>
              {data.merges.length === 0 ? (
                <p className={css['quiet']}>
                  {data.duplicates.length === 0
                    ? t('merge.merges.none')
                    : sentences([t('merge.merges.none'), t('merge.merges.none.next')])}
                </p>
              ) : (
                <ul className={css['list']}>
                  {data.merges.map((merge) => (
                    <MergeLine key={merge.id} merge={merge} />
                  ))}
                </ul>
              )}
            </Card>
            <Card title={t('merge.pairs.title')}>
              {data.duplicates.length === 0 ? (
                <p className={css['quiet']}>{sentences([t('merge.none'), t('merge.none.next')])}</p>
              ) : (
                <ul className={css['list']}>
                  {data.duplicates.map((pair) => (
                    <DuplicateLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
                  ))}
                </ul>
              )}
              {data.more ? (
                <p className={css['quiet']}>{t('merge.more', { n: data.duplicates.length })}</p>
              ) : null}
            </Card>
          </>
        )}
      </Stack>
    </Page>
  );
}
