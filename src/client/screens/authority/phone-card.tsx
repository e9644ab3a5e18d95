import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type * as z from 'zod/mini';
import { logAuthorityCall, type readAuthorities } from '#contract/authorities.ts';
import { useLogAuthorityCall } from '../../api/authorities.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Cluster } from '../../ui/stack.tsx';
import css from './authority.module.css';
import { CallBack } from './call-back.tsx';
import { PhoneScript } from './phone-script.tsx';
import { useOfficeName } from './use-office-name.ts';

const asks = logAuthorityCall.body.shape.asked.options;
type Ask = (typeof asks)[number];
export type Directory = z.infer<typeof readAuthorities.reply>;

/** An authority on the telephone: what to read to it, the number under which it is called back, and a note. */
export function PhoneCard({ directory }: { directory: Directory }): ReactElement {
  const t = useT();
  const cite = useCite();
  const officeName = useOfficeName();
  const [authority, setAuthority] = useState('');
  const [asked, setAsked] = useState<Ask>('whether-customer');
  const [isHurried, setHurried] = useState(false);
  const deed = useLogAuthorityCall();
  const log = useDeed(deed);
  const change = (): void => {
    deed.reset();
  };
  const office = directory.authorities.find(({ id }) => id === authority) ?? null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    log.run({ authority: office?.id ?? null, asked, isHurried });
  };
  return (
    <Card title={t('authority.phone.title')}>
      <div className={css['columns']}>
        <form className={css['form']} autoComplete="off" onSubmit={submit}>
          <Notice tone="locked" citation={directory.citations.map(cite).join(' · ')}>
            {t('authority.phone.rule')}
          </Notice>
          <Field label={t('authority.phone.office')} hint={t('authority.phone.office.hint')}>
            {(control) => (
              <Select
                {...control}
                value={authority}
                blank={t('authority.phone.not-listed')}
                options={directory.authorities.map((one) => ({
                  value: one.id,
                  label: officeName(one),
                }))}
                onChange={(event) => {
                  change();
                  setAuthority(event.target.value);
                }}
              />
            )}
          </Field>
          <ChipGroup
            legend={t('authority.phone.asked')}
            options={asks.map((value) => ({ value, label: t(`authority.asked.${value}`) }))}
            value={asked}
            onChange={(value) => {
              change();
              setAsked(value);
            }}
          />
          <Checkbox
            label={t('authority.phone.hurried')}
            checked={isHurried}
            onChange={(event) => {
              change();
              setHurried(event.target.checked);
            }}
          />
          <Cluster>
            <ActionButton
              type="submit"
              kind="primary"
              can={directory.can.log}
              pending={log.isPending}
            >
              {t('authority.phone.log')}
            </ActionButton>
          </Cluster>
          {log.error === null ? null : <ProblemNotice problem={log.error} />}
          {deed.data === undefined ? null : <CallBack noted={deed.data} />}
        </form>
        <PhoneScript office={office} isHurried={isHurried} />
      </div>
    </Card>
  );
}
