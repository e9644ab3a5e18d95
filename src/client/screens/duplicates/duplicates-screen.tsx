import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { findDuplicates, MergeView } from '#contract/merges.ts';
import { allDuplicatesQuery, useLeaveSearch } from '../../api/merges.ts';
import { useSession } from '../../api/session.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { DuplicateLine } from '../../components/merges/duplicate-line.tsx';
import { MergeLine } from '../../components/merges/merge-line.tsx';
import css from '../../components/merges/merges.module.css';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stack } from '../../ui/stack.tsx';

type Company = MergeView['company'];

/** Every pair of a company that looks like one person, and what was asked and decided about pairs. */
export function DuplicatesScreen(): ReactElement {
  const t = useT();
  const names = useNames();
  const { staff, directory } = useSession();
  const companies: readonly Company[] =
    staff.company === null ? directory.companies.map(({ id }) => id) : [staff.company];
  const [company, setCompany] = useState<Company>(companies[0] ?? 'hkt');
  const { data, error, refetch, isFetching } = useQuery(allDuplicatesQuery(company));
  const isDone = data?.search.state === 'done';
  useReadyMark('duplicates', isDone);
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
          isFetching && <PageSkeleton label={t('merge.looking')} parts={['card', 'card']} />
        ) : (
          <>
            <MergesCard found={data} />
            {isDone || isFetching || error === null ? (
              <Card title={t('merge.pairs.title')}>
                {isDone ? (
                  <Pairs found={data} />
                ) : isFetching ? (
                  <SearchProgress company={company} search={data.search} />
                ) : (
                  <SearchLeft onAgain={() => void refetch()} />
                )}
              </Card>
            ) : null}
          </>
        )}
      </Stack>
    </Page>
  );
}

type Answer = z.infer<typeof findDuplicates.reply>;

/** What was asked and decided about pairs. */
function MergesCard({ found: { merges, duplicates } }: { found: Answer }): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  return (
    <Card title={t('merge.merges.title')}>
      {merges.length === 0 ? (
        <p className={css['quiet']}>
          {duplicates.length === 0
            ? t('merge.merges.none')
            : sentences([t('merge.merges.none'), t('merge.merges.none.next')])}
        </p>
      ) : (
        <ul className={css['list']}>
          {merges.map((merge) => (
            <MergeLine key={merge.id} merge={merge} />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The pairs that a search through all records came to. */
function Pairs({ found: { duplicates, more } }: { found: Answer }): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  if (duplicates.length === 0)
    return <p className={css['quiet']}>{sentences([t('merge.none'), t('merge.none.next')])}</p>;
  return (
    <>
      <ul className={css['list']}>
        {duplicates.map((pair) => (
          <DuplicateLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
      {more ? <p className={css['quiet']}>{t('merge.more', { n: duplicates.length })}</p> : null}
    </>
  );
}

/** How far the search is, and its end before that. */
function SearchProgress({
  company,
  search: { state, done, total },
}: {
  company: Company;
  search: Answer['search'];
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const leave = useLeaveSearch(company);
  const phase = state === 'comparing' ? 'comparing' : 'reading';
  return (
    <Progress
      label={t(`merge.search.${phase}`)}
      valueText={t(`merge.search.${phase}.value`, { done: number(done), total: number(total) })}
      done={done}
      total={total}
      cancelLabel={t('action.cancel')}
      onCancel={leave}
    />
  );
}

/** A search that somebody ended before it was through. */
function SearchLeft({ onAgain }: { onAgain: () => void }): ReactElement {
  const t = useT();
  return (
    <FirstFocus on="button">
      <Notice urgent actions={<Button onClick={onAgain}>{t('merge.search.again')}</Button>}>
        {t('merge.search.left')}
      </Notice>
    </FirstFocus>
  );
}
