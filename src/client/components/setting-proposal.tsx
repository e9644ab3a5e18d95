import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Can } from '#contract/problem.ts';
import type { SettingChange } from '../api/use-setting-change.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Notice } from '../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../ui/stack.tsx';
import { toast } from '../ui/toast-store.ts';
import { ActionButton } from './action-button.tsx';
import { useOfferedDeeds } from './offered-deeds.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { StaffBadge } from './staff-badge.tsx';
import { useDeed } from './use-deed.ts';

type Decided = SettingChange & { readonly digest: string };
type Decision = UseMutationResult<unknown, Error, Decided>;

/** A change of a setting that waits for another privacy officer: exactly what it would be, by whom, and the decision. */
export function SettingProposal({
  id,
  title,
  offered = title,
  proposal,
  change,
  can,
  approve,
  giveBack,
  words,
  children,
}: {
  /** Names it among the deeds of the palette. */
  id: string;
  title: string;
  /** Its words in the palette, where the title alone does not say whose it is. */
  offered?: string;
  proposal: { readonly by: string; readonly at: number };
  change: Omit<Decided, 'key'>;
  can: { readonly approve: Can; readonly return: Can };
  approve: Decision;
  giveBack: Decision;
  /** On the two buttons, and what is said when it is done. */
  words: Readonly<Record<'approve' | 'approved' | 'giveBack' | 'returned', string>>;
  children: ReactNode;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const approval = useDeed(approve);
  const returning = useDeed(giveBack);
  const error = approval.error ?? returning.error;
  const button = useRef<HTMLButtonElement>(null);
  const lead = (): void => button.current?.focus();
  useOfferedDeeds([{ id, label: offered, can: can.approve, run: lead }]);
  return (
    <Notice tone="warn" title={title} stacked>
      <Stack gap={2}>
        {children}
        <Cluster>
          <Quiet>
            {t('policies.waits.by', { date: dateTime(new Date(proposal.at).toISOString()) })}
          </Quiet>
          <StaffBadge id={proposal.by} withName />
        </Cluster>
        <Cluster>
          <ActionButton
            ref={button}
            can={can.approve}
            kind="primary"
            pending={approval.isPending}
            onClick={() => {
              approval.run(change, () => {
                toast(words.approved);
              });
            }}
          >
            {words.approve}
          </ActionButton>
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
        {error === null ? null : <ProblemNotice problem={error} />}
      </Stack>
    </Notice>
  );
}
