import { useState } from 'react';
import type { FormEvent, ReactElement, Ref } from 'react';
import type { Can } from '#contract/problem.ts';
import { useStepUp } from '../api/step-up.ts';
import { useT } from '../i18n/locale.tsx';
import type { ButtonProps } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Cluster } from '../ui/stack.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ActionButton } from './action-button.tsx';
import css from './pin-form.module.css';
import { ProblemNotice } from './problem-notice.tsx';
import { useDeed } from './use-deed.ts';

/**
 * The PIN once more, then the deed that it is asked for: one form, because the one is asked for the other's sake.
 * Without the right it is the barred button with its reason alone. What was typed is gone once it was proved.
 */
export function PinForm({
  can,
  words,
  deed,
  kind = 'primary',
  keyHint,
  field,
}: {
  can: Can | undefined;
  /** What is printed on the button. */
  words: string;
  deed: { readonly run: () => void; readonly isPending: boolean; readonly error: unknown };
  kind?: ButtonProps['kind'];
  keyHint?: ButtonProps['keyHint'];
  /** The field of the PIN, for whoever leads to it. */
  field?: Ref<HTMLInputElement> | undefined;
}): ReactElement {
  const t = useT();
  const [pin, setPin] = useState('');
  const step = useDeed(useStepUp());
  if (can !== true)
    return (
      <div data-deed>
        <ActionButton can={can}>{words}</ActionButton>
      </div>
    );
  const error = step.error ?? deed.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.run({ pin }, () => {
      setPin('');
      deed.run();
    });
  };
  return (
    <form className={css['pin']} data-deed autoComplete="off" onSubmit={submit}>
      <Field label={t('deletion.pin')} hint={t('deletion.pin.hint')} required>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
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
      <Cluster>
        <ActionButton
          type="submit"
          can={can}
          kind={kind}
          keyHint={keyHint}
          pending={step.isPending || deed.isPending}
        >
          {words}
        </ActionButton>
      </Cluster>
      {error === null ? null : <ProblemNotice problem={error} />}
    </form>
  );
}
