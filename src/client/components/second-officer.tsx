import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactElement, Ref } from 'react';
import type { Can } from '#contract/problem.ts';
import type { ButtonProps } from '../ui/button.tsx';
import { Cluster } from '../ui/stack.tsx';
import { toast } from '../ui/toast-store.ts';
import { ActionButton } from './action-button.tsx';
import { PinForm } from './pin-form.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useDeed } from './use-deed.ts';

type Decision<V> = UseMutationResult<unknown, Error, V>;

/** What a second officer does with a proposal: approves exactly this with their PIN once more, or sends it back. */
export function SecondOfficer<V extends { readonly key: string }>({
  change,
  can,
  approve,
  giveBack,
  words,
  kind,
  field,
}: {
  /** The proposal, by its digest and version. */
  change: Omit<V, 'key'>;
  can: { readonly approve: Can; readonly return: Can };
  approve: Decision<V>;
  giveBack: Decision<V>;
  /** On the two buttons, and what is said when it is done. */
  words: Readonly<Record<'approve' | 'approved' | 'giveBack' | 'returned', string>>;
  kind?: ButtonProps['kind'];
  field?: Ref<HTMLInputElement> | undefined;
}): ReactElement {
  const approval = useDeed(approve);
  const returning = useDeed(giveBack);
  return (
    <>
      <PinForm
        can={can.approve}
        words={words.approve}
        kind={kind}
        field={field}
        deed={{
          isPending: approval.isPending,
          error: approval.error,
          run: () => {
            approval.run(change, () => {
              toast(words.approved);
            });
          },
        }}
      />
      <Cluster>
        <ActionButton
          can={can.return}
          pending={returning.isPending}
          onClick={() => {
            returning.run(change, () => {
              toast(words.returned);
            });
          }}
        >
          {words.giveBack}
        </ActionButton>
      </Cluster>
      {returning.error === null ? null : <ProblemNotice problem={returning.error} />}
    </>
  );
}
