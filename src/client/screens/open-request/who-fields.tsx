import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { OpenRequestBody } from '#contract/open-request.ts';
import { useDirectory } from '../../api/session.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { spokenLanguages } from '../../i18n/messages/script.ts';
import { ChipGroup } from '../../ui/chip-group.tsx';
import type { ChipOption } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { OpeningValues } from './opening-values.ts';
import { noRepresentative } from './opening-values.ts';
import { RepresentativeFields } from './representative-fields.tsx';
import css from './open-request.module.css';
import { useFieldError } from './use-field-error.ts';

const { channel, caller } = OpenRequestBody.shape;
const icons = { phone: 'phone', email: 'mail', letter: 'letter', visit: 'visit' } as const;

/** Who asks, how it came, in which language, and which company and desk take it. */
export function WhoFields(): ReactElement {
  const t = useT();
  const names = useNames();
  const directory = useDirectory();
  const { register, setValue } = useFormContext<OpeningValues>();
  const values = useWatch<OpeningValues>();
  const deskError = useFieldError('desk');
  const mark = { shouldDirty: true };
  const mayBeFound = values.kind === 'correction' && values.customer !== null;
  const callers = caller.options.filter((value) => value !== 'staff' || mayBeFound);
  const desks = directory.desks.filter((desk) => desk.company === values.company);
  const ways: ChipOption<OpeningValues['channel']>[] = channel.options.map((value) => ({
    value,
    label: t(`request.channel.${value}`),
    icon: icons[value],
  }));
  return (
    <>
      <ChipGroup
        legend={t('request.channel.label')}
        options={ways}
        value={values.channel}
        onChange={(next) => {
          setValue('channel', next, mark);
        }}
      />
      <ChipGroup
        legend={t('request.caller.label')}
        hint={
          values.caller === 'representative'
            ? t('open-request.caller.representative.hint')
            : values.caller === 'staff'
              ? t('open-request.caller.staff.hint')
              : undefined
        }
        options={callers.map((value) => ({ value, label: t(`request.caller.${value}`) }))}
        value={values.caller}
        onChange={(next) => {
          const isOther = next === 'representative';
          setValue('caller', next, mark);
          setValue('representation', isOther ? noRepresentative : null, mark);
          if (isOther && values.contactGiven === null)
            setValue('contactGiven', { kind: 'post', value: '' }, mark);
        }}
      />
      {values.representation == null || values.kind === 'opt-out' ? null : <RepresentativeFields />}
      <div className={css['columns']}>
        <Field label={t('open-request.language')}>
          {(control) => (
            <Select
              {...control}
              {...register('language')}
              options={spokenLanguages.map((value) => ({
                value,
                label: t(`customer.lang.${value}`),
              }))}
            />
          )}
        </Field>
        {values.customer === null ? (
          <Field label={t('open-request.company')}>
            {(control) => (
              <Select
                {...control}
                {...register('company', {
                  onChange: (event: { target: { value: string } }) => {
                    const first = directory.desks.find((one) => one.company === event.target.value);
                    setValue('desk', first?.id ?? '', mark);
                  },
                })}
                options={directory.companies.map(({ id }) => ({
                  value: id,
                  label: names.company(id),
                }))}
              />
            )}
          </Field>
        ) : null}
        <Field label={t('open-request.desk')} error={deskError}>
          {(control) => (
            <Select
              {...control}
              {...register('desk')}
              options={desks.map(({ id }) => ({ value: id, label: names.desk(id) }))}
            />
          )}
        </Field>
      </div>
    </>
  );
}
