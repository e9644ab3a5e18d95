import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/requests.ts';
import { useStartDeletion } from '../../api/deletions.ts';
import { useStepUp } from '../../api/step-up.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './deletion.module.css';

/** The PIN once more, then the start: one form, because the one is asked for the other's sake. */
export function StartDeletion({
  request,
  deletion,
}: {
  request: RequestView;
  deletion: DeletionView;
}): ReactElement {
  const t = useT();
  const [pin, setPin] = useState('');
  const step = useDeed(useStepUp());
  const start = useDeed(useStartDeletion());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.run({ pin }, () => {
      setPin('');
      const { id, version } = request;
      start.run({ request: id, version, digest: deletion.digest }, () => {
        toast(t('deletion.started'));
      });
    });
  };
  const error = step.error ?? start.error;
  return (
    <form className={css['deed']} data-deed onSubmit={submit}>
      <Field label={t('deletion.pin')} hint={t('deletion.pin.hint')} required>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            value={pin}
            onChange={(event) => {
              setPin(event.target.value);
            }}
          />
        )}
      </Field>
      <div>
        <ActionButton
          type="submit"
          can={request.can['start-deletion']}
          kind="danger"
          keyHint="⏎"
          pending={step.isPending || start.isPending}
        >
          {t('deletion.start')}
        </ActionButton>
      </div>
      {error === null ? null : <ProblemNotice problem={error} />}
    </form>
  );
}
