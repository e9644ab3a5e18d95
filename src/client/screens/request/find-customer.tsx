import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { CandidateView } from '#contract/look-up.ts';
import type { RequestView } from '#contract/request.ts';
import { useLookUpCustomers } from '../../api/look-up.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './find-customer.module.css';

/** Finds another customer of the same company by what is known of them, and lets one of the masked records be chosen. */
export function FindCustomer({
  request,
  chosen,
  onChoose,
}: {
  request: RequestView;
  chosen: string | null;
  onChoose: (customer: string | null) => void;
}): ReactElement {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const lookUp = useLookUpCustomers();
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const detail = typed.trim();
    setIsEmpty(detail === '');
    if (detail === '' || lookUp.isPending) return;
    onChoose(null);
    lookUp.mutate({ company: request.company, purpose: 'request-work', details: [detail] });
  };
  const found = lookUp.data?.candidates.filter(({ id }) => id !== request.customer?.id);
  return (
    <>
      <form className={css['form']} onSubmit={find}>
        <Field
          label={t('request.relink.find')}
          error={isEmpty ? t('request.relink.find-required') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              maxLength={200}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
              }}
            />
          )}
        </Field>
        <Button type="submit" icon="search" keyHint="⏎" pending={lookUp.isPending}>
          {t('request.relink.find-go')}
        </Button>
      </form>
      {lookUp.error === null ? null : <ProblemNotice problem={lookUp.error} />}
      {found === undefined ? null : (
        <Candidates found={found} chosen={chosen} onChoose={onChoose} />
      )}
      {lookUp.data?.more === true ? <Quiet>{t('customer.lookup.more')}</Quiet> : null}
    </>
  );
}

/** Whom the detail fits; the focus goes there, so that the arrows choose. */
function Candidates({
  found,
  chosen,
  onChoose,
}: {
  found: readonly CandidateView[];
  chosen: string | null;
  onChoose: (customer: string) => void;
}): ReactElement {
  const t = useT();
  const { list } = useFormat();
  const ref = useRef<HTMLDivElement>(null);
  const ids = found.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (ids !== '') ref.current?.querySelector<HTMLElement>('input')?.focus();
  }, [ids]);
  return (
    <div ref={ref}>
      <output>
        <Quiet>
          {found.length === 0
            ? t('request.relink.nobody')
            : t('customer.lookup.found', { n: found.length })}
        </Quiet>
      </output>
      {found.length === 0 ? null : (
        <RadioGroup
          legend={t('request.relink.choose')}
          value={chosen ?? undefined}
          onChange={onChoose}
          options={found.map((one) => ({
            value: one.id,
            label: <MaskedValue value={one.name} />,
            hint: [
              t('customer.lookup.matched', {
                fields: list(one.matched.map((field) => t(`customer.field.${field}`))),
              }),
              one.contactHint,
              one.openRequests > 0
                ? t('shell.call-bar.open-requests', { n: one.openRequests })
                : null,
            ]
              .filter((part) => part !== null)
              .join(' · '),
          }))}
        />
      )}
    </div>
  );
}
