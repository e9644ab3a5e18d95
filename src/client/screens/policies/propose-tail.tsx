import type { ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster } from '../../ui/stack.tsx';

/** How a proposal ends: the day that it holds from, the button that asks a second officer, and what went wrong. */
export function ProposeTail({
  date,
  propose,
}: {
  date: {
    readonly label: string;
    readonly hint: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** The first day that can be chosen. */
    readonly min?: string;
    readonly error: string | undefined;
  };
  propose: {
    readonly words: string;
    readonly can: Can | undefined;
    readonly isPending: boolean;
    readonly error: unknown;
  };
}): ReactElement {
  return (
    <>
      <Field label={date.label} hint={date.hint} error={date.error} required>
        {(control) => (
          <DateInput
            {...control}
            min={date.min}
            value={date.value}
            onChange={(event) => {
              date.onChange(event.target.value);
            }}
          />
        )}
      </Field>
      <Cluster>
        <ActionButton type="submit" can={propose.can} pending={propose.isPending}>
          {propose.words}
        </ActionButton>
      </Cluster>
      {propose.error === null ? null : <ProblemNotice problem={propose.error} />}
    </>
  );
}
