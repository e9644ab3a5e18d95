import type { ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { useApprovePolicy, useReturnPolicy } from '../../api/policy-versions.ts';
import { ClauseChanges } from '../../components/clause-changes.tsx';
import { SettingProposal } from '../../components/setting-proposal.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';

/** A version that waits for another privacy officer: exactly what it changes, and from when. */
export function PolicyProposal({
  store: { company, version, can },
  proposal,
}: {
  store: PolicyStoreView;
  proposal: NonNullable<PolicyStoreView['proposal']>;
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  const approve = useApprovePolicy();
  const giveBack = useReturnPolicy();
  const { next, digest } = proposal;
  return (
    <SettingProposal
      id={`policy-${company}`}
      title={t('policy-version.waits')}
      offered={t('policy-version.waits.of', { company: names.company(company) })}
      proposal={proposal}
      change={{ company, version, digest }}
      can={can}
      approve={approve}
      giveBack={giveBack}
      words={{
        approve: t('policy-version.approve'),
        approved: t('policy-version.approved'),
        giveBack: t('policy-version.return'),
        returned: t('policy-version.returned'),
      }}
    >
      <span>
        {t('policy-version.waits.what', {
          version: next.version,
          date: next.inForceFrom === null ? '' : day(next.inForceFrom),
        })}
      </span>
      <ClauseChanges changes={next.changes} />
    </SettingProposal>
  );
}
