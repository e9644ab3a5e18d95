import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { additions } from '#contract/addition.ts';
import type { CustomerView } from '#contract/customers.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OpeningValues } from './opening-values.ts';
import { useFieldError } from './use-field-error.ts';

/** Which item is wrong or was never held, and what the caller says is right. */
export function CorrectionFields({ items }: { items: CustomerView['items'] }): ReactElement {
  const t = useT();
  const { register } = useFormContext<OpeningValues>();
  const { correction, language, caller } = useWatch<OpeningValues>();
  const itemError = useFieldError('correction.item');
  const askedError = useFieldError('correction.asked');
  const isFoundByStaff = caller === 'staff';
  const open = items.filter(
    (item) => item.can.correct === true && (!isFoundByStaff || item.state === 'held'),
  );
  const added = isFoundByStaff
    ? []
    : additions.fields.filter((field) => additions.isAddable(field, items));
  return (
    <FirstFocus on={correction?.item ? 'input' : 'select'}>
      <Field
        label={t('correction.item')}
        hint={t('correction.item.hint')}
        error={itemError}
        required
      >
        {(control) => (
          <Select
            {...control}
            {...register('correction.item')}
            blank={t('correction.item.choose')}
            options={[
              ...open.map((item) => ({
                value: item.id,
                label: `${t(`customer.field.${item.field}`)} ${
                  item.state === 'declined' ? t('customer.declined') : item.masked
                }`,
              })),
              ...added.map((field) => ({
                value: additions.nameOf(field),
                label: t('correction.item.add', { field: t(`customer.field.${field}`) }),
              })),
            ]}
          />
        )}
      </Field>
      <Field
        label={t('correction.asked')}
        hint={t('correction.asked.hint')}
        error={askedError}
        required
      >
        {(control) => <TextInput {...control} {...register('correction.asked')} lang={language} />}
      </Field>
    </FirstFocus>
  );
}
