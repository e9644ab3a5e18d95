import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { MailingRow, readMailings } from '#contract/mailings.ts';
import type { ReleaseView } from '#contract/releases.ts';
import { mailingsQuery } from '../../api/mailings.ts';
import { nameIn, useNames } from '../../components/use-names.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useLocale, useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { MailingCard } from './mailing-card.tsx';
import { ReadingCard } from './reading-card.tsx';

/** Direct mail: each list held against who may be written to, and below how the clause is read (H6, N3b). */
export function MailingsScreen(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(mailingsQuery);
  useReadyMark('mailings', data !== undefined);
  return (
    <Page title={t('mailing.title')} lead={t('mailing.lead')}>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && <PageSkeleton label={t('action.loading')} parts={['card', 'card']} />
      ) : (
        <Lists {...data} />
      )}
    </Page>
  );
}

type Told = z.infer<typeof readMailings.reply>;

function Lists({ mailings, readings, releases }: Told): ReactElement {
  const t = useT();
  // Whoever comes to decide finds what waits for them open; it stays open once it is decided.
  const [chosen, setChosen] = useState(() => releases.find(waitsForMe)?.release?.list);
  const list = mailings.find(({ id }) => id === chosen);
  const nameOf = useListName();
  const isOfMany = readings.length > 1;
  return (
    <Stack gap={4}>
      <ChipGroup
        legend={t('mailing.legend')}
        options={mailings.map((one) => ({
          value: one.id,
          label: nameOf(one, isOfMany),
          count: one.size,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      {list === undefined ? (
        <Quiet>{t('mailing.choose')}</Quiet>
      ) : (
        <MailingCard
          key={list.id}
          list={list}
          release={releases.find(({ company }) => company === list.company)}
          nameOf={(id) => {
            const one = mailings.find((known) => known.id === id);
            return one === undefined ? id : nameOf(one, isOfMany);
          }}
        />
      )}
      {readings.map((reading) => (
        <ReadingCard key={reading.company} reading={reading} />
      ))}
    </Stack>
  );
}

/** Whether a long list waits for exactly this account; a year of the log book waits elsewhere. */
function waitsForMe({ release, can }: ReleaseView): boolean {
  return release?.year === null && release.approved === null && can.approve === true;
}

/** The name of a list in the language in force, with its company where there are lists of several. */
function useListName(): (list: MailingRow, isOfMany: boolean) => string {
  const t = useT();
  const { locale } = useLocale();
  const names = useNames();
  return ({ name, company }, isOfMany) =>
    isOfMany
      ? t('mailing.of-company', { name: nameIn(name, locale), company: names.company(company) })
      : nameIn(name, locale);
}
