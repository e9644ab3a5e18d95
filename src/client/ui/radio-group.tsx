import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import css from './choice.module.css';
import { ChoiceSet } from './choice-set.tsx';
import type { ChoiceSetProps } from './choice-set.tsx';

export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
  /** Why it cannot be chosen; the words belong in `hint`. */
  disabled?: boolean | undefined;
}

export interface RadioGroupProps<V extends string> extends Omit<ChoiceSetProps, 'children'> {
  options: readonly RadioOption<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  name?: string | undefined;
}

/** One of a few, each on its own line. */
export function RadioGroup<V extends string>({
  options,
  value,
  onChange,
  name,
  ...set
}: RadioGroupProps<V>): ReactElement {
  const own = useId();
  return (
    <ChoiceSet {...set}>
      {options.map((option) => (
        <label key={option.value} className={css['choice']}>
          <input
            type="radio"
            className={css['mark']}
            name={name ?? own}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span className={css['hint']}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </ChoiceSet>
  );
}
