import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useDirectory } from '../../api/session.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { OpeningValues } from './opening-values.ts';
import css from './open-request.module.css';
import { useFieldError } from './use-field-error.ts';

/** A letter or mail that another desk received first: every date counts from there. */
export function FirstReceipt(): ReactElement {
  const t = useT();
  const { setValue } = useFormContext<OpeningValues>();
  const { firstReceived, company, desk } = useWatch<OpeningValues>();
  const { desks } = useDirectory();
  const names = useNames();
  const error = useFieldError('firstReceived');
  const others = desks.filter((one) => one.company === company && one.id !== desk);
  const first = firstReceived ?? null;
  const mark = { shouldDirty: true };
  return (
    <div className={css['contact']}>
      <Field label={t('open-request.first-desk')} hint={t('open-request.first-desk.hint')}>
        {(control) => (
          <Select
            {...control}
            blank={t('open-request.first-desk.none')}
            value={first?.desk ?? ''}
            options={others.map(({ id }) => ({ value: id, label: names.desk(id) }))}
            onChange={(event) => {
              const id = event.target.value;
              setValue('firstReceived', id === '' ? null : { desk: id, on: first?.on ?? '' }, mark);
            }}
          />
        )}
      </Field>
      {first === null ? null : (
        <Field label={t('open-request.first-day')} required error={error}>
          {(control) => (
            <DateInput
              {...control}
              value={first.on}
              onChange={(event) => {
                setValue('firstReceived', { desk: first.desk ?? '', on: event.target.value }, mark);
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
}
