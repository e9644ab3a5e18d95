import type { FormEvent, ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './authority.module.css';

/** The second officer's PIN, once more, and what it allows; without the right the reason alone. */
export function PinForm({
  can,
  pin,
  onPin,
  isPending,
  words,
  onSubmit,
}: {
  can: Can;
  pin: string;
  onPin: (pin: string) => void;
  isPending: boolean;
  words: string;
  onSubmit: (event: FormEvent) => void;
}): ReactElement {
  const t = useT();
  if (can !== true)
    return (
      <Cluster>
        <ActionButton can={can}>{words}</ActionButton>
      </Cluster>
    );
  return (
    <form className={css['pin']} autoComplete="off" onSubmit={onSubmit}>
      <Field label={t('deletion.pin')} hint={t('deletion.pin.hint')} required>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            value={pin}
            onChange={(event) => {
              onPin(event.target.value);
            }}
          />
        )}
      </Field>
      <Cluster>
        <ActionButton type="submit" can={can} kind="primary" pending={isPending}>
          {words}
        </ActionButton>
      </Cluster>
    </form>
  );
}
