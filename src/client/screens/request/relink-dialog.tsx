import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { useRelinkRequest } from '../../api/requests.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';

/** Attaches the request to the right customer by the record's id; what was proved becomes void. */
export function RelinkDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const formId = useId();
  const [customer, setCustomer] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const relink = useDeed(useRelinkRequest());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const id = customer.trim();
    setIsEmpty(id === '');
    if (id === '') return;
    relink.run({ request: request.id, version: request.version, customer: id }, () => {
      toast(t('request.relink.done'));
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('request.relink.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <ActionButton
            type="submit"
            form={formId}
            can={request.can.relink}
            kind="danger"
            pending={relink.isPending}
          >
            {t('request.relink.go')}
          </ActionButton>
        </>
      }
    >
      <Notice tone="warn">{t('request.relink.hint')}</Notice>
      <form id={formId} onSubmit={submit}>
        <FirstFocus on="input">
          <Field
            label={t('request.relink.customer')}
            error={isEmpty ? t('request.relink.required') : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                mono
                maxLength={80}
                value={customer}
                onChange={(event) => {
                  setCustomer(event.target.value);
                }}
              />
            )}
          </Field>
        </FirstFocus>
      </form>
      {relink.error === null ? null : <ProblemNotice problem={relink.error} />}
    </Dialog>
  );
}
