import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import css from './chip-group.module.css';
import { ChoiceSet } from './choice-set.tsx';
import type { ChoiceSetProps } from './choice-set.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface ChipOption<V extends string> {
  value: V;
  label: ReactNode;
  icon?: IconName | undefined;
  /** How many stand behind it. */
  count?: number | string | undefined;
  /** The count asks for attention. */
  hot?: boolean | undefined;
  disabled?: boolean | undefined;
}

interface Shared<V extends string> extends Omit<ChoiceSetProps, 'children'> {
  options: readonly ChipOption<V>[];
  name?: string | undefined;
}

/** One of a few in a row, driven like radio buttons: arrows choose. */
export function ChipGroup<V extends string>({
  options,
  value,
  onChange,
  name,
  ...set
}: Shared<V> & { value: V | undefined; onChange: (value: V) => void }): ReactElement {
  const own = useId();
  return (
    <ChoiceSet {...set}>
      <div className={css['chips']}>
        {options.map((option) => (
          <Chip
            key={option.value}
            type="radio"
            name={name ?? own}
            option={option}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
        ))}
      </div>
    </ChoiceSet>
  );
}

/** Any of a few in a row, driven like check boxes: Space ticks. */
export function MultiChipGroup<V extends string>({
  options,
  values,
  onChange,
  name,
  ...set
}: Shared<V> & { values: readonly V[]; onChange: (values: V[]) => void }): ReactElement {
  const own = useId();
  const turn = (value: V): V[] =>
    options
      .map((option) => option.value)
      .filter((one) => (one === value ? !values.includes(one) : values.includes(one)));
  return (
    <ChoiceSet {...set}>
      <div className={css['chips']}>
        {options.map((option) => (
          <Chip
            key={option.value}
            type="checkbox"
            name={name ?? own}
            option={option}
            checked={values.includes(option.value)}
            onChange={() => {
              onChange(turn(option.value));
            }}
          />
        ))}
      </div>
    </ChoiceSet>
  );
}

function Chip<V extends string>({
  option,
  type,
  name,
  checked,
  onChange,
}: {
  option: ChipOption<V>;
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onChange: () => void;
}): ReactElement {
  return (
    <label className={css['chip']} data-type={type}>
      <input
        type={type}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        onChange={onChange}
        className={css['input']}
      />
      {type === 'checkbox' && checked ? (
        <Icon name="check" size={14} />
      ) : option.icon === undefined ? null : (
        <Icon name={option.icon} size={14} />
      )}
      <span>{option.label}</span>
      {option.count === undefined ? null : (
        <b className={css['count']} data-hot={option.hot || undefined}>
          {option.count}
        </b>
      )}
    </label>
  );
}
