import { useId, useState } from 'react';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import type { Can } from '#contract/problem.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { RadioOption } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** What a short form asks for: one of a closed list, a few words, or both; then one deed. */
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
  readonly can: Can | undefined;
  readonly go: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onGo: (given: { readonly choice: V | undefined; readonly text: string }) => void;
  readonly onClose: () => void;
};

/** A dialog with one choice, one text, and one deed. */
export function ReasonDialog<V extends string>(given: ReasonDialogProps<V>): ReactElement {
  const t = useT();
  const formId = useId();
  const { choice, text } = given;
  const [chosen, setChosen] = useState<V | undefined>(
    choice?.options.length === 1 ? choice.options[0]?.value : undefined,
  );
  const [words, setWords] = useState('');
  const [isTried, setIsTried] = useState(false);
  const lacksChoice = choice !== undefined && chosen === undefined;
  const lacksText = text !== undefined && words.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (!lacksChoice && !lacksText) given.onGo({ choice: chosen, text: words });
  };
  return (
    <Dialog
      open
      onClose={given.onClose}
      title={given.title}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={given.onClose}>{t('action.cancel')}</Button>
          <ActionButton
            type="submit"
            form={formId}
            can={given.can}
            kind="primary"
            pending={given.isPending}
          >
            {given.go}
          </ActionButton>
        </>
      }
    >
      <Notice>{given.hint}</Notice>
      <form id={formId} onSubmit={submit}>
        <FirstFocus on="input, textarea">
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
        </FirstFocus>
      </form>
      {given.error === null ? null : <ProblemNotice problem={given.error} />}
    </Dialog>
  );
}
