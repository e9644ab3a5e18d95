import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { proposeLifting, tellingFields, type LiftingView } from '#contract/liftings.ts';
import { useProposeLifting } from '../../api/liftings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './lifting.module.css';

const reasons = proposeLifting.body.shape.reason.options;
type Reason = (typeof reasons)[number];
type Values = Readonly<Partial<Record<(typeof tellingFields)[number], string>>>;

/** What the person says of themselves, by which the tombstones are found; nothing of it is kept. */
export function ProposeLifting({
  liftings,
}: {
  liftings: readonly LiftingView[];
}): ReactElement | null {
  const t = useT();
  const [company, setCompany] = useState(liftings[0]?.company);
  const [reason, setReason] = useState<Reason>('registers-anew');
  const [values, setValues] = useState<Values>({});
  const [isEmpty, setIsEmpty] = useState(false);
  const propose = useDeed(useProposeLifting());
  const lifting = liftings.find((one) => one.company === company);
  if (lifting === undefined) return null;
  const details = tellingFields.flatMap((field) => {
    const value = values[field]?.trim() ?? '';
    return value === '' ? [] : [{ field, value }];
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsEmpty(details.length === 0);
    if (details.length === 0) return;
    const { version } = lifting;
    propose.run({ company: lifting.company, version, details, reason }, () => {
      setValues({});
      toast(t('lifting.proposed'));
    });
  };
  return (
    <form className={css['form']} autoComplete="off" onSubmit={submit}>
      <ChipGroup
        legend={t('lifting.company')}
        options={liftings.map((one) => ({ value: one.company, label: one.name }))}
        value={lifting.company}
        onChange={setCompany}
      />
      <div className={css['details']}>
        {tellingFields.map((field, at) => (
          <Field
            key={field}
            label={t(`customer.field.${field}`)}
            error={isEmpty && at === 0 ? t('lifting.details.required') : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                value={values[field] ?? ''}
                onChange={(event) => {
                  setValues({ ...values, [field]: event.target.value });
                }}
              />
            )}
          </Field>
        ))}
      </div>
      <ChipGroup
        legend={t('lifting.reason')}
        options={reasons.map((value) => ({ value, label: t(`lifting.reason.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      <Cluster>
        <ActionButton type="submit" can={lifting.can.propose} pending={propose.isPending}>
          {t('lifting.propose')}
        </ActionButton>
      </Cluster>
      {propose.error === null ? null : <ProblemNotice problem={propose.error} />}
    </form>
  );
}
