import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { spokenTags } from '../../i18n/messages/script.ts';
import type { SpokenLanguage } from '../../i18n/messages/script.ts';
import { isSpellable, spell } from '../../i18n/spell.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './script-panel.module.css';

/** Spells the request's number, or what the agent types, sign by sign; what is typed stays in this panel alone. */
export function SpellBack({
  request,
  language,
}: {
  request: string;
  language: SpokenLanguage;
}): ReactElement {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = typed.trim() === '' ? request : typed;
  const may = isSpellable(text);
  return (
    <section className={css['spell']} aria-labelledby={id}>
      <h3 id={id}>{t('script.spell.title')}</h3>
      <Field
        label={t('script.spell.label')}
        hint={t('script.spell.hint')}
        error={may ? undefined : t('script.spell.refused')}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        )}
      </Field>
      {may ? (
        <ol
          className={css['signs']}
          lang={spokenTags[language]}
          aria-label={t('script.spell.title')}
        >
          {spell(text, language).map(({ sign, say }, place) => (
            // The same sign may stand twice: its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <b aria-hidden="true">{sign}</b>
              <span>{say}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}
