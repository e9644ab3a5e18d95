import type { ReactElement } from 'react';
import { policyLanguages, type PolicyStoreView } from '#contract/policy-versions.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** What a clause is to say. */
export type ClauseText = { readonly clause: string; readonly text: string };

export type PolicyLang = (typeof policyLanguages)[number];

/** The clauses to choose from, and a field for the words of each that is chosen. */
export function ClauseFields({
  clauses,
  said,
  onSaid,
  lang,
  onLang,
  errorOf,
}: {
  clauses: PolicyStoreView['clauses'];
  said: readonly ClauseText[];
  onSaid: (said: readonly ClauseText[]) => void;
  lang: PolicyLang;
  onLang: (lang: PolicyLang) => void;
  errorOf: (name: string) => string | undefined;
}): ReactElement {
  const t = useT();
  const { known } = useWords();
  return (
    <Stack gap={3}>
      <ChoiceSet legend={t('policy-version.change.clauses')}>
        {clauses.map(({ clause }) => (
          <Checkbox
            key={clause}
            label={t('policy-version.change.clause', {
              clause,
              words: known('policies', `clause.${clause}`) ?? '',
            })}
            checked={said.some((one) => one.clause === clause)}
            onChange={(event) => {
              const rest = said.filter((one) => one.clause !== clause);
              onSaid(event.target.checked ? [...rest, { clause, text: '' }] : rest);
            }}
          />
        ))}
      </ChoiceSet>
      {said.map(({ clause, text }, at) => (
        <Field
          key={clause}
          label={t('policy-version.change.words', { clause })}
          error={errorOf(`said.${String(at)}.words.text`)}
          required
        >
          {(control) => (
            <TextArea
              {...control}
              lang={lang}
              rows={2}
              value={text}
              onChange={(event) => {
                const words = { clause, text: event.target.value };
                onSaid(said.map((one) => (one.clause === clause ? words : one)));
              }}
            />
          )}
        </Field>
      ))}
      {said.length === 0 ? null : (
        <ChipGroup
          legend={t('policy-version.change.language')}
          options={policyLanguages.map((value) => ({
            value,
            label: t(`register.language.${value}`),
          }))}
          value={lang}
          onChange={onLang}
        />
      )}
    </Stack>
  );
}
