import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import {
  useAskWithdrawal,
  useDropWithdrawal,
  useWithdraw,
  type WishChannel,
} from '../../api/endings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useShortMissing } from './use-short-missing.ts';

type Given = { readonly request: RequestView; readonly onClose: () => void };

/** The wish to take a request back: noted first, proved like the request itself, then the end. */
export function WithdrawDialog({
  request,
  onClose,
  onVerify,
}: Given & { readonly onVerify: () => void }): ReactElement {
  return request.course.withdrawal === null ? (
    <WishDialog request={request} onClose={onClose} />
  ) : (
    <WishedDialog request={request} onClose={onClose} onVerify={onVerify} />
  );
}

const channels: readonly WishChannel[] = ['phone', 'email', 'letter', 'visit'];

function WishDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const ask = useDeed(useAskWithdrawal());
  return (
    <ReasonDialog<WishChannel>
      title={t('ending.withdraw.title')}
      hint={t('ending.withdraw.hint')}
      choice={{
        label: t('ending.withdraw.channel'),
        options: channels.map((value) => ({ value, label: t(`request.channel.${value}`) })),
        required: t('ending.required'),
      }}
      can={request.can['ask-withdrawal']}
      go={t('ending.withdraw.note')}
      isPending={ask.isPending}
      error={ask.error}
      onGo={({ choice }) => {
        if (choice === undefined) return;
        ask.run({ request: request.id, version: request.version, channel: choice }, () => {
          toast(t('ending.withdraw.noted'));
        });
      }}
      onClose={onClose}
    />
  );
}

function WishedDialog({
  request,
  onClose,
  onVerify,
}: Given & { readonly onVerify: () => void }): ReactElement {
  const t = useT();
  const drop = useDeed(useDropWithdrawal());
  const withdraw = useDeed(useWithdraw());
  const [isLeaving, setIsLeaving] = useState(false);
  const change = { request: request.id, version: request.version };
  const isProved = request.can.withdraw === true;
  const error = drop.error ?? withdraw.error;
  return (
    <Dialog
      open={!isLeaving}
      onClose={onClose}
      title={t('ending.withdraw.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <ActionButton
            can={request.can['drop-withdrawal']}
            pending={drop.isPending}
            onClick={() => {
              drop.run(change, () => {
                toast(t('ending.withdraw.dropped'));
                onClose();
              });
            }}
          >
            {t('ending.withdraw.drop')}
          </ActionButton>
          {isProved ? null : (
            <Button
              keyHint={[...keyHint('verify')]}
              onClick={() => {
                setIsLeaving(true);
                onVerify();
              }}
            >
              {t('ending.withdraw.verify')}
            </Button>
          )}
          <ActionButton
            can={request.can.withdraw}
            kind="primary"
            pending={withdraw.isPending}
            onClick={() => {
              withdraw.run(change, ({ id }) => {
                toast(t('ending.withdraw.done', { id }));
                onClose();
              });
            }}
          >
            {t('ending.withdraw.go')}
          </ActionButton>
        </>
      }
    >
      <WishState request={request} />
      {error === null ? null : <ProblemNotice problem={error} />}
    </Dialog>
  );
}

function WishState({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const short = useShortMissing();
  const { withdrawal } = request.course;
  if (withdrawal === null) return null;
  const isProved = request.can.withdraw === true;
  const steps = (done: boolean): string =>
    request.steps
      .filter((step) => (step.state === 'done') === done)
      .map((step) => t(`request.step.${step.step}`))
      .join(' · ') || t('ending.withdraw.none');
  return (
    <>
      <Notice tone={isProved ? 'good' : 'locked'}>
        {isProved
          ? t('ending.withdraw.proved')
          : t('ending.withdraw.missing', { missing: short(request.verification.missing) })}
      </Notice>
      <p>
        {t('ending.withdraw.asked', {
          channel: t(`request.channel.${withdrawal.channel}`),
          date: dateTime(new Date(withdrawal.at).toISOString()),
        })}
      </p>
      <DefinitionList
        items={[
          { id: 'done', name: t('ending.withdraw.done-steps'), value: steps(true) },
          { id: 'undone', name: t('ending.withdraw.undone-steps'), value: steps(false) },
        ]}
      />
    </>
  );
}
