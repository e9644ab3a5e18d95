import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useDeclare } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { ProofStep } from './proof-step.ts';
import { ScriptLine } from './script-line.tsx';
import css from './verification.module.css';

/** The declaration: read aloud and agreed to, or signed. Only that it was made is kept. */
export function DeclarationSection({
  request,
  step,
}: {
  request: RequestView;
  step: ProofStep;
}): ReactElement | null {
  const t = useT();
  const declare = useDeed(useDeclare());
  const { needed, missing } = request.verification;
  if (!needed.declaration) return null;
  const change = { request: request.id, version: request.version };
  const isNext = step === 'declare';
  return (
    <section className={css['section']}>
      <h3>{t('verification.declaration.title')}</h3>
      {missing.declaration ? (
        <>
          {isNext ? (
            <ScriptLine
              line={request.kind === 'deletion' ? 'declare-deletion' : 'declare-data'}
              language={request.language}
            />
          ) : null}
          <div className={css['row']}>
            <ActionButton
              data-step="declare"
              can={request.can.declare}
              kind={isNext ? 'primary' : 'plain'}
              keyHint={isNext ? '⏎' : undefined}
              pending={declare.isPending}
              onClick={() => {
                declare.run({ ...change, how: 'read-aloud' });
              }}
            >
              {t('verification.declaration.read')}
            </ActionButton>
            <ActionButton
              can={request.can.declare}
              kind="quiet"
              pending={declare.isPending}
              onClick={() => {
                declare.run({ ...change, how: 'signed' });
              }}
            >
              {t('verification.declaration.signed')}
            </ActionButton>
          </div>
        </>
      ) : (
        <span>
          <Pill tone="good">{t('verification.declaration.done')}</Pill>
        </span>
      )}
      {declare.error === null ? null : <ProblemNotice problem={declare.error} />}
    </section>
  );
}
