import type { ReactElement } from 'react';
import type { ReadingView } from '#contract/mailings.ts';
import { useProposeReading } from '../../api/mailings.ts';
import { useMay } from '../../api/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ReadingProposal } from './reading-proposal.tsx';

/** How a company reads its clause on direct mail. Another reading is offered to privacy officers alone (H6). */
export function ReadingCard({ reading }: { reading: ReadingView }): ReactElement {
  const t = useT();
  const names = useNames();
  const isOffered = useMay()('propose-reading');
  return (
    <Card title={t('mailing.reading.title', { company: names.company(reading.company) })}>
      <Stack gap={2}>
        <b>{t(`mailing.reading.${reading.reading}`)}</b>
        <span>{t(`mailing.reading.${reading.reading}.means`)}</span>
        {reading.proposal !== null ? (
          <ReadingProposal reading={reading} proposal={reading.proposal} />
        ) : isOffered ? (
          <ProposeReading reading={reading} />
        ) : null}
      </Stack>
    </Card>
  );
}

function ProposeReading({
  reading: { company, version, reading, can },
}: {
  reading: ReadingView;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const propose = useDeed(useProposeReading());
  const other = reading === 'consent-needed' ? 'purpose-suffices' : 'consent-needed';
  const label = t('mailing.reading.propose', { reading: t(`mailing.reading.${other}`) });
  const run = (): void => {
    propose.run({ company, version, reading: other }, () => {
      toast(t('mailing.reading.proposed'));
    });
  };
  useOfferedDeeds([
    {
      id: `reading-${company}`,
      label: t('mailing.of-company', { name: label, company: names.company(company) }),
      can: can.propose,
      run,
    },
  ]);
  return (
    <>
      <Cluster>
        <ActionButton can={can.propose} pending={propose.isPending} onClick={run}>
          {label}
        </ActionButton>
      </Cluster>
      {propose.error === null ? null : <ProblemNotice problem={propose.error} />}
    </>
  );
}
