import type { ReactElement } from 'react';
import { useCite, useT } from '../i18n/locale.tsx';
import css from './refusal-text.module.css';
import { useRefusalWords } from './use-refusal-words.ts';
import type { RefusalView } from './use-refusal-words.ts';

/** Why a rule said no: the sentence, what is missing, and the clause or article it rests on. */
export function RefusalText({ refusal }: { refusal: RefusalView }): ReactElement {
  const words = useRefusalWords();
  const { citation } = refusal;
  if (citation === null) return <span>{words(refusal)}</span>;
  return (
    <span className={css['refusal']}>
      <span>{words(refusal)}</span>
      <Citation text={citation} />
    </span>
  );
}

/** A clause or article, set quietly after what it says. */
export function Citation({ text }: { text: string }): ReactElement {
  const t = useT();
  const words = useCite()(text);
  return (
    <span className={css['citation']} aria-label={t('problem.citation', { text: words })}>
      {words}
    </span>
  );
}
