import type { ReactElement } from 'react';
import type { LookView } from '#contract/vault.ts';
import { useApproveLook, useReadLook, useReturnLook } from '../../api/vault.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SecondOfficer } from '../../components/second-officer.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { LookFacts } from './look-facts.tsx';
import { LookVisits } from './look-visits.tsx';

/** One look: what was stated, who lets it, and the visits while its time runs. */
export function LookCard({ look }: { look: LookView }): ReactElement {
  const t = useT();
  const approve = useApproveLook();
  const giveBack = useReturnLook();
  const read = useReadLook();
  const { id, version, digest, can, state } = look;
  return (
    <Card
      title={t('authority.vault.look', { number: id })}
      meta={<Pill tone={state === 'open' ? 'warn' : 'calm'}>{t(`authority.look.${state}`)}</Pill>}
    >
      <Stack gap={3}>
        <LookFacts look={look} />
        {state === 'asked' ? (
          <SecondOfficer
            change={{ id, version, digest }}
            can={can}
            approve={approve}
            giveBack={giveBack}
            words={{
              approve: t('authority.vault.approve'),
              approved: t('authority.vault.approved'),
              giveBack: t('authority.return'),
              returned: t('authority.returned'),
            }}
          />
        ) : null}
        {state === 'open' ? (
          <Cluster>
            <ActionButton
              can={can.read}
              pending={read.isPending}
              onClick={() => {
                read.mutate(id);
              }}
            >
              {t('authority.vault.read')}
            </ActionButton>
          </Cluster>
        ) : null}
        {read.error === null ? null : <ProblemNotice problem={read.error} />}
        {read.data === undefined ? null : (
          <LookVisits key={read.submittedAt} visits={read.data.visits} onOver={read.reset} />
        )}
      </Stack>
    </Card>
  );
}
