import type { ReactElement } from 'react';
import type { DemandView } from '#contract/demands.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useNames } from '../../components/use-names.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { useOfficeName } from './use-office-name.ts';
import { WhoseVisits } from './whose-visits.tsx';

/** The paper as it was served, and who has signed for what. */
export function DemandFacts({ demand }: { demand: DemandView }): ReactElement {
  const t = useT();
  const cite = useCite();
  const names = useNames();
  const { day, list } = useFormat();
  const officeName = useOfficeName();
  const { authority, scope } = demand;
  const facts: readonly (readonly [string, ReactElement | string])[] = [
    [
      t('authority.demand.authority'),
      authority === null ? t('authority.demand.delisted') : officeName(authority),
    ],
    [
      t('authority.demand.instrument'),
      <Cluster key="instrument" gap={1}>
        <span>{t(`authority.instrument.${demand.instrument}`)}</span>
        <BdiText text={demand.reference} />
      </Cluster>,
    ],
    [
      t('authority.demand.served'),
      <Rich
        key="served"
        k="authority.demand.served.value"
        values={{
          how: t(`authority.served.${demand.servedHow}`),
          date: day(demand.servedOn),
          scan: <BdiText text={demand.scan} />,
        }}
      />,
    ],
    [t('authority.demand.company'), names.company(demand.company)],
    [
      t('authority.demand.scope'),
      <Rich
        key="scope"
        k="authority.demand.scope.value"
        values={{
          from: day(scope.from),
          to: day(scope.to),
          zone: demand.zone,
          who: <WhoseVisits scope={scope} />,
        }}
      />,
    ],
    [
      t('authority.demand.columns'),
      list(demand.columns.map((column) => t(`authority.column.${column}`))),
    ],
    [t('authority.demand.due'), day(demand.dueOn)],
    [
      t('authority.demand.gag'),
      demand.gag === null
        ? t('authority.gag.none')
        : t('authority.gag.until', { date: day(demand.gag.reviewOn) }),
    ],
    ...(demand.untold === 0
      ? []
      : [[t('authority.demand.untold'), t('authority.untold', { n: demand.untold })] as const]),
    [t('authority.demand.law'), cite(demand.citation)],
    [t('authority.demand.signed'), <Signed key="signed" demand={demand} />],
  ];
  return (
    <DefinitionList items={facts.map(([name, value], at) => ({ id: String(at), name, value }))} />
  );
}

/** Who opened, called back, proposed, approved and exported, in that order. */
function Signed({ demand }: { demand: DemandView }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const { openedBy, openedAt, callBack, proposal, approved, exported } = demand;
  const steps = [
    ['opened', { by: openedBy, at: openedAt }],
    [callBack?.result === 'not-known-there' ? 'not-known-there' : 'called-back', callBack],
    ['proposed', proposal],
    ['approved', approved],
    ['exported', exported],
  ] as const;
  return (
    <>
      {steps.map(([state, one]) =>
        one === null ? null : (
          <Cluster key={state} gap={1}>
            <span>
              {state === 'proposed'
                ? t('authority.signed.proposed')
                : t(`authority.state.${state}`)}
            </span>
            <StaffBadge id={one.by} withName />
            <Quiet>{dateTime(new Date(one.at).toISOString())}</Quiet>
          </Cluster>
        ),
      )}
    </>
  );
}
