import type { ReactElement } from 'react';
import type { ClauseChangeView } from '#contract/policy-versions.ts';
import { useCite, useT } from '../i18n/locale.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Cluster, Quiet, Stack } from '../ui/stack.tsx';
import { ClauseWords } from './clause-words.tsx';
import { useFigureWords } from './use-figure-words.ts';

/** What changed between two versions of a policy, clause by clause: what was said and is said, and which figures moved. */
export function ClauseChanges({ changes }: { changes: readonly ClauseChangeView[] }): ReactElement {
  return (
    <Stack gap={3}>
      {changes.map((change) => (
        <OneClause key={change.clause} change={change} />
      ))}
    </Stack>
  );
}

function OneClause({
  change: { clause, citation, words, figures },
}: {
  change: ClauseChangeView;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const value = useFigureWords();
  const said =
    words === null
      ? []
      : (['was', 'is'] as const).map((when) => ({
          id: when,
          name: t(`policy-version.${when}`),
          value: <ClauseWords clause={clause} words={words[when]} />,
        }));
  const moved = figures.map(({ figure, was, is }) => ({
    id: figure,
    name: t(`policy-version.figure.${figure}`),
    value: t('policy-version.figure.now', { was: value(figure, was), is: value(figure, is) }),
  }));
  return (
    <Stack gap={1}>
      <Cluster>
        <b>{clause}</b>
        <Quiet>{cite(citation)}</Quiet>
      </Cluster>
      <DefinitionList items={[...said, ...moved]} />
    </Stack>
  );
}
