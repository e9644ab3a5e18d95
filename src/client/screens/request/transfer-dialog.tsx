import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { useSession } from '../../api/session.ts';
import {
  useAcceptTransfer,
  useOfferTransfer,
  useRejectTransfer,
  useWithdrawTransfer,
  type RejectionReason,
} from '../../api/transfers.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useRoutingWords } from '../../components/use-routing-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { GoesAlong } from './goes-along.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

type Given = { readonly request: RequestView; readonly onClose: () => void };

/** Handing a request over to another desk: offered, taken back, or answered by the desk that it is offered to (H8). */
export function TransferDialog({ request, onClose }: Given): ReactElement {
  switch (request.handing) {
    case 'here':
    case 'wrong-desk':
    case 'rejected':
      return <OfferDialog request={request} onClose={onClose} />;
    case 'to-answer':
      return <AnswerDialog request={request} onClose={onClose} />;
    case 'offered':
      return <WithdrawDialog request={request} onClose={onClose} />;
  }
}

function OfferDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const names = useNames();
  const routed = useRoutingWords();
  const formId = useId();
  const offer = useDeed(useOfferTransfer());
  const { directory } = useSession();
  const desks = directory.desks.filter(
    ({ id, company }) => company === request.company && id !== request.desk,
  );
  const { routing } = request;
  const isElsewhere = routing !== null && routing.desk !== request.desk;
  const [to, setTo] = useState(isElsewhere ? routing.desk : (desks[0]?.id ?? ''));
  const [summary, setSummary] = useState(request.words);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    offer.run({ request: request.id, version: request.version, to, summary }, () => {
      toast(t('transfer.offer.done', { desk: names.desk(to) }));
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('transfer.offer.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <FirstFocus on="button">
            <ActionButton
              type="submit"
              form={formId}
              can={request.can['offer-transfer']}
              kind="primary"
              keyHint="⏎"
              pending={offer.isPending}
            >
              {t('transfer.offer.send')}
            </ActionButton>
          </FirstFocus>
        </>
      }
    >
      {isElsewhere ? <Notice>{routed(routing)}</Notice> : null}
      <form id={formId} onSubmit={submit}>
        <Stack>
          <Field label={t('transfer.offer.to')}>
            {(control) => (
              <Select
                {...control}
                value={to}
                options={desks.map(({ id }) => ({ value: id, label: names.desk(id) }))}
                onChange={(event) => {
                  setTo(event.target.value);
                }}
              />
            )}
          </Field>
          <Field label={t('transfer.offer.summary')} hint={t('transfer.offer.summary.hint')}>
            {(control) => (
              <TextArea
                {...control}
                rows={3}
                maxLength={2000}
                value={summary}
                onChange={(event) => {
                  setSummary(event.target.value);
                }}
              />
            )}
          </Field>
        </Stack>
      </form>
      <GoesAlong request={request} />
      {offer.error === null ? null : <ProblemNotice problem={offer.error} />}
    </Dialog>
  );
}

function WithdrawDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const names = useNames();
  const withdraw = useDeed(useWithdrawTransfer());
  const offer = request.transfers.at(-1) ?? null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('transfer.offered.title', { desk: names.desk(offer?.to ?? request.desk) })}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <ActionButton
            can={request.can['withdraw-transfer']}
            pending={withdraw.isPending}
            onClick={() => {
              withdraw.run({ request: request.id, version: request.version }, () => {
                toast(t('transfer.withdraw.done'));
                onClose();
              });
            }}
          >
            {t('transfer.withdraw.go')}
          </ActionButton>
        </>
      }
    >
      <GoesAlong request={request} offer={offer} />
      {withdraw.error === null ? null : <ProblemNotice problem={withdraw.error} />}
    </Dialog>
  );
}

function AnswerDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const names = useNames();
  const accept = useDeed(useAcceptTransfer());
  const [isRejecting, setIsRejecting] = useState(false);
  const offer = request.transfers.at(-1) ?? null;
  if (isRejecting) return <RejectDialog request={request} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('transfer.answer.title', { desk: names.desk(request.desk) })}
      closeLabel={t('action.close')}
      actions={
        <>
          <ActionButton
            can={request.can['reject-transfer']}
            onClick={() => {
              setIsRejecting(true);
            }}
          >
            {t('transfer.reject.open')}
          </ActionButton>
          <FirstFocus on="button">
            <ActionButton
              can={request.can['accept-transfer']}
              kind="primary"
              keyHint="⏎"
              pending={accept.isPending}
              onClick={() => {
                accept.run({ request: request.id, version: request.version }, ({ id }) => {
                  toast(t('transfer.accept.done', { id }));
                  onClose();
                });
              }}
            >
              {t('transfer.accept.go')}
            </ActionButton>
          </FirstFocus>
        </>
      }
    >
      <GoesAlong request={request} offer={offer} />
      {accept.error === null ? null : <ProblemNotice problem={accept.error} />}
    </Dialog>
  );
}

const reasons: readonly RejectionReason[] = [
  'never-replied',
  'another-matter',
  'another-desk',
  'nobody-there',
];

function RejectDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const names = useNames();
  const navigate = useNavigate();
  const reject = useDeed(useRejectTransfer());
  return (
    <ReasonDialog<RejectionReason>
      title={t('request.command.reject-transfer')}
      hint={t('transfer.reject.done', { id: request.id, desk: names.desk(request.desk) })}
      choice={{
        label: t('transfer.reject.reason'),
        options: reasons.map((value) => ({ value, label: t(`transfer.reason.${value}`) })),
        required: t('transfer.reject.required'),
      }}
      can={request.can['reject-transfer']}
      go={t('transfer.reject.go')}
      isPending={reject.isPending}
      error={reject.error}
      onGo={({ choice }) => {
        if (choice === undefined) return;
        const sent = { request: request.id, version: request.version, reason: choice };
        reject.run(sent, () => {
          toast(t('transfer.reject.done', { id: request.id, desk: names.desk(request.desk) }));
          void navigate({ to: '/' });
        });
      }}
      onClose={onClose}
    />
  );
}
