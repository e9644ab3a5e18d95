import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { keyHint } from '../../components/keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { AssuranceMeter } from './assurance-meter.tsx';
import { AuthoritySection } from './authority-section.tsx';
import { CodeSection } from './code-section.tsx';
import { DeclarationSection } from './declaration-section.tsx';
import { OtherProof } from './other-proof.tsx';
import { PaperSection } from './paper-section.tsx';
import { proofStep } from './proof-step.ts';
import type { ProofStep } from './proof-step.ts';
import { QuestionSection } from './question-section.tsx';
import { SignalList } from './signal-list.tsx';
import css from './verification.module.css';

/** Proof of identity beside the request. The focus goes to the next thing to do each time something is done. */
export function VerificationDrawer({
  request,
  onClose,
  onBuild,
  onCompare,
  onDelete,
}: {
  request: RequestView;
  onClose: () => void;
  onBuild: () => void;
  onCompare: () => void;
  onDelete: () => void;
}): ReactElement {
  const t = useT();
  const step = proofStep(request);
  const ref = useFocusOnStep(placeOf(request, step));
  const { needed } = request.verification;
  const needsProof = needed.points > 0 || needed.authenticity || needed.authority === true;
  return (
    <Drawer
      title={t('verification.title')}
      onClose={onClose}
      closeLabel={t('action.close')}
      keyHint={keyHint('verify')[0]}
      takesFocus={false}
      foot={
        step === 'done' ? (
          <AfterProof
            request={request}
            onBuild={onBuild}
            onCompare={onCompare}
            onDelete={onDelete}
          />
        ) : undefined
      }
    >
      <div ref={ref} className={css['sections']}>
        <AssuranceMeter request={request} />
        {step === 'frozen' ? (
          <Notice tone="bad">{t('verification.frozen')}</Notice>
        ) : needsProof ? (
          <Proofs request={request} step={step} />
        ) : (
          <Notice tone="good">{t('verification.unneeded')}</Notice>
        )}
        <Quiet>{t('verification.prove-nothing')}</Quiet>
        {__DEMO__ ? <Quiet>{t('demo.blind-limit')}</Quiet> : null}
      </div>
    </Drawer>
  );
}

/** The way on to what was asked, where it has not been done. */
function AfterProof({
  request,
  onBuild,
  onCompare,
  onDelete,
}: {
  request: RequestView;
  onBuild: () => void;
  onCompare: () => void;
  onDelete: () => void;
}): ReactElement | null {
  const t = useT();
  if (request.kind === 'inquiry')
    return (
      <Button kind="primary" keyHint={keyHint('disclosure')} onClick={onBuild} data-step="done">
        {t('disclosure.build')}
      </Button>
    );
  if (request.correction?.decision === null)
    return (
      <Button kind="primary" keyHint={keyHint('correction')} onClick={onCompare} data-step="done">
        {t('correction.compare')}
      </Button>
    );
  if (request.deletion?.started === null)
    return (
      <Button kind="primary" keyHint={keyHint('deletion')} onClick={onDelete} data-step="done">
        {t('deletion.open')}
      </Button>
    );
  return null;
}

function Proofs({ request, step }: { request: RequestView; step: ProofStep }): ReactElement {
  const t = useT();
  return (
    <>
      {request.customer === null ? <Notice>{t('verification.no-customer')}</Notice> : null}
      <SignalList signals={request.verification.signals} />
      {request.representation === null ? (
        <QuestionSection request={request} step={step} />
      ) : (
        <AuthoritySection request={request} representation={request.representation} />
      )}
      <CodeSection request={request} step={step} />
      <DeclarationSection request={request} step={step} />
      <OtherProof request={request} />
      <PaperSection key={request.verification.lockedUntil} request={request} />
    </>
  );
}

/** The step, and after a space what it is about: another set or another code is a place of its own. */
function placeOf({ verification }: RequestView, step: ProofStep): string {
  const { set, codes } = verification;
  if (step === 'answers') return `${step} ${set?.attempt ?? ''}`;
  if (step === 'code')
    return `${step} ${codes.findLast((code) => code.state === 'sent')?.id ?? ''}`;
  return step;
}

/** Puts the focus where the next step is, when the drawer opens and whenever the place changes. */
function useFocusOnStep(place: string) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [step = ''] = place.split(' ');
    const drawer = ref.current?.closest('aside');
    const next =
      drawer?.querySelector<HTMLElement>(`[data-step="${step}"]`) ??
      drawer?.querySelector<HTMLElement>('h2');
    next?.focus();
  }, [place]);
  return ref;
}
