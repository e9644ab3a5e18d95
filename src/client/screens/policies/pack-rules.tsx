import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { PackView } from '#contract/policies.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useWords } from '../../components/use-words.ts';
import { lawWordsIn, wordsOfRule, type WordsOfRule } from '../../i18n/law-rules/law-words.ts';
import { useCite, useLocale, useT } from '../../i18n/locale.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';

const lawWordsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['law-words', locale],
    queryFn: async () => lawWordsIn(locale),
    staleTime: Infinity,
  });

/** The rules in the language of the screens, whose words come when they are first looked at. */
export function PackRules({ pack }: { pack: PackView }): ReactElement {
  const t = useT();
  const cite = useCite();
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(lawWordsQuery(locale));
  if (data === undefined && error === null)
    return <Skeleton label={t('action.loading')} shape="rows" count={8} />;
  return (
    <>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      <DefinitionList
        items={pack.rules.map((rule) => ({
          id: rule.id,
          name: cite(rule.citation),
          value: (
            <Rule rule={rule} words={data == null ? null : wordsOfRule(data, pack.id, rule.id)} />
          ),
        }))}
      />
    </>
  );
}

/** One rule. What has no words in the language of the screens is told in English. */
function Rule({
  rule,
  words,
}: {
  rule: PackView['rules'][number];
  words: WordsOfRule | null;
}): ReactElement {
  const t = useT();
  const { known } = useWords();
  const statement = words === null ? null : (words.statement ?? known('ground', rule.id));
  const note = words?.note ?? null;
  return (
    <Cluster gap={1}>
      {statement === null ? <span lang="en">{rule.statement}</span> : <span>{statement}</span>}
      {rule.note === '' ? null : (
        <Quiet>{note === null ? <span lang="en">{rule.note}</span> : <span>{note}</span>}</Quiet>
      )}
      {rule.checked ? null : (
        <Pill tone="warn" icon="alert">
          {t('policies.rule.unchecked')}
        </Pill>
      )}
    </Cluster>
  );
}
