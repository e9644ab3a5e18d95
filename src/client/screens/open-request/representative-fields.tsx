import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { OpenRequestBody } from '#contract/open-request.ts';
import { representatives } from '#contract/representatives.ts';
import { useT } from '../../i18n/locale.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { noRepresentative } from './opening-values.ts';
import type { OpeningValues } from './opening-values.ts';
import css from './open-request.module.css';
import { useFieldError } from './use-field-error.ts';

const { title: titles } = OpenRequestBody.shape.representation.def.innerType.def.innerType.shape;

/** Who asks for the customer and by what title; of a minor, whether an answer could hurt them. */
export function RepresentativeFields(): ReactElement {
  const t = useT();
  const { setValue } = useFormContext<OpeningValues>();
  const { representation } = useWatch<OpeningValues>();
  const nameError = useFieldError('representation.name');
  const said = { ...noRepresentative, ...representation };
  const change = (part: Partial<typeof said>): void => {
    setValue('representation', { ...said, ...part }, { shouldDirty: true });
  };
  return (
    <>
      <div className={css['columns']}>
        <Field label={t('representative.title.label')}>
          {(control) => (
            <Select
              {...control}
              value={said.title}
              options={titles.options.map((value) => ({
                value,
                label: t(`representative.title.${value}`),
              }))}
              onChange={(event) => {
                const title = titles.options.find((one) => one === event.target.value);
                if (title !== undefined)
                  change({ title, harm: said.harm && representatives.isForMinor(title) });
              }}
            />
          )}
        </Field>
        <Field label={t('representative.name')} error={nameError} required>
          {(control) => (
            <TextInput
              {...control}
              value={said.name}
              onChange={(event) => {
                change({ name: event.target.value });
              }}
            />
          )}
        </Field>
      </div>
      {representatives.isForMinor(said.title) ? (
        <Checkbox
          label={t('representative.harm')}
          hint={t('representative.harm.hint')}
          checked={said.harm}
          onChange={(event) => {
            change({ harm: event.target.checked });
          }}
        />
      ) : null}
    </>
  );
}
