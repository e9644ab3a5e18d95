import type { ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import { MergeCard } from '../../components/merge-card.tsx';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import css from './letter.module.css';
import type { LetterPart, Wording } from './use-wording.ts';

/** Somebody kept another wording of the same part first: what it was, theirs and mine, and which of them stays. */
export function LetterConflict({
  collisions,
  base,
  theirs,
  mine,
  lang,
  can,
  isPending,
  onKeep,
}: {
  collisions: readonly LetterPart[];
  base: Wording;
  theirs: Wording;
  mine: Wording;
  lang: string;
  can: Can | undefined;
  isPending: boolean;
  /** The wording with the chosen parts in it. */
  onKeep: (chosen: Wording) => void;
}): ReactElement {
  const t = useT();
  return (
    <div className={css['conflict']}>
      <MergeCard
        rows={collisions.map((part) => ({
          id: part,
          label: t(`letter.${part}`),
          base: said(base[part], lang),
          theirs: said(theirs[part], lang),
          mine: said(mine[part], lang),
        }))}
        can={can}
        isPending={isPending}
        onKeep={(sideOf) => {
          const chosen = collisions.filter((part) => sideOf(part) === 'theirs');
          onKeep({
            subject: (chosen.includes('subject') ? theirs : mine).subject,
            body: (chosen.includes('body') ? theirs : mine).body,
          });
        }}
      />
    </div>
  );
}

function said(text: string, lang: string): ReactElement {
  return (
    <div lang={lang}>
      <BdiText text={text} look="lines" />
    </div>
  );
}
