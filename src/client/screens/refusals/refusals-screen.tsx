import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import * as z from 'zod/mini';
import { RefusalFilter } from '#contract/refusals.ts';
import type { RefusalsView } from '#contract/refusals.ts';
import { refusalsQuery } from '../../api/refusals.ts';
import { ReleasePart } from '../../components/release-part.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import css from './refusals.module.css';
import { RefusalsTable } from './refusals-table.tsx';
import { RegisterDeeds } from './register-deeds.tsx';

/** The log book of refusals (PDPO s.27), by company and year: printed or saved as the log knows it. */
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
  const [taken, setTaken] = useState<RefusalsView['entries'] | null>(null);
  const printAs = (entries: RefusalsView['entries']): void => {
    flushSync(() => {
      setTaken(entries);
    });
    // The browser comes back when the sheets are on their way, or when the person thought better of it.
    window.print();
    setTaken(null);
  };
  return (
    <Page
      title={t('refusals.title')}
      meta={
        data === undefined
          ? undefined
          : t('refusals.range', { company: names.company(data.company), year: data.year })
      }
      lead={t('refusals.lead')}
      actions={data === undefined ? undefined : <RegisterDeeds register={data} onPrint={printAs} />}
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
            {data.release === null ? null : (
              <div className={css['deciding']}>
                <ReleasePart
                  list={data.list}
                  may={data.can.take}
                  release={data.release}
                  nameOf={() => t('mailing.release.mailing')}
                />
              </div>
            )}
            <Entries register={data} taken={taken} />
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

/** The entries: on paper as they were taken. What takes a release is on no print of the page beside. */
function Entries({
  register,
  taken,
}: {
  register: RefusalsView;
  taken: RefusalsView['entries'] | null;
}): ReactElement {
  const t = useT();
  const isHeld = register.release !== null && taken === null;
  return (
    <>
      <div className={isHeld ? css['long'] : undefined}>
        <RefusalsTable register={taken === null ? register : { ...register, entries: taken }} />
      </div>
      <p className={css['unreleased']}>{t('mailing.release.hint')}</p>
    </>
  );
}

function filterOf(search: Readonly<Record<string, unknown>>): RefusalFilter {
  const read = z.safeParse(RefusalFilter, search);
  return read.success ? read.data : {};
}
