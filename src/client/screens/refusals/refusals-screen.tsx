import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import * as z from 'zod/mini';
import { RefusalFilter } from '#contract/refusals.ts';
import type { RefusalsView } from '#contract/refusals.ts';
import { refusalsQuery, useExportRefusals } from '../../api/refusals.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { RefusalsTable } from './refusals-table.tsx';

/** The log book of refusals (PDPO s.27), by company and year: printed as it stands, or taken as a file that the log knows. */
export function RefusalsScreen({
  search,
  onFilter,
}: {
  /** What the address names; anything that cannot be chosen is left aside. */
  search: Readonly<Record<string, unknown>>;
  onFilter: (filter: RefusalFilter) => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const { data, error, refetch } = useQuery(refusalsQuery(filterOf(search)));
  return (
    <Page
      title={t('refusals.title')}
      meta={
        data === undefined
          ? undefined
          : t('refusals.range', { company: names.company(data.company), year: data.year })
      }
      lead={t('refusals.lead')}
      actions={data === undefined ? undefined : <RegisterDeeds register={data} />}
    >
      <Stack gap={4}>
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {data === undefined ? (
          error === null && (
            <PageSkeleton label={t('action.loading')} parts={['filters', 'table']} />
          )
        ) : (
          <>
            <Choices register={data} onFilter={onFilter} />
            <RefusalsTable register={data} />
          </>
        )}
      </Stack>
    </Page>
  );
}

function Choices({
  register: { company, year, companies, years },
  onFilter,
}: {
  register: RefusalsView;
  onFilter: (filter: RefusalFilter) => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  return (
    <>
      {companies.length < 2 ? null : (
        <ChipGroup
          legend={t('refusals.company')}
          options={companies.map((value) => ({ value, label: names.company(value) }))}
          value={company}
          onChange={(next) => {
            onFilter({ company: next, year });
          }}
        />
      )}
      <ChipGroup
        legend={t('refusals.year')}
        options={years.map((value) => ({ value, label: value }))}
        value={year}
        onChange={(next) => {
          onFilter({ company, year: next });
        }}
      />
    </>
  );
}

function RegisterDeeds({
  register: { company, year, entries },
}: {
  register: RefusalsView;
}): ReactElement {
  const t = useT();
  const take = useExportRefusals();
  return (
    <>
      <Button
        icon="print"
        onClick={() => {
          window.print();
        }}
      >
        {t('action.print')}
      </Button>
      {entries.length === 0 ? null : (
        <Button
          icon="download"
          pending={take.isPending}
          onClick={() => {
            take.mutate(
              { company, year },
              {
                onSuccess: ({ name, text }) => {
                  saveFile(name, 'text/csv;charset=utf-8', [text]);
                  toast(t('report.csv-saved', { name }));
                },
              },
            );
          }}
        >
          {t('report.csv')}
        </Button>
      )}
      {take.error === null ? null : <ProblemNotice problem={take.error} />}
    </>
  );
}

function filterOf(search: Readonly<Record<string, unknown>>): RefusalFilter {
  const read = z.safeParse(RefusalFilter, search);
  return read.success ? read.data : {};
}
