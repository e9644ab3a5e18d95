import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Can } from '#contract/problem.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { RadioOption } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** What a short form asks for: one of a closed list, a few words, an amount; then one deed. */
export type ReasonDialogProps<V extends string> = {
  readonly title: string;
  readonly hint: ReactNode;
  readonly choice?:
    | {
        readonly label: string;
        readonly options: readonly RadioOption<V>[];
        readonly required: string;
      }
    | undefined;
  readonly text?: { readonly label: string } | undefined;
  /** A whole number above nothing. */
  readonly amount?: { readonly label: string; readonly hint: string; readonly required: string };
  readonly can: Can | undefined;
  readonly go: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onGo: (given: {
    readonly choice: V | undefined;
    readonly text: string;
    readonly amount: number;
  }) => void;
  readonly onClose: () => void;
};

/** Seven digits at most, without a sign or a part of one. */
const WHOLE = /^[1-9]\d{0,6}$/;

/** A dialog with one choice, one text, one amount, and one deed. */
export function ReasonDialog<V extends string>(given: ReasonDialogProps<V>): ReactElement {
  const t = useT();
  const { choice, text, amount } = given;
  const [chosen, setChosen] = useState<V | undefined>(
    choice?.options.length === 1 ? choice.options[0]?.value : undefined,
  );
  const [words, setWords] = useState('');
  const [sum, setSum] = useState('');
  const [isTried, setIsTried] = useState(false);
  const lacksChoice = choice !== undefined && chosen === undefined;
  const lacksText = text !== undefined && words.trim() === '';
  const lacksSum = amount !== undefined && !WHOLE.test(sum.trim());
  const submit = (): void => {
    setIsTried(true);
    if (lacksChoice || lacksText || lacksSum) return;
    given.onGo({ choice: chosen, text: words, amount: Number(sum) });
  };
  return (
    <DeedDialog
      title={given.title}
      hint={given.hint}
      deed={{ words: given.go, can: given.can, isPending: given.isPending, run: submit }}
      error={given.error}
      onClose={given.onClose}
      first="input, textarea"
    >
      <Stack>
        {choice === undefined ? null : (
          <RadioGroup<V>
            legend={choice.label}
            options={choice.options}
            value={chosen}
            onChange={(value) => {
              setChosen(value);
            }}
            error={isTried && lacksChoice ? choice.required : undefined}
          />
        )}
        {amount === undefined ? null : (
          <Field
            label={amount.label}
            hint={amount.hint}
            error={isTried && lacksSum ? amount.required : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                mono
                inputMode="numeric"
                maxLength={7}
                value={sum}
                onChange={(event) => {
                  setSum(event.target.value);
                }}
              />
            )}
          </Field>
        )}
        {text === undefined ? null : (
          <Field
            label={text.label}
            error={isTried && lacksText ? t('ending.text-required') : undefined}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={2000}
                value={words}
                onChange={(event) => {
                  setWords(event.target.value);
                }}
              />
            )}
          </Field>
        )}
      </Stack>
    </DeedDialog>
  );
}
