import type { ReactElement } from 'react';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useT } from '../../i18n/locale.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './authority.module.css';
import type { Directory } from './phone-card.tsx';
import { useOfficeName } from './use-office-name.ts';

/** What is typed of a paper. */
export type DemandTexts = Readonly<
  Record<
    | 'authority'
    | 'reference'
    | 'scan'
    | 'servedOn'
    | 'dueOn'
    | 'from'
    | 'to'
    | 'address'
    | 'record'
    | 'reviewOn',
    string
  >
>;
type Name = keyof DemandTexts;

/** Where the backend names a field, where that is elsewhere. */
const places: Readonly<Partial<Record<Name, string>>> = {
  from: 'scope.from',
  to: 'scope.to',
  address: 'scope.address',
  record: 'scope.record',
  reviewOn: 'gag.reviewOn',
};
const texts = ['reference', 'scan', 'address', 'record'] as const;
const days = ['servedOn', 'dueOn', 'from', 'to'] as const;

type Typing = {
  readonly texts: DemandTexts;
  readonly onTexts: (texts: DemandTexts) => void;
  readonly error: unknown;
};

/** What every field of a paper has: what is typed in it, its name, and what the backend does not accept there. */
function useFields({ texts: typed, onTexts, error }: Typing) {
  const t = useT();
  const faults = fieldErrorsOf(error);
  const given = (name: Name) => ({
    value: typed[name],
    onChange: (event: { target: { value: string } }) => {
      onTexts({ ...typed, [name]: event.target.value });
    },
  });
  const labelled = (name: Name) => {
    const code = faults[places[name] ?? name];
    return {
      label: t(`authority.field.${name}`),
      error: code === undefined ? undefined : t(`problem.field.${code}`),
    };
  };
  return { given, labelled };
}

/** When the silence that a paper demands is looked at again. */
export function ReviewField(typing: Typing): ReactElement {
  const { given, labelled } = useFields(typing);
  return (
    <div className={css['fields']}>
      <Field {...labelled('reviewOn')} required>
        {(control) => <DateInput {...control} {...given('reviewOn')} />}
      </Field>
    </div>
  );
}

/** The fields of a paper, with what the backend does not accept at each. */
export function DemandFields({
  directory,
  ...typing
}: Typing & { directory: Directory }): ReactElement {
  const t = useT();
  const officeName = useOfficeName();
  const { given, labelled } = useFields(typing);
  return (
    <div className={css['fields']}>
      <Field {...labelled('authority')} required>
        {(control) => (
          <Select
            {...control}
            {...given('authority')}
            blank={t('authority.field.choose')}
            options={directory.authorities.map((one) => ({
              value: one.id,
              label: officeName(one),
            }))}
          />
        )}
      </Field>
      {texts.map((name) => (
        <Field key={name} {...labelled(name)}>
          {(control) => <TextInput {...control} {...given(name)} />}
        </Field>
      ))}
      {days.map((name) => (
        <Field key={name} {...labelled(name)} required>
          {(control) => <DateInput {...control} {...given(name)} />}
        </Field>
      ))}
    </div>
  );
}
