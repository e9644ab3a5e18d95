import type { ReactElement } from 'react';
import type { RegisterView } from '#contract/registers.ts';
import { useApprovePurpose, useReturnPurpose } from '../../api/registers.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { NoticeWords } from './notices-table.tsx';

/** An announcement that waits for another privacy officer: exactly what customers would be told, and from when. */
export function PurposeProposal({
  register,
  proposal,
}: {
  register: RegisterView;
  proposal: NonNullable<RegisterView['proposal']>;
}): ReactElement {
  const t = useT();
  const { dateTime, day } = useFormat();
  const approve = useDeed(useApprovePurpose());
  const giveBack = useDeed(useReturnPurpose());
  const { company, version, can } = register;
  const { notice, by, at, digest } = proposal;
  const change = { company, version, digest };
  const error = approve.error ?? giveBack.error;
  return (
    <Notice tone="warn" title={t('register.waits')} stacked>
      <Stack gap={2}>
        <span>
          {t('register.waits.what', {
            purpose: t(`customer.purpose.${notice.purpose}`),
            version: String(notice.version),
            date: notice.announcedOn === null ? '' : day(notice.announcedOn),
          })}
        </span>
        <NoticeWords notice={notice} />
        <Cluster>
          <Quiet>{dateTime(new Date(at).toISOString())}</Quiet>
          <StaffBadge id={by} withName />
        </Cluster>
        <Cluster>
          <ActionButton
            can={can.approve}
            kind="primary"
            pending={approve.isPending}
            onClick={() => {
              approve.run(change, () => {
                toast(t('register.announced'));
              });
            }}
          >
            {t('register.approve')}
          </ActionButton>
          <ActionButton
            can={can.return}
            pending={giveBack.isPending}
            onClick={() => {
              giveBack.run(change, () => {
                toast(t('register.returned'));
              });
            }}
          >
            {t('register.return')}
          </ActionButton>
        </Cluster>
        {error === null ? null : <ProblemNotice problem={error} />}
      </Stack>
    </Notice>
  );
}
