import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { LookView } from '#contract/vault.ts';
import { useStepUp } from '../../api/deletions.ts';
import { useApproveLook, useReadLook, useReturnLook } from '../../api/vault.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { LookFacts } from './look-facts.tsx';
import { LookVisits } from './look-visits.tsx';
import { PinForm } from './pin-form.tsx';

/** One look: what was stated, who lets it, and the visits while its time runs. */
export function LookCard({ look }: { look: LookView }): ReactElement {
  const t = useT();
  const [pin, setPin] = useState('');
  const step = useDeed(useStepUp());
  const approve = useDeed(useApproveLook());
  const giveBack = useDeed(useReturnLook());
  const read = useReadLook();
  const { id, version, digest, can, state } = look;
  const change = { id, version, digest };
  const error = step.error ?? approve.error ?? giveBack.error ?? read.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.run({ pin }, () => {
      setPin('');
      approve.run(change, () => {
        toast(t('authority.vault.approved'));
      });
    });
  };
  return (
    <Card
      title={t('authority.vault.look', { number: id })}
      meta={<Pill tone={state === 'open' ? 'warn' : 'calm'}>{t(`authority.look.${state}`)}</Pill>}
    >
      <Stack gap={3}>
        <LookFacts look={look} />
        {state === 'asked' ? (
          <>
            <PinForm
              can={can.approve}
              pin={pin}
              onPin={setPin}
              isPending={step.isPending || approve.isPending}
              words={t('authority.vault.approve')}
              onSubmit={submit}
            />
            <Cluster>
              <ActionButton
                can={can.return}
                pending={giveBack.isPending}
                onClick={() => {
                  giveBack.run(change);
                }}
              >
                {t('authority.return')}
              </ActionButton>
            </Cluster>
          </>
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
        {error === null ? null : <ProblemNotice problem={error} />}
        {read.data === undefined ? null : (
          <LookVisits key={read.submittedAt} visits={read.data.visits} onOver={read.reset} />
        )}
      </Stack>
    </Card>
  );
}
