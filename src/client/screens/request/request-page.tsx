import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { PresenceSection } from '#contract/presence.ts';
import type { RequestView } from '#contract/request.ts';
import { useMay } from '../../api/session.ts';
import { keyHint } from '../../components/keys.ts';
import type { KeyId } from '../../components/keys.ts';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import type { OfferedDeed } from '../../components/offered-deeds.ts';
import { AlsoHere } from '../../components/presence/also-here.tsx';
import { InHand } from '../../components/presence/in-hand.tsx';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { CallsCard } from './calls-card.tsx';
import { EndingsCard } from './endings-card.tsx';
import { focusDeletion } from './focus-deletion.ts';
import { LettersCard } from './letters-card.tsx';
import { NextAction } from './next-action.tsx';
import { NotesCard } from './notes-card.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { RelinkDialog } from './relink-dialog.tsx';
import { RepresentativeCard } from './representative-card.tsx';
import { RequestClocks } from './request-clocks.tsx';
import { RequestLine, RequestTitle, RequestWords } from './request-header.tsx';
import { RequestNotices } from './request-notices.tsx';
import { RequestSteps } from './request-steps.tsx';
import { RequestTrail } from './request-trail.tsx';
import { UnfreezeDialog } from './unfreeze-dialog.tsx';
import { useComparison } from './use-comparison.ts';
import { VerificationDrawer } from './verification-drawer.tsx';
import { WhyThisDate } from './why-this-date.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { WorkingArea } from './working-area.tsx';

/** Loaded by the first press of its key. */
const ScriptPanel = lazy(async () => {
  const { ScriptPanel: panel } = await import('./script-panel.tsx');
  return { default: panel };
});

/** Loaded by the first press of its key, too. */
const TransferDialog = lazy(async () => {
  const { TransferDialog: dialog } = await import('./transfer-dialog.tsx');
  return { default: dialog };
});

/** Seldom asked for, and only by supervisors. */
const ReassignDialog = lazy(async () => {
  const { ReassignDialog: dialog } = await import('./reassign-dialog.tsx');
  return { default: dialog };
});

/** Few requests come in by a foreign paper. */
const ExchangeCard = lazy(async () => {
  const { ExchangeCard: card } = await import('./exchange-card.tsx');
  return { default: card };
});

/** What lies beside or above the page. */
type Side =
  | 'verification'
  | 'why'
  | 'refuse'
  | 'relink'
  | 'unfreeze'
  | 'withdraw'
  | 'transfer'
  | 'reassign'
  | null;

/** What is worked on in the middle of the page. */
const workOf: Readonly<Record<RequestView['kind'], PresenceSection>> = {
  inquiry: 'disclosure',
  correction: 'correction',
  deletion: 'deletion',
  'opt-out': 'opt-out',
  'legal-demand': 'page',
};

/** A deed of the page that has a key of its own. */
function offer(id: KeyId, label: string, can: OfferedDeed['can'], run: () => void): OfferedDeed {
  return { id, label, can, keys: keyHint(id), run };
}

/** The page of one request, top to bottom; the thing at hand opens beside it. */
export function RequestPage({
  request,
  isOffering,
}: {
  request: RequestView;
  isOffering: boolean;
}): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const may = useMay();
  const [side, setSide] = useState<Side>(
    isOffering && request.can['offer-transfer'] === true ? 'transfer' : null,
  );
  const [isBuilding, setIsBuilding] = useState(false);
  const [isScriptOpen, setIsScriptOpen] = useState(false);
  const comparison = useComparison(request);
  const close = (): void => {
    setSide(null);
  };
  const compare = (): void => {
    setSide(null);
    comparison.show();
  };
  const build = (): void => {
    setSide(null);
    setIsBuilding(true);
  };
  // The workbench stands on the page: what lies beside it goes, and the focus does not go back there.
  const openDeletion = (): void => {
    focusDeletion();
    setSide(null);
  };
  const customer = request.customer?.id ?? null;
  // Marketing is stopped at any moment of a call, whatever the request is about (N3b).
  const optOut = (): void => {
    if (customer !== null)
      void navigate({ to: '/requests/new', search: { customer, kind: 'opt-out' } });
  };
  const openCustomer =
    customer === null
      ? []
      : [
          {
            id: 'customer',
            label: t('palette.open-customer'),
            can: true as const,
            run: () => void navigate({ to: '/customers/$customer', params: { customer } }),
          },
        ];
  const show = (next: Side) => () => {
    setSide((now) => (now === next ? null : next));
  };
  const turnScript = (): void => {
    setIsScriptOpen((isOpen) => !isOpen);
  };
  const open = (next: Side) => () => {
    setSide(next);
  };
  const { can } = request;
  const isOpen = request.status !== 'closed';
  useOfferedDeeds([
    ...(isOpen ? [offer('verify', t('keys.verify'), true, open('verification'))] : []),
    ...(request.disclosure === null
      ? []
      : [offer('disclosure', t('keys.disclosure'), true, build)]),
    ...(request.kind === 'correction'
      ? [offer('correction', t('correction.compare'), can.compare, compare)]
      : []),
    ...(request.deletion === null
      ? []
      : [offer('deletion', t('keys.deletion'), true, openDeletion)]),
    offer('why-date', t('keys.why-date'), true, open('why')),
    offer('refuse', t('request.command.propose-refusal'), can['propose-refusal'], open('refuse')),
    offer(
      'withdraw',
      t('request.command.ask-withdrawal'),
      request.course.withdrawal === null ? can['ask-withdrawal'] : true,
      open('withdraw'),
    ),
    ...(isMovable(request) ? [offer('transfer', t('keys.transfer'), true, open('transfer'))] : []),
    { id: 'relink', label: t('request.relink'), can: can.relink, run: open('relink') },
    {
      id: 'unfreeze',
      label: t('request.command.unfreeze'),
      can: can.unfreeze,
      run: open('unfreeze'),
    },
    offer('script', t('keys.script'), true, turnScript),
    ...openCustomer,
  ]);
  useDeskKeys({
    script: turnScript,
    verify: show('verification'),
    'why-date': show('why'),
    refuse: show('refuse'),
    withdraw: show('withdraw'),
    transfer: isMovable(request) ? show('transfer') : undefined,
    deletion: request.deletion === null ? undefined : openDeletion,
    disclosure: request.disclosure === null ? undefined : build,
    correction: request.can.compare === true ? compare : undefined,
    back: side !== null ? close : isBuilding ? () => setIsBuilding(false) : undefined,
    'opt-out': customer === null || !may('open-request') ? undefined : optOut,
  });
  return (
    <Page
      over={
        <>
          <RequestLine request={request} />
          {isOpen ? <AlsoHere request={request.id} /> : null}
        </>
      }
      title={<RequestTitle request={request} />}
      lead={<RequestWords request={request} />}
      width="reading"
      actions={
        <Button
          kind="quiet"
          icon="message"
          keyHint={keyHint('script')}
          aria-expanded={isScriptOpen}
          onClick={turnScript}
        >
          {t('script.title')}
        </Button>
      }
      drawer={
        side === 'verification' ? (
          <InHand section="verification">
            <VerificationDrawer
              request={request}
              onClose={close}
              onBuild={build}
              onCompare={compare}
              onDelete={openDeletion}
            />
          </InHand>
        ) : side === 'why' ? (
          <WhyThisDate request={request} onClose={close} />
        ) : undefined
      }
    >
      <RequestNotices request={request} onTransfer={show('transfer')} onWhy={open('why')} />
      <RequestClocks request={request} onWhy={show('why')} />
      <RequestSteps request={request} />
      <NextAction
        request={request}
        isBuilding={
          isBuilding || (comparison.view !== null && request.next === 'decide-correction')
        }
        onVerify={show('verification')}
        onBuild={build}
        onUnfreeze={show('unfreeze')}
        onCompare={compare}
        onRefuse={show('refuse')}
        onRelink={show('relink')}
        onWithdraw={show('withdraw')}
        onTransfer={show('transfer')}
        onReassign={show('reassign')}
      />
      {request.exchange === null ? null : (
        <Suspense>
          <ExchangeCard id={request.id} exchange={request.exchange} />
        </Suspense>
      )}
      {request.representation === null ? null : (
        <RepresentativeCard request={request} representation={request.representation} />
      )}
      <InHand section="approval">
        <ProposalCard request={request} />
      </InHand>
      <InHand section={workOf[request.kind]}>
        <WorkingArea
          request={request}
          isBuilding={isBuilding}
          comparison={comparison}
          onRefuse={show('refuse')}
          onBuild={build}
          onLeave={() => {
            setIsBuilding(false);
          }}
        />
      </InHand>
      <InHand section="letter">
        <LettersCard request={request} />
      </InHand>
      <EndingsCard request={request} onWithdraw={show('withdraw')} />
      <InHand section="calls">
        <CallsCard request={request} />
      </InHand>
      <InHand section="notes">
        <NotesCard request={request} />
      </InHand>
      <RequestTrail request={request.id} />
      {side === 'refuse' ? <RefuseDialog request={request} onClose={close} /> : null}
      {side === 'relink' ? <RelinkDialog request={request} onClose={close} /> : null}
      {side === 'withdraw' ? (
        <WithdrawDialog request={request} onClose={close} onVerify={show('verification')} />
      ) : null}
      {side === 'unfreeze' ? <UnfreezeDialog request={request} onClose={close} /> : null}
      {side === 'reassign' ? (
        <Suspense>
          <ReassignDialog request={request} onClose={close} />
        </Suspense>
      ) : null}
      {side === 'transfer' ? (
        <Suspense>
          <TransferDialog request={request} onClose={close} />
        </Suspense>
      ) : null}
      {isScriptOpen ? (
        <Suspense>
          <ScriptPanel
            request={request}
            onClose={() => {
              setIsScriptOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}

/** Whether it can be offered, taken back or answered now. */
function isMovable({ can }: RequestView): boolean {
  return (
    can['offer-transfer'] === true ||
    can['withdraw-transfer'] === true ||
    can['accept-transfer'] === true
  );
}
