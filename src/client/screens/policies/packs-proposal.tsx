import type { ReactElement } from 'react';
import type { PolicyView } from '#contract/policies.ts';
import { useApprovePacks, useReturnPacks } from '../../api/policies.ts';
import { SettingProposal } from '../../components/setting-proposal.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';

/** A change of laws that waits for another privacy officer: exactly what would be attached and detached. */
export function PacksProposal({
  policy: { company, version, packs, can },
  proposal,
}: {
  policy: PolicyView;
  proposal: NonNullable<PolicyView['proposal']>;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const approve = useApprovePacks();
  const giveBack = useReturnPacks();
  const named = (ids: PolicyView['packs']): string =>
    ids.map((id) => t(`law.pack.${id}`)).join(' · ') || t('policies.none');
  const attached = proposal.packs.filter((id) => !packs.includes(id));
  const detached = packs.filter((id) => !proposal.packs.includes(id));
  return (
    <SettingProposal
      id={`packs-${company}`}
      title={t('policies.waits')}
      offered={t('policies.waits.of', { company: names.company(company) })}
      proposal={proposal}
      change={{ company, version, digest: proposal.digest }}
      can={can}
      approve={approve}
      giveBack={giveBack}
      words={{
        approve: t('policies.approve'),
        approved: t('policies.approved'),
        giveBack: t('policies.return'),
        returned: t('policies.returned'),
      }}
    >
      <span>{t('policies.waits.attach', { laws: named(attached) })}</span>
      <span>{t('policies.waits.detach', { laws: named(detached) })}</span>
    </SettingProposal>
  );
}
