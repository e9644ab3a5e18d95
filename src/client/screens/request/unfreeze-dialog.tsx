import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { useUnfreezeRequest } from '../../api/requests.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { toast } from '../../ui/toast-store.ts';

/** Lets a frozen request go on, after a supervisor has called a number of record (rule 6). */
export function UnfreezeDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const formId = useId();
  const channels = request.verification.contactPoints.filter(
    (one) => one.kind === 'phone' && one.ofRecord === true,
  );
  const [calledBack, setCalledBack] = useState(channels[0]?.item ?? '');
  const unfreeze = useDeed(useUnfreezeRequest());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (calledBack === '') return;
    unfreeze.run({ request: request.id, version: request.version, calledBack }, () => {
      toast(t('request.unfreeze.done'));
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('request.unfreeze.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          {channels.length === 0 ? null : (
            <ActionButton
              type="submit"
              form={formId}
              can={request.can.unfreeze}
              kind="primary"
              pending={unfreeze.isPending}
            >
              {t('request.unfreeze.go')}
            </ActionButton>
          )}
        </>
      }
    >
      <Notice tone="warn">
        {channels.length === 0 ? t('request.unfreeze.none') : t('request.unfreeze.hint')}
      </Notice>
      {channels.length === 0 ? null : (
        <form id={formId} onSubmit={submit}>
          <FirstFocus on="input:checked">
            <RadioGroup
              legend={t('request.unfreeze.channel')}
              options={channels.map((one) => ({
                value: one.item,
                label: (
                  <>
                    {t(`customer.contact.${one.kind}`)} <BdiText text={one.masked} look="mask" />
                  </>
                ),
              }))}
              value={calledBack}
              onChange={setCalledBack}
            />
          </FirstFocus>
        </form>
      )}
      {unfreeze.error === null ? null : <ProblemNotice problem={unfreeze.error} />}
    </Dialog>
  );
}
