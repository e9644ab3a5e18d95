import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CustomerView } from '#contract/customers.ts';
import { OpenRequestBody } from '#contract/open-request.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CorrectionFields } from './correction-fields.tsx';
import { ofKind } from './opening-values.ts';
import type { OpeningValues } from './opening-values.ts';
import { useFieldError } from './use-field-error.ts';

const { optOutScope } = OpenRequestBody.shape;
/** Rights that the desk takes in today; the backend refuses the others. */
const kinds = ['inquiry', 'correction', 'deletion', 'opt-out'] as const;
/** Forms of an answer; where nothing was said the desk proposes one. */
const forms = ['not-said', 'electronic', 'paper'] as const;
const scopes = ['categories', 'data', 'access-history'] as const;

/** What is asked: the right, how far it goes, and the person's own words. */
export function AskedFields({
  items,
  isFound,
}: {
  items: CustomerView['items'];
  isFound: boolean;
}): ReactElement {
  const t = useT();
  const { register, setValue } = useFormContext<OpeningValues>();
  const values = useWatch<OpeningValues>();
  const wordsError = useFieldError('words');
  const scopeError = useFieldError('scope');
  const kindError = useFieldError('kind');
  const mark = { shouldDirty: true, shouldValidate: false };
  return (
    <>
      <ChipGroup
        legend={t('customer.requests.kind')}
        error={kindError}
        options={kinds.map((value) => ({ value, label: t(`request.kind.${value}`) }))}
        value={kinds.find((one) => one === values.kind)}
        onChange={(kind) => {
          const next = ofKind(kind, isFound);
          setValue('correction', next.correction, mark);
          setValue('kind', next.kind, mark);
          setValue('scope', next.scope, mark);
          setValue('optOutScope', next.optOutScope, mark);
          if (kind !== 'correction' && values.caller === 'staff')
            setValue('caller', 'customer', mark);
        }}
      />
      {values.kind === 'inquiry' ? (
        <RadioGroup
          legend={t('request.scope.label')}
          error={scopeError}
          options={scopes.map((value) => ({
            value,
            label: t(`request.scope.${value}`),
            hint: t(`open-request.scope-hint.${value}`),
          }))}
          value={scopes.find((one) => one === values.scope)}
          onChange={(next) => {
            setValue('scope', next, mark);
          }}
        />
      ) : null}
      {values.kind === 'inquiry' && values.scope !== 'categories' ? (
        <ChipGroup
          legend={t('open-request.form')}
          hint={t('open-request.form.hint')}
          options={forms.map((value) => ({ value, label: t(`open-request.form.${value}`) }))}
          value={forms.find((one) => one === (values.form ?? 'not-said'))}
          onChange={(next) => {
            setValue('form', next === 'not-said' ? null : next, mark);
          }}
        />
      ) : null}
      {values.kind === 'correction' && isFound ? <CorrectionFields items={items} /> : null}
      {values.kind === 'opt-out' ? (
        <ChipGroup
          legend={t('request.opt-out.label')}
          hint={t('request.opt-out.no-id')}
          options={optOutScope.def.innerType.options.map((value) => ({
            value,
            label: t(`request.opt-out.${value}`),
          }))}
          value={values.optOutScope ?? undefined}
          onChange={(next) => {
            setValue('optOutScope', next, mark);
          }}
        />
      ) : null}
      <Field
        label={values.caller === 'staff' ? t('open-request.words.found') : t('request.asked.label')}
        hint={t('open-request.words.hint')}
        mark={t('action.optional')}
        error={wordsError}
      >
        {(control) => (
          <TextArea {...control} {...register('words')} lang={values.language} rows={2} />
        )}
      </Field>
    </>
  );
}
