import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { askLook } from '#contract/vault.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useAskLook } from '../../api/vault.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './authority.module.css';

const shape = askLook.body.shape;
const blank = { statement: '', from: '', to: '', address: '', record: '' };
type Name = keyof typeof blank;

/** What was violated, in a list and in words, whose visits, and for how long they are needed. */
export function AskLook({ onDone }: { onDone: () => void }): ReactElement {
  const t = useT();
  const names = useNames();
  const [company, setCompany] = useState<(typeof shape.company.options)[number]>('hkt');
  const [violation, setViolation] =
    useState<(typeof shape.violation.options)[number]>('terms-broken');
  const [minutes, setMinutes] = useState<(typeof shape.minutes.options)[number]>('15');
  const [texts, setTexts] = useState(blank);
  const ask = useDeed(useAskLook());
  const faults = fieldErrorsOf(ask.error);
  const given = (name: Name) => ({
    value: texts[name],
    onChange: (event: { target: { value: string } }) => {
      setTexts({ ...texts, [name]: event.target.value });
    },
  });
  const labelled = (name: Name) => {
    const code = faults[name === 'statement' ? name : `scope.${name}`];
    return {
      label: t(`authority.field.${name}`),
      error: code === undefined ? undefined : t(`problem.field.${code}`),
    };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { statement, from, to, address, record } = texts;
    const scope = { from, to, address: address.trim() || null, record: record.trim() || null };
    ask.run({ company, violation, statement, scope, minutes }, () => {
      toast(t('authority.vault.asked'));
      onDone();
    });
  };
  return (
    <form className={css['form']} autoComplete="off" onSubmit={submit}>
      <ChipGroup
        legend={t('authority.demand.company')}
        options={shape.company.options.map((value) => ({ value, label: names.company(value) }))}
        value={company}
        onChange={setCompany}
      />
      <ChipGroup
        legend={t('authority.vault.violation')}
        options={shape.violation.options.map((value) => ({
          value,
          label: t(`authority.violation.${value}`),
        }))}
        value={violation}
        onChange={setViolation}
      />
      <Field {...labelled('statement')} hint={t('authority.vault.statement.hint')} required>
        {(control) => <TextArea {...control} {...given('statement')} rows={3} />}
      </Field>
      <div className={css['fields']}>
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} {...labelled(name)} required>
            {(control) => <DateInput {...control} {...given(name)} />}
          </Field>
        ))}
        {(['address', 'record'] as const).map((name) => (
          <Field key={name} {...labelled(name)}>
            {(control) => <TextInput {...control} {...given(name)} />}
          </Field>
        ))}
      </div>
      <ChipGroup
        legend={t('authority.vault.minutes')}
        options={shape.minutes.options.map((value) => ({
          value,
          label: t('authority.vault.minutes.value', { n: Number(value) }),
        }))}
        value={minutes}
        onChange={setMinutes}
      />
      <Cluster>
        <ActionButton type="submit" kind="primary" can pending={ask.isPending}>
          {t('authority.vault.propose')}
        </ActionButton>
      </Cluster>
      {ask.error === null ? null : <ProblemNotice problem={ask.error} />}
    </form>
  );
}
