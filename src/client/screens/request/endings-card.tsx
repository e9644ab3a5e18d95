import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import {
  useConfirmFee,
  useProposeLapse,
  useRemind,
  useReopen,
  useWaiveFee,
} from '../../api/endings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { CourseFacts } from './course-facts.tsx';
import { EndingDialog, type EndingForm } from './ending-dialog.tsx';

/** Every way in which a request ends without its answer, and what moves its dates; barred ones say why. */
export function EndingsCard({
  request,
  onWithdraw,
}: {
  request: RequestView;
  onWithdraw: () => void;
}): ReactElement | null {
  const t = useT();
  const [form, setForm] = useState<EndingForm | null>(null);
  const { can, course, kind, status } = request;
  const isClosed = status === 'closed';
  const forms: readonly (keyof typeof commandOf)[] = [
    ...(request.clocks.laws.some((law) => law.extensionNoticeBy !== null)
      ? (['extend'] as const)
      : []),
    course.clarificationSince === null ? 'clarify' : 'clarified',
    ...(request.sameRight.length > 0 ? (['duplicate'] as const) : []),
    'error',
  ];
  useOfferedDeeds(
    isClosed || kind === 'opt-out' || kind === 'legal-demand'
      ? []
      : forms.map((one) => ({
          id: commandOf[one],
          label: t(`request.command.${commandOf[one]}`),
          can: can[commandOf[one]],
          run: () => {
            setForm(one);
          },
        })),
  );
  if (kind === 'opt-out' || kind === 'legal-demand') return null;
  if (isClosed && can.reopen !== true && course.reopenings.length === 0) return null;
  const open = (next: EndingForm) => () => {
    setForm(next);
  };
  const knowsExtension = request.clocks.laws.some((law) => law.extensionNoticeBy !== null);
  return (
    <Card title={t('ending.title')}>
      <CourseFacts request={request} />
      {isClosed ? (
        <Reopening request={request} />
      ) : (
        <Cluster>
          <ActionButton
            can={course.withdrawal === null ? can['ask-withdrawal'] : true}
            keyHint={[...keyHint('withdraw')]}
            onClick={onWithdraw}
          >
            {t('request.command.ask-withdrawal')}
          </ActionButton>
          {knowsExtension ? (
            <ActionButton can={can.extend} onClick={open('extend')}>
              {t('request.command.extend')}
            </ActionButton>
          ) : null}
          {course.clarificationSince === null ? (
            <ActionButton can={can['ask-clarification']} onClick={open('clarify')}>
              {t('request.command.ask-clarification')}
            </ActionButton>
          ) : (
            <ActionButton can={can['answer-clarification']} onClick={open('clarified')}>
              {t('request.command.answer-clarification')}
            </ActionButton>
          )}
          <FeeDeeds request={request} onAsk={open('fee')} />
          <Silence request={request} />
          {request.sameRight.length > 0 ? (
            <ActionButton can={can['mark-duplicate']} onClick={open('duplicate')}>
              {t('request.command.mark-duplicate')}
            </ActionButton>
          ) : null}
          <ActionButton can={can['mark-opened-in-error']} kind="quiet" onClick={open('error')}>
            {t('request.command.mark-opened-in-error')}
          </ActionButton>
        </Cluster>
      )}
      {form === null ? null : (
        <EndingDialog
          form={form}
          request={request}
          onClose={() => {
            setForm(null);
          }}
        />
      )}
    </Card>
  );
}

/** A fee, where a law of the request knows one: asked, then paid or done without. */
function FeeDeeds({
  request,
  onAsk,
}: {
  request: RequestView;
  onAsk: () => void;
}): ReactElement | null {
  const t = useT();
  const confirm = useDeed(useConfirmFee());
  const waive = useDeed(useWaiveFee());
  const { can, course } = request;
  const { known, asked } = course.fee;
  const change = { request: request.id, version: request.version };
  const error = confirm.error ?? waive.error;
  if (known.length === 0 || asked?.paidAt != null) return null;
  if (asked === null)
    return (
      <ActionButton can={can['ask-fee']} onClick={onAsk}>
        {t('request.command.ask-fee')}
      </ActionButton>
    );
  return (
    <>
      <ActionButton
        can={can['confirm-fee']}
        pending={confirm.isPending}
        onClick={() => {
          confirm.run(change, () => {
            toast(t('ending.fee.paid'));
          });
        }}
      >
        {t('request.command.confirm-fee')}
      </ActionButton>
      <ActionButton
        can={can['waive-fee']}
        pending={waive.isPending}
        onClick={() => {
          waive.run(change, () => {
            toast(t('ending.fee.waived'));
          });
        }}
      >
        {t('request.command.waive-fee')}
      </ActionButton>
      {error === null ? null : <ProblemNotice problem={error} />}
    </>
  );
}

const commandOf = {
  extend: 'extend',
  clarify: 'ask-clarification',
  clarified: 'answer-clarification',
  duplicate: 'mark-duplicate',
  error: 'mark-opened-in-error',
} as const;

/** Where the customer is silent: one reminder, then, when its time is over, the lapse. */
function Silence({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const remind = useDeed(useRemind());
  const lapse = useDeed(useProposeLapse());
  const { can, course } = request;
  const change = { request: request.id, version: request.version };
  const error = remind.error ?? lapse.error;
  return (
    <>
      {course.lapsesFrom === null ? (
        <ActionButton
          can={can.remind}
          pending={remind.isPending}
          onClick={() => {
            remind.run(change, () => {
              toast(t('ending.remind.done'));
            });
          }}
        >
          {t('request.command.remind')}
        </ActionButton>
      ) : (
        <ActionButton
          can={can['propose-lapse']}
          pending={lapse.isPending}
          onClick={() => {
            lapse.run(change, () => {
              toast(t('ending.lapse.done'));
            });
          }}
        >
          {t('request.command.propose-lapse')}
        </ActionButton>
      )}
      {error === null ? null : <ProblemNotice problem={error} />}
    </>
  );
}

function Reopening({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const reopen = useDeed(useReopen());
  const { can } = request;
  if (can.reopen !== true) return null;
  return (
    <Cluster>
      <ActionButton
        can={can.reopen}
        pending={reopen.isPending}
        onClick={() => {
          reopen.run({ request: request.id, version: request.version }, () => {
            toast(t('ending.reopen.done'));
          });
        }}
      >
        {t('request.command.reopen')}
      </ActionButton>
      {reopen.error === null ? null : <ProblemNotice problem={reopen.error} />}
    </Cluster>
  );
}
