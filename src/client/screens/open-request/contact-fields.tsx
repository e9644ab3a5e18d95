import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { FirstReceipt } from './first-receipt.tsx';
import type { OpeningValues } from './opening-values.ts';
import css from './open-request.module.css';
import { useFieldError } from './use-field-error.ts';

const kinds = ['phone', 'email', 'post'] as const;

/** Where somebody who proves nothing is answered, the paper's reference, and whether the caller presses. */
export function ContactFields({ isNeeded }: { isNeeded: boolean }): ReactElement {
  const t = useT();
  const { register, setValue } = useFormContext<OpeningValues>();
  const { contactGiven, channel } = useWatch<OpeningValues>();
  const error = useFieldError('contactGiven');
  const referenceError = useFieldError('reference');
  const mark = { shouldDirty: true };
  const given = contactGiven ?? null;
  const written = channel === 'letter' || channel === 'email';
  return (
    <>
      <div className={css['contact']}>
        <Field label={t('open-request.contact.kind')}>
          {(control) => (
            <Select
              {...control}
              {...(isNeeded ? {} : { blank: t('open-request.contact.none') })}
              value={given?.kind ?? ''}
              options={kinds.map((value) => ({ value, label: t(`customer.contact.${value}`) }))}
              onChange={(event) => {
                const kind = kinds.find((one) => one === event.target.value);
                setValue(
                  'contactGiven',
                  kind === undefined ? null : { kind, value: given?.value ?? '' },
                  mark,
                );
              }}
            />
          )}
        </Field>
        <Field
          label={t('open-request.contact')}
          hint={t('open-request.contact.hint')}
          mark={isNeeded ? t('action.required') : t('action.optional')}
          required={isNeeded}
          error={error}
        >
          {(control) => (
            <FirstFocus on={isNeeded ? 'input' : 'none'}>
              <TextInput
                {...control}
                value={given?.value ?? ''}
                onChange={(event) => {
                  const value = event.target.value;
                  const kind = given?.kind ?? 'phone';
                  setValue(
                    'contactGiven',
                    value === '' && !isNeeded ? null : { kind, value },
                    mark,
                  );
                }}
              />
            </FirstFocus>
          )}
        </Field>
      </div>
      {written ? (
        <Field
          label={t('open-request.reference')}
          hint={t('open-request.reference.hint')}
          mark={t('action.optional')}
          error={referenceError}
        >
          {(control) => (
            <TextInput
              {...control}
              mono
              {...register('reference', {
                setValueAs: (value: unknown) => (value === '' ? null : value),
              })}
            />
          )}
        </Field>
      ) : null}
      {written ? <FirstReceipt /> : null}
      <Checkbox
        {...register('urgent')}
        label={t('open-request.urgent')}
        hint={t('open-request.urgent.hint')}
      />
    </>
  );
}
