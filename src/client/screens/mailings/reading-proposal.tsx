import type { ReactElement } from 'react';
import type { ReadingView } from '#contract/mailings.ts';
import { useApproveReading, useReturnReading } from '../../api/mailings.ts';
import { SettingProposal } from '../../components/setting-proposal.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';

/** A reading that waits for another privacy officer: from which one to which. */
export function ReadingProposal({
  reading: { company, version, reading, can },
  proposal,
}: {
  reading: ReadingView;
  proposal: NonNullable<ReadingView['proposal']>;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const approve = useApproveReading();
  const giveBack = useReturnReading();
  return (
    <SettingProposal
      id={`reading-${company}`}
      title={t('mailing.reading.waits', { company: names.company(company) })}
      proposal={proposal}
      change={{ company, version, digest: proposal.digest }}
      can={can}
      approve={approve}
      giveBack={giveBack}
      words={{
        approve: t('mailing.reading.approve'),
        approved: t('mailing.reading.approved'),
        giveBack: t('mailing.reading.return'),
        returned: t('mailing.reading.returned'),
      }}
    >
      <span>
        {t('mailing.reading.waits.what', {
          from: t(`mailing.reading.${reading}`),
          to: t(`mailing.reading.${proposal.reading}`),
        })}
      </span>
      <span>{t(`mailing.reading.${proposal.reading}.means`)}</span>
    </SettingProposal>
  );
}
