import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { proposePurpose, noticeLanguages, type RegisterView } from '#contract/registers.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useProposePurpose } from '../../api/registers.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ProposeTail } from './propose-tail.tsx';

const { purpose: purposes } = proposePurpose.body.shape;
type Purpose = (typeof purposes.options)[number];
type Lang = (typeof noticeLanguages)[number];

/** What is to be announced: a purpose, its words for the customers, and the date from which it may be used. */
export function ProposePurpose({ register }: { register: RegisterView }): ReactElement {
  const t = useT();
  const [purpose, setPurpose] = useState<Purpose>('customer-survey');
  const [lang, setLang] = useState<Lang>('en');
  const [text, setText] = useState('');
  const [announcedOn, setAnnouncedOn] = useState('');
  const propose = useDeed(useProposePurpose());
  const errors = fieldErrorsOf(propose.error);
  const errorOf = (name: string): string | undefined => {
    const code = errors[name];
    return code === undefined ? undefined : t(`problem.field.${code}`);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { company, version } = register;
    propose.run({ company, version, purpose, words: { lang, text }, announcedOn }, () => {
      toast(t('register.proposed'));
    });
  };
  return (
    <form autoComplete="off" onSubmit={submit}>
      <Stack gap={3}>
        <Field label={t('register.column.purpose')}>
          {(control) => (
            <Select
              {...control}
              options={purposes.options.map((value) => ({
                value,
                label: t(`customer.purpose.${value}`),
              }))}
              value={purpose}
              onChange={(event) => {
                setPurpose(purposes.parse(event.target.value));
              }}
            />
          )}
        </Field>
        <ChipGroup
          legend={t('register.language')}
          options={noticeLanguages.map((value) => ({
            value,
            label: t(`register.language.${value}`),
          }))}
          value={lang}
          onChange={setLang}
        />
        <Field label={t('register.words')} error={errorOf('words.text')} required>
          {(control) => (
            <TextArea
              {...control}
              lang={lang}
              rows={2}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          )}
        </Field>
        <ProposeTail
          date={{
            label: t('register.announced-on'),
            hint: t('register.announced-on.hint'),
            value: announcedOn,
            onChange: setAnnouncedOn,
            error: errorOf('announcedOn'),
          }}
          propose={{
            words: t('register.propose'),
            can: register.can.propose,
            isPending: propose.isPending,
            error: propose.error,
          }}
        />
      </Stack>
    </form>
  );
}
