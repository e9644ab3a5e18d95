import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './deletion.module.css';
import type { DeletionWork } from './use-deletion-work.ts';

/** Confirms in words with the number of items, in the language of the screens; then a second person is asked. */
export function ConfirmDeletion({
  request,
  deletion,
  work,
}: {
  request: RequestView;
  deletion: DeletionView;
  work: DeletionWork;
}): ReactElement {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const { counts } = deletion;
  const items = counts.delete + counts.anonymise;
  const words = t('deletion.confirm.words', { n: items });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isRight = folded(typed) === folded(words);
    setIsWrong(!isRight);
    if (!isRight) return;
    work.propose(items);
  };
  return (
    <form className={css['deed']} data-deed onSubmit={submit}>
      <Field
        label={t('deletion.confirm.label')}
        hint={t('deletion.confirm.hint', { words })}
        error={isWrong ? t('deletion.confirm.wrong') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        )}
      </Field>
      <div>
        <ActionButton
          type="submit"
          can={request.can['propose-deletion']}
          kind="danger"
          keyHint="⏎"
          pending={work.isPending}
        >
          {t('deletion.propose')}
        </ActionButton>
      </div>
    </form>
  );
}

/** Width, case and outer spaces of what is typed do not matter; the words and the number do. */
function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
}
