import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { VerificationView } from '#contract/verification.ts';
import { useConfirmCode } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Field } from '../../ui/field.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './verification.module.css';

const HOUR = 3_600_000;
const codeShape = /^\s*\d(?:[\s-]*\d){5,9}\s*$/;

/** The code that the customer tells back. It stands in this component's state alone. */
export function CodeForm({
  request,
  code,
}: {
  request: RequestView;
  code: VerificationView['codes'][number];
}): ReactElement {
  const t = useT();
  const { dateTime, time } = useFormat(request.zone);
  const [told, setTold] = useState('');
  const [isShapeless, setIsShapeless] = useState(false);
  const confirm = useDeed(useConfirmCode());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fits = codeShape.test(told);
    setIsShapeless(!fits);
    if (fits)
      confirm.run({ request: request.id, version: request.version, code: told }, () => {
        setTold('');
      });
  };
  const at = (instant: number): string => new Date(instant).toISOString();
  return (
    <form className={css['form']} autoComplete="off" onSubmit={submit}>
      <Field
        label={t('verification.code.label')}
        hint={[
          t('verification.code.sent-on', {
            kind: t(`customer.contact.${code.contact}`),
            date: time(at(code.sentAt)),
          }),
          t('verification.code.expires', { date: dateTime(at(code.expiresAt)) }),
        ].join(' · ')}
        error={isShapeless ? t('verification.code.required') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            mono
            data-step="code"
            inputMode="numeric"
            value={told}
            maxLength={20}
            onChange={(event) => {
              setTold(event.target.value);
            }}
          />
        )}
      </Field>
      <div className={css['row']}>
        <ActionButton
          type="submit"
          can={request.can['confirm-code']}
          kind="primary"
          keyHint="⏎"
          pending={confirm.isPending}
        >
          {t('verification.code.confirm')}
        </ActionButton>
        <Quiet>{t('verification.code.tries', { n: code.triesLeft })}</Quiet>
      </div>
      <Quiet>
        {code.waitMs > 0
          ? t('verification.code.alert-same', { hours: Math.round(code.waitMs / HOUR) })
          : t('verification.code.alert-went', { where: t('verification.code.where.other') })}
      </Quiet>
      {confirm.error === null ? null : <ProblemNotice problem={confirm.error} />}
    </form>
  );
}
