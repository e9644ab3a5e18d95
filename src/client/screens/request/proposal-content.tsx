import type { ReactElement } from 'react';
import type { ProposalView, RequestView } from '#contract/requests.ts';
import { Citation } from '../../components/refusal-text.tsx';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { useGroundWords } from './use-ground-words.ts';

/** The exact content of a proposal, by its kind. */
export function ProposalContent({
  request,
  proposed,
}: {
  request: RequestView;
  proposed: ProposalView;
}): ReactElement | null {
  const t = useT();
  switch (proposed.kind) {
    case 'paper':
      return proposed.paper === null ? null : <PaperContent paper={proposed.paper} />;
    case 'unlock':
      return <p>{t('request.proposal.unlock.what')}</p>;
    case 'withholding':
      return <WithheldItems request={request} />;
    case 'refusal':
      return <GroundLine request={request} ground={proposed.ground ?? ''} />;
  }
}

function PaperContent({ paper }: { paper: NonNullable<ProposalView['paper']> }): ReactElement {
  const t = useT();
  const { word } = useWords();
  return (
    <DefinitionList
      items={[
        {
          id: 'paper',
          name: t('request.proposal.paper.what'),
          value: word('verification', 'paper.', paper.paper),
        },
        {
          id: 'reason',
          name: t('request.proposal.paper.why'),
          value: word('verification', 'paper-reason.', paper.reason),
        },
        {
          id: 'address',
          name: t('request.proposal.paper.address'),
          value: paper.addressMatches ? t('request.proposal.yes') : t('request.proposal.no'),
        },
      ]}
    />
  );
}

function WithheldItems({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const rows: { id: string; name: string; value: ReactElement }[] = [];
  for (const { item, field, decision } of request.disclosure?.items ?? []) {
    if (decision?.kind !== 'withhold') continue;
    const value = <GroundLine request={request} ground={decision.ground} />;
    rows.push({ id: item, name: t(`customer.field.${field}`), value });
  }
  return (
    <>
      <p>{t('request.proposal.withholding.what')}</p>
      <DefinitionList items={rows} />
    </>
  );
}

function GroundLine({ request, ground }: { request: RequestView; ground: string }): ReactElement {
  const words = useGroundWords();
  const found = request.grounds.find((one) => one.id === ground);
  if (found === undefined) return <p>{ground}</p>;
  return (
    <p>
      {words(found)} <Citation text={found.citation} />
    </p>
  );
}
