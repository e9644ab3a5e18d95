import { useId } from 'react';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import type { Can } from '#contract/problem.ts';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import type { NoticeTone } from '../ui/notice.tsx';
import { ActionButton } from './action-button.tsx';
import { FirstFocus } from './first-focus.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** The one thing that a dialog does. */
export type DialogDeed = {
  readonly words: string;
  readonly can: Can | undefined;
  readonly kind?: 'primary' | 'danger' | 'plain';
  readonly isPending: boolean;
  readonly run: () => void;
  /** What has to be chosen before, in words. */
  readonly barred?: string | undefined;
  /** Nothing is asked that has to be filled in: the deed has the focus first, and Enter does it. */
  readonly isFirst?: boolean;
};

export interface DeedDialogProps {
  title: string;
  /** What the deed means, said before anything is asked. Left out where what stands in the dialog says it. */
  hint?: ReactNode;
  tone?: NoticeTone;
  /** Null where there is nothing to do but to read why. */
  deed: DialogDeed | null;
  error: unknown;
  onClose: () => void;
  /** Another answer, in place of leaving the dialog as it came. */
  instead?: ReactNode;
  /** The field that has the focus first, as a selector: Enter in the fields does the deed. Left out where they have a form of their own. */
  first?: string;
  children?: ReactNode;
}

/** A dialog with a few fields and one deed: leave, or do it. What fails is said under the fields, and nothing typed is lost. */
export function DeedDialog({
  title,
  hint,
  tone = 'info',
  deed,
  error,
  onClose,
  instead,
  first,
  children,
}: DeedDialogProps): ReactElement {
  const t = useT();
  const formId = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    deed?.run();
  };
  const isForm = deed !== null && first !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={t('action.close')}
      actions={
        <>
          {instead ?? <Button onClick={onClose}>{t('action.cancel')}</Button>}
          {deed === null ? null : <DeedButton deed={deed} formId={isForm ? formId : null} />}
        </>
      }
    >
      {hint === undefined ? null : <Notice tone={tone}>{hint}</Notice>}
      {isForm ? (
        <form id={formId} onSubmit={submit}>
          <FirstFocus on={first}>{children}</FirstFocus>
        </form>
      ) : (
        children
      )}
      {error === null ? null : <ProblemNotice problem={error} />}
    </Dialog>
  );
}

function DeedButton({
  deed: { words, can, kind = 'primary', isPending, run, barred, isFirst = false },
  formId,
}: {
  deed: DialogDeed;
  formId: string | null;
}): ReactElement {
  if (can === true && barred !== undefined)
    return (
      <Button kind={kind} barred={barred}>
        {words}
      </Button>
    );
  const press = formId === null ? { onClick: run } : ({ type: 'submit', form: formId } as const);
  const hinted = isFirst ? { keyHint: '⏎' } : {};
  const button = (
    <ActionButton {...press} {...hinted} can={can} kind={kind} pending={isPending}>
      {words}
    </ActionButton>
  );
  return isFirst ? <FirstFocus on="button">{button}</FirstFocus> : button;
}
