import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { OpenRequestBody } from '#contract/open-request.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCompanyDesks } from '../../components/use-company-desks.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { spoken } from '../../i18n/messages/script.ts';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Say } from '../../ui/say.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { spokenLanguageOf } from '../../i18n/spoken-language.ts';
import { contactsIn, OptOutWritingFields, type OptOutWriting } from './opt-out-writing.tsx';
import { useOptOut } from './use-opt-out.ts';

const { optOutScope, channel } = OpenRequestBody.shape;
const scopes = optOutScope.def.innerType.options;
/** A call names no paper. */
const NOTHING: OptOutWriting = { reference: '', named: '' };

type Scope = (typeof scopes)[number];
type Channel = (typeof channel.options)[number];

/** An opt-out in three presses: `o`, Enter stops the marketing, Enter closes after the read-back (N3b, H6). */
export function OptOutDialog({
  customer,
  onClose,
}: {
  customer: CustomerView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  const formId = useId();
  const [scope, setScope] = useState<Scope>('all-marketing');
  const [how, setHow] = useState<Channel>('phone');
  const [writing, setWriting] = useState(NOTHING);
  const isWritten = how === 'email' || how === 'letter';
  const desk = useCompanyDesks(customer.company)[0];
  const language = spokenLanguageOf(customer.lang);
  const optOut = useOptOut();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { reference, named } = isWritten ? writing : NOTHING;
    if (desk !== undefined)
      optOut.carryOut({
        customer,
        desk: desk.id,
        scope,
        channel: how,
        language,
        reference,
        named: contactsIn(named),
      });
  };
  const close = (): void => {
    optOut.close((id) => {
      toast(t('customer.optout.closed', { id }));
      onClose();
    });
  };
  const { done } = optOut;
  const line = spoken(done === null ? 'opt-out-ask' : 'opt-out-done', language);
  return (
    <Dialog
      open
      onClose={onClose}
      title={done === null ? t('open-request.go.optout') : t('customer.optout.done')}
      closeLabel={t('action.close')}
      actions={
        done === null ? (
          <Button
            key="go"
            type="submit"
            form={formId}
            kind="primary"
            keyHint="⏎"
            pending={optOut.isPending}
          >
            {t('customer.optout.go')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('customer.optout.leave')}</Button>
            <FirstFocus on="button">
              <Button
                key="close"
                kind="primary"
                keyHint="⏎"
                pending={optOut.isPending}
                onClick={close}
              >
                {t('customer.optout.close')}
              </Button>
            </FirstFocus>
          </>
        )
      }
    >
      {done === null ? (
        <form id={formId} onSubmit={submit}>
          <FirstFocus on="input:checked">
            <Stack gap={4}>
              <ChipGroup
                legend={t('request.opt-out.label')}
                hint={t('request.opt-out.no-id')}
                options={scopes.map((value) => ({ value, label: t(`request.opt-out.${value}`) }))}
                value={scope}
                onChange={setScope}
              />
              <ChipGroup
                legend={t('request.channel.label')}
                options={channel.options.map((value) => ({
                  value,
                  label: t(`request.channel.${value}`),
                }))}
                value={how}
                onChange={setHow}
              />
              {isWritten ? <OptOutWritingFields value={writing} onChange={setWriting} /> : null}
            </Stack>
          </FirstFocus>
        </form>
      ) : (
        <Notice tone="good" title={t('customer.optout.request', { id: done.id })}>
          {sentences([
            t('customer.optout.recipients', { n: done.optOut?.notices ?? 0 }),
            ...(isWritten ? [t('customer.optout.confirmation')] : []),
          ])}
        </Notice>
      )}
      {isWritten ? null : (
        <Say label={t('verification.say')} lang={line.lang}>
          {line.text}
        </Say>
      )}
      {optOut.error === null ? null : <ProblemNotice problem={optOut.error} />}
    </Dialog>
  );
}
