import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useCloseRequest, useCarryOutOptOut, useTakeRequest } from '../../api/requests.ts';
import { useConfirmFee, useProposeLapse } from '../../api/endings.ts';
import { useTellRecipients } from '../../api/corrections.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { NEXT_DEED, useOfferedDeeds } from '../../components/offered-deeds.ts';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './request.module.css';
import { focusCalls } from './focus-calls.ts';
import { focusDeletion } from './focus-deletion.ts';
import { focusProposal } from './focus-proposal.ts';
import { ScriptLine } from './script-line.tsx';

/** How the page answers a press on the next action. */
export type NextActionWays = {
  /** The builder stands open below: it holds the button then. */
  readonly isBuilding: boolean;
  readonly onVerify: () => void;
  readonly onBuild: () => void;
  readonly onUnfreeze: () => void;
  readonly onCompare: () => void;
  readonly onRefuse: () => void;
  readonly onRelink: () => void;
  readonly onWithdraw: () => void;
  readonly onTransfer: () => void;
  readonly onReassign: () => void;
};

/** The one thing that happens next, in one place, with its key; everything else stands back beside it. */
export function NextAction({
  request,
  ...ways
}: { request: RequestView } & NextActionWays): ReactElement {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const take = useDeed(useTakeRequest());
  const deed = usePrimary(request, ways);
  const { can, next } = request;
  const waits = request.verification.countsFrom;
  const hint = nextHintKey(request);
  const change = { request: request.id, version: request.version };
  useDeskKeys({
    recipients:
      next === 'tell-recipients' && can['tell-recipients'] === true ? deed?.run : undefined,
  });
  useOfferedDeeds([
    ...(deed === null
      ? []
      : [{ id: NEXT_DEED, label: deed.label, can: deed.can, keys: ['⏎'], run: deed.run }]),
    {
      id: 'take',
      label: t('request.command.take'),
      can: can.take,
      run: () => {
        take.run(change, () => {
          toast(t('request.taken'));
        });
      },
    },
  ]);
  const barred = deed?.can === true || deed?.can === undefined ? null : deed.can;
  return (
    <section className={css['next']} aria-label={t('request.next.label')}>
      <div className={css['next-words']}>
        <span className={css['quiet']}>{t('request.next.label')}</span>
        <b>{t(nextKey(request))}</b>
        <span>
          {next === 'wait-period' && waits !== null
            ? t('request.next-hint.wait-period', { date: dateTime(new Date(waits).toISOString()) })
            : hint === null
              ? null
              : t(ways.isBuilding ? 'request.next-hint.below' : hint)}
        </span>
        {barred === null ? null : (
          <span className={css['barred']}>
            <RefusalText refusal={barred} />
          </span>
        )}
      </div>
      <div className={css['next-deeds']}>
        {deed === null ? null : (
          <ActionButton
            data-deed="next"
            can={deed.can}
            kind="primary"
            keyHint={deed.hint}
            pending={deed.isPending}
            onClick={deed.run}
          >
            {deed.label}
          </ActionButton>
        )}
        {can.take === true && !isMineToDecide(request) ? (
          <ActionButton
            can={can.take}
            pending={take.isPending}
            onClick={() => {
              take.run(change, () => {
                toast(t('request.taken'));
              });
            }}
          >
            {t('request.take')}
          </ActionButton>
        ) : null}
        {request.status === 'closed' ? null : (
          <>
            {request.kind === 'opt-out' || next === 'answer-unproven' ? null : (
              <ActionButton
                can={can['propose-refusal']}
                kind="quiet"
                keyHint={[...keyHint('refuse')]}
                onClick={ways.onRefuse}
              >
                {t('request.command.propose-refusal')}
              </ActionButton>
            )}
            {can.reassign === true ? (
              <ActionButton can={can.reassign} kind="quiet" onClick={ways.onReassign}>
                {t('request.command.reassign')}
              </ActionButton>
            ) : null}
            <ActionButton can={can.relink} kind="quiet" onClick={ways.onRelink}>
              {t('request.relink')}
            </ActionButton>
          </>
        )}
      </div>
      {deed === null || deed.error === null ? null : <ProblemNotice problem={deed.error} />}
      {take.error === null ? null : <ProblemNotice problem={take.error} />}
      {next === 'read-back' ? <ScriptLine line="opt-out-done" language={request.language} /> : null}
      {next === 'answer-unproven' ? (
        <ScriptLine line="unproven" language={request.language} />
      ) : null}
    </section>
  );
}

/** Whoever may decide is told that it is they. */
function isMineToDecide({ next, can }: RequestView): boolean {
  return next === 'decide-proposal' && can.approve === true;
}

function nextKey(request: RequestView) {
  if (isMineToDecide(request)) return 'request.next.yours-to-decide';
  return `request.next.${request.next}` as const;
}

function nextHintKey(request: RequestView) {
  if (isMineToDecide(request)) return 'request.next-hint.yours-to-decide';
  // The waiting time is said with its date.
  if (request.next === 'wait-period') return null;
  return `request.next-hint.${request.next}` as const;
}

/** The button of the next action; null where there is nothing to press but to wait. */
function usePrimary(request: RequestView, ways: NextActionWays) {
  const t = useT();
  const close = useDeed(useCloseRequest());
  const stop = useDeed(useCarryOutOptOut());
  const tell = useDeed(useTellRecipients());
  const lapse = useDeed(useProposeLapse());
  const fee = useDeed(useConfirmFee());
  const { can, next } = request;
  const change = { request: request.id, version: request.version };
  const idle = { isPending: false, error: null };
  switch (next) {
    // The caller may still be on the line: what they tell back is typed into the same panel.
    case 'verify':
    case 'wait-for-customer':
      return {
        ...idle,
        can: true as const,
        hint: [...keyHint('verify')],
        label: t('request.next.verify'),
        run: ways.onVerify,
      };
    case 'wait-for-fee':
      return {
        ...fee,
        can: can['confirm-fee'],
        hint: undefined,
        label: t('request.command.confirm-fee'),
        run: () => {
          fee.run(change, () => {
            toast(t('ending.fee.paid'));
          });
        },
      };
    case 'decide-items':
    case 'preview':
    case 'propose-history':
    case 'hand-over':
      if (ways.isBuilding) return null;
      return {
        ...idle,
        can: true as const,
        hint: [...keyHint('disclosure')],
        label: t('disclosure.build'),
        run: ways.onBuild,
      };
    case 'unfreeze':
      return {
        ...idle,
        can: can.unfreeze,
        hint: undefined,
        label: t('request.command.unfreeze'),
        run: ways.onUnfreeze,
      };
    case 'withdraw':
      return {
        ...idle,
        can: true as const,
        hint: [...keyHint('withdraw')],
        label: t('request.command.ask-withdrawal'),
        run: ways.onWithdraw,
      };
    case 'propose-lapse':
      return {
        ...lapse,
        can: can['propose-lapse'],
        hint: undefined,
        label: t('request.command.propose-lapse'),
        run: () => {
          lapse.run(change, () => {
            toast(t('ending.lapse.done'));
          });
        },
      };
    case 'decide-correction':
      if (ways.isBuilding) return null;
      return {
        ...idle,
        can: can.compare,
        hint: [...keyHint('correction')],
        label: t('correction.compare'),
        run: ways.onCompare,
      };
    case 'tell-recipients':
      return {
        ...tell,
        can: can['tell-recipients'],
        hint: [...keyHint('recipients')],
        label: t('request.command.tell-recipients'),
        run: () => {
          tell.run({ ...change, step: 'send', recipient: null }, () => {
            toast(t('correction.recipients.told'));
          });
        },
      };
    case 'carry-out-opt-out':
      return {
        ...stop,
        can: can['carry-out-opt-out'],
        hint: '⏎',
        label: t('request.command.carry-out-opt-out'),
        run: () => {
          stop.run(change);
        },
      };
    // The answer to somebody who proved nothing is a refusal, and so a second person's too.
    case 'answer-unproven':
      return {
        ...idle,
        can: can['propose-refusal'],
        hint: [...keyHint('refuse')],
        label: t('request.next.answer-unproven'),
        run: ways.onRefuse,
      };
    case 'read-back':
    case 'close':
      if (ways.isBuilding) return null;
      return {
        ...close,
        can: can.close,
        hint: '⏎',
        label: t('request.close'),
        run: () => {
          close.run(change, ({ id }) => {
            toast(t('request.closed', { id }));
          });
        },
      };
    case 'decide-deletion':
    case 'start-deletion':
    case 'deletion-window':
      return {
        ...idle,
        can: true as const,
        hint: [...keyHint('deletion')],
        label: t(`request.next.${next}`),
        run: focusDeletion,
      };
    case 'answer-transfer':
      return {
        ...idle,
        can: can['accept-transfer'],
        hint: [...keyHint('transfer')],
        label: t('request.next.answer-transfer'),
        run: ways.onTransfer,
      };
    case 'call-customer':
      return {
        ...idle,
        can: can['report-call'],
        hint: undefined,
        label: t('request.command.report-call'),
        run: focusCalls,
      };
    case 'decide-proposal':
      if (!isMineToDecide(request)) return null;
      return {
        ...idle,
        can: true as const,
        hint: undefined,
        label: t('request.next.to-proposal'),
        run: focusProposal,
      };
    case 'close-others':
    case 'erasing':
    case 'wait-period':
    case 'none':
      return null;
  }
}
