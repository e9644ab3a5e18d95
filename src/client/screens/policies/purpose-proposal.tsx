import type { ReactElement } from 'react';
import type { RegisterView } from '#contract/registers.ts';
import { useApprovePurpose, useReturnPurpose } from '../../api/registers.ts';
import { SettingProposal } from '../../components/setting-proposal.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { NoticeWords } from './notices-table.tsx';

/** An announcement that waits for another privacy officer: exactly what customers would be told, and from when. */
export function PurposeProposal({
  register: { company, version, can },
  proposal,
}: {
  register: RegisterView;
  proposal: NonNullable<RegisterView['proposal']>;
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const approve = useApprovePurpose();
  const giveBack = useReturnPurpose();
  const { notice, digest } = proposal;
  return (
    <SettingProposal
      id={`purpose-${company}`}
      title={t('register.waits')}
      proposal={proposal}
      change={{ company, version, digest }}
      can={can}
      approve={approve}
      giveBack={giveBack}
      words={{
        approve: t('register.approve'),
        approved: t('register.announced'),
        giveBack: t('register.return'),
        returned: t('register.returned'),
      }}
    >
      <span>
        {t('register.waits.what', {
          purpose: t(`customer.purpose.${notice.purpose}`),
          version: String(notice.version),
          date: notice.announcedOn === null ? '' : day(notice.announcedOn),
        })}
      </span>
      <NoticeWords notice={notice} />
    </SettingProposal>
  );
}
