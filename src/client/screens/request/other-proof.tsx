import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useConfirmReference, useRecordCallBack } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Field } from '../../ui/field.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './verification.module.css';

/** Two more ways to know that the request is theirs: our call to a number of record, or the reference of our message. */
export function OtherProof({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const { missing, needed } = request.verification;
  if (!needed.authenticity) return null;
  if (missing.callBack === true) return <SupervisorsCall request={request} />;
  if (!missing.authenticity)
    return (
      <section className={css['section']}>
        <h3>{t('verification.authenticity.title')}</h3>
        <span>
          <Pill tone="good">{t('verification.confirmed')}</Pill>
        </span>
      </section>
    );
  return (
    <details className={css['more']}>
      <summary>{t('verification.more')}</summary>
      <CallBack request={request} />
      <Reference request={request} />
    </details>
  );
}

/** Signals ask for one more factor and no channel is left: a supervisor calls the number of record. */
function SupervisorsCall({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  return (
    <section className={css['section']}>
      <h3>{t('verification.supervisor-call')}</h3>
      <Quiet>{t('verification.supervisor-call.hint')}</Quiet>
      <CallBack request={request} />
      {request.verification.missing.authenticity ? <Reference request={request} /> : null}
    </section>
  );
}

function CallBack({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const record = useDeed(useRecordCallBack());
  const phones = request.verification.contactPoints.filter(
    (point) => point.kind === 'phone' && point.ofRecord === true,
  );
  return (
    <div className={css['form']}>
      <b>{t('verification.call-back')}</b>
      <Quiet>
        {phones.length === 0 ? t('verification.call-back.none') : t('verification.call-back.hint')}
      </Quiet>
      {phones.map((phone) => (
        <div key={phone.item} className={css['row']}>
          <BdiText text={phone.masked} look="mask" />
          <ActionButton
            data-step={request.can['call-back'] === true ? 'other' : undefined}
            can={request.can['call-back']}
            size="small"
            pending={record.isPending}
            onClick={() => {
              record.run(
                { request: request.id, version: request.version, item: phone.item },
                () => {
                  toast(t('verification.call-back.done'));
                },
              );
            }}
          >
            {t('verification.call-back.go')}
          </ActionButton>
        </div>
      ))}
      {record.error === null ? null : <ProblemNotice problem={record.error} />}
    </div>
  );
}

function Reference({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const [reference, setReference] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const confirm = useDeed(useConfirmReference());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsEmpty(reference.trim() === '');
    if (reference.trim() === '') return;
    confirm.run(
      { request: request.id, version: request.version, reference: reference.trim() },
      () => {
        setReference('');
        toast(t('verification.reference.done'));
      },
    );
  };
  return (
    <form className={css['form']} autoComplete="off" onSubmit={submit}>
      <Field
        label={t('verification.reference')}
        hint={t('verification.reference.hint')}
        error={isEmpty ? t('verification.reference.required') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            mono
            value={reference}
            maxLength={60}
            onChange={(event) => {
              setReference(event.target.value);
            }}
          />
        )}
      </Field>
      <div className={css['row']}>
        <ActionButton
          type="submit"
          size="small"
          can={request.can['confirm-reference']}
          pending={confirm.isPending}
        >
          {t('verification.reference.go')}
        </ActionButton>
      </div>
      {confirm.error === null ? null : <ProblemNotice problem={confirm.error} />}
    </form>
  );
}
