import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { VerdictView } from '#contract/verification.ts';
import { useAskSet, useAskUnlock } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { AnswerForm } from './answer-form.tsx';
import type { ProofStep } from './proof-step.ts';
import { ScriptLine } from './script-line.tsx';
import { Verdict } from './verdict.tsx';
import css from './verification.module.css';

/** The blind set: asked as a whole, judged as a whole. */
export function QuestionSection({
  request,
  step,
}: {
  request: RequestView;
  step: ProofStep;
}): ReactElement | null {
  const t = useT();
  const ask = useDeed(useAskSet());
  const [verdict, setVerdict] = useState<VerdictView | null>(null);
  const { verification, can } = request;
  const { set, missing, lockedUntil } = verification;
  const change = { request: request.id, version: request.version };
  const isAsked = set !== null && can['answer-set'] === true;
  const hasFailed = verdict?.verdict === 'not-confirmed';
  if (missing.points === 0 && verdict === null) return null;
  return (
    <section className={css['section']}>
      <h3>{t('verification.set.title')}</h3>
      <Verdict verdict={verdict} />
      {missing.points > 0 ? (
        <>
          {lockedUntil !== null ? <Locked request={request} until={lockedUntil} /> : null}
          {lockedUntil === null && verification.path === 'other-way' ? (
            <OtherWay request={request} />
          ) : null}
          {hasFailed && !isAsked ? (
            <ScriptLine line="not-confirmed" language={request.language} />
          ) : step === 'ask' || step === 'answers' ? (
            <ScriptLine line="why-we-check" language={request.language} />
          ) : null}
          {isAsked ? (
            <AnswerForm key={set.attempt} request={request} set={set} onVerdict={setVerdict} />
          ) : lockedUntil === null && !verification.tooFewQuestions ? (
            <div className={css['row']}>
              <ActionButton
                data-step="ask"
                can={can['ask-set']}
                kind={step === 'ask' ? 'primary' : 'plain'}
                keyHint={step === 'ask' ? '⏎' : undefined}
                pending={ask.isPending}
                onClick={() => {
                  ask.run(change, () => {
                    setVerdict(null);
                  });
                }}
              >
                {hasFailed ? t('verification.set.ask.again') : t('verification.set.ask')}
              </ActionButton>
              <Quiet>{t('verification.set.attempts-left', { n: verification.attemptsLeft })}</Quiet>
            </div>
          ) : null}
        </>
      ) : null}
      {ask.error === null ? null : <ProblemNotice problem={ask.error} />}
    </section>
  );
}

function Locked({ request, until }: { request: RequestView; until: number }): ReactElement {
  const t = useT();
  const { dateTime, sentences } = useFormat(request.zone);
  const unlock = useDeed(useAskUnlock());
  return (
    <>
      <Notice
        tone="locked"
        title={`${t('verification.locked')} ${t('verification.locked.until', {
          date: dateTime(new Date(until).toISOString()),
        })}`}
        actions={
          <ActionButton
            data-step={request.can['ask-unlock'] === true ? 'other' : undefined}
            can={request.can['ask-unlock']}
            size="small"
            pending={unlock.isPending}
            onClick={() => {
              unlock.run({ request: request.id, version: request.version }, () => {
                toast(t('verification.unlock.asked'));
              });
            }}
          >
            {t('verification.unlock')}
          </ActionButton>
        }
      >
        {sentences([t('verification.locked.ways'), t('verification.other-way.locked')])}
      </Notice>
      {unlock.error === null ? null : <ProblemNotice problem={unlock.error} />}
    </>
  );
}

function OtherWay({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const hasChannel = request.verification.contactPoints.some((point) => point.ofRecord === true);
  return (
    <Notice title={t('verification.another-way')}>
      {hasChannel ? t('verification.other-way.few') : t('verification.other-way.none')}
    </Notice>
  );
}
