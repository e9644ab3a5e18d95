import type { ReactElement } from 'react';
import type { LookView } from '#contract/vault.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useNames } from '../../components/use-names.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { WhoseVisits } from './whose-visits.tsx';

/** What was stated, of whose visits, for how long, and who let it. */
export function LookFacts({ look }: { look: LookView }): ReactElement {
  const t = useT();
  const cite = useCite();
  const names = useNames();
  const { day, dateTime } = useFormat();
  const { scope, approved } = look;
  const facts: readonly (readonly [string, ReactElement | string])[] = [
    [t('authority.vault.violation'), t(`authority.violation.${look.violation}`)],
    [t('authority.field.statement'), <BdiText key="said" text={look.statement} look="lines" />],
    [t('authority.demand.company'), names.company(look.company)],
    [
      t('authority.demand.scope'),
      <Rich
        key="scope"
        k="authority.vault.scope"
        values={{ from: day(scope.from), to: day(scope.to), who: <WhoseVisits scope={scope} /> }}
      />,
    ],
    [t('authority.vault.minutes'), t('authority.vault.minutes.value', { n: Number(look.minutes) })],
    [t('authority.look.asked'), <StaffBadge key="by" id={look.by} withName />],
    ...(approved === null
      ? []
      : ([
          [t('authority.state.approved'), <StaffBadge key="approved" id={approved.by} withName />],
          [t('authority.vault.until'), dateTime(new Date(approved.until).toISOString())],
        ] as const)),
    [t('authority.demand.law'), cite(look.citation)],
  ];
  return (
    <DefinitionList items={facts.map(([name, value], at) => ({ id: String(at), name, value }))} />
  );
}
