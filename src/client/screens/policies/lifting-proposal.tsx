import { useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { LiftingView } from '#contract/liftings.ts';
import { useStepUp } from '../../api/deletions.ts';
import { useApproveLifting, useReturnLifting } from '../../api/liftings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './lifting.module.css';

/** A lifting that waits for another privacy officer, who types their PIN once more. */
export function LiftingProposal({
  lifting,
  proposal,
}: {
  lifting: LiftingView;
  proposal: NonNullable<LiftingView['proposal']>;
}): ReactElement {
  const t = useT();
  const { dateTime, list } = useFormat();
  const [pin, setPin] = useState('');
  const step = useDeed(useStepUp());
  const approve = useDeed(useApproveLifting());
  const giveBack = useDeed(useReturnLifting());
  const { company, version } = lifting;
  const change = { company, version, digest: proposal.digest };
  const error = step.error ?? approve.error ?? giveBack.error;
  const field = useRef<HTMLInputElement>(null);
  useOfferedDeeds([
    {
      id: `lifting-${company}`,
      label: t('lifting.waits', { company: lifting.name }),
      can: lifting.can.approve,
      run: () => field.current?.focus(),
    },
  ]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.run({ pin }, () => {
      setPin('');
      approve.run(change, () => {
        toast(t('lifting.approved'));
      });
    });
  };
  return (
    <Notice tone="warn" title={t('lifting.waits', { company: lifting.name })} stacked>
      <Stack gap={2}>
        <span>
          {t('lifting.waits.what', {
            n: proposal.tombstones,
            by: list(proposal.fields.map((field) => t(`customer.field.${field}`))),
          })}
        </span>
        <span>{t(`lifting.reason.${proposal.reason}`)}</span>
        <Cluster>
          <Quiet>{dateTime(new Date(proposal.at).toISOString())}</Quiet>
          <StaffBadge id={proposal.by} withName />
        </Cluster>
        {lifting.can.approve === true ? (
          <form className={css['pin']} onSubmit={submit}>
            <Field label={t('deletion.pin')} hint={t('deletion.pin.hint')} required>
              {(control) => (
                <TextInput
                  {...control}
                  ref={field}
                  type="password"
                  inputMode="numeric"
                  autoComplete="off"
                  value={pin}
                  onChange={(event) => {
                    setPin(event.target.value);
                  }}
                />
              )}
            </Field>
            <Cluster>
              <ActionButton
                type="submit"
                can={lifting.can.approve}
                kind="danger"
                pending={step.isPending || approve.isPending}
              >
                {t('lifting.approve')}
              </ActionButton>
            </Cluster>
          </form>
        ) : (
          <ActionButton can={lifting.can.approve}>{t('lifting.approve')}</ActionButton>
        )}
        <Cluster>
          <ActionButton
            can={lifting.can.return}
            pending={giveBack.isPending}
            onClick={() => {
              giveBack.run(change, () => {
                toast(t('lifting.returned'));
              });
            }}
          >
            {t('lifting.return')}
          </ActionButton>
        </Cluster>
        {error === null ? null : <ProblemNotice problem={error} />}
      </Stack>
    </Notice>
  );
}
