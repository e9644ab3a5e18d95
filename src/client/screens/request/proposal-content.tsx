import type { ReactElement } from 'react';
import type { ProposalView, RequestView } from '#contract/request.ts';
import { Citation } from '../../components/refusal-text.tsx';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DeletionDiff } from './deletion-diff.tsx';
import { HistoryFacts } from './history-facts.tsx';
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
    case 'lapse':
      return <LapseLine request={request} />;
    case 'withholding':
      return <WithheldItems request={request} />;
    case 'access-history':
      return request.disclosure?.history == null ? null : (
        <HistoryFacts history={request.disclosure.history} />
      );
    case 'deletion':
      return request.deletion === null ? null : <DeletionDiff deletion={request.deletion} />;
    case 'refusal':
      return (
        <>
          <GroundLine request={request} ground={proposed.ground ?? ''} />
          <StatementLine statement={proposed.statement} language={request.language} />
        </>
      );
    case 'part-correction':
    case 'contact-correction':
      return (
        <>
          <CorrectionContent correction={proposed.correction} />
          {proposed.ground === null ? null : (
            <GroundLine request={request} ground={proposed.ground} />
          )}
          <StatementLine statement={proposed.statement} language={request.language} />
        </>
      );
  }
}

function PaperContent({ paper }: { paper: NonNullable<ProposalView['paper']> }): ReactElement {
  const t = useT();
  const { word } = useWords();
  const { list } = useFormat();
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
        ...(paper.authority === null
          ? []
          : [
              {
                id: 'authority',
                name: t('representative.paper.label'),
                value: t(`representative.paper.${paper.authority.paper}`),
              },
              {
                id: 'covers',
                name: t('representative.covers'),
                value: list(paper.authority.covers.map((kind) => t(`request.kind.${kind}`))),
              },
              {
                id: 'receives',
                name: t('representative.receives'),
                value: paper.authority.receives
                  ? t('request.proposal.yes')
                  : t('request.proposal.no'),
              },
            ]),
        {
          id: 'address',
          name: t('request.proposal.paper.address'),
          value: paper.addressMatches ? t('request.proposal.yes') : t('request.proposal.no'),
        },
      ]}
    />
  );
}

function LapseLine({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const { day } = useFormat(request.zone);
  const { remindedAt } = request.course;
  if (remindedAt === null) return null;
  return (
    <p>{t('request.proposal.lapse.what', { date: day(new Date(remindedAt).toISOString()) })}</p>
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

function CorrectionContent({
  correction,
}: {
  correction: ProposalView['correction'];
}): ReactElement | null {
  const t = useT();
  if (correction === null) return null;
  const { field, held, corrected, sourceOfTruth } = correction;
  return (
    <>
      <DefinitionList
        items={[
          { id: 'item', name: t('customer.column.item'), value: t(`customer.field.${field}`) },
          { id: 'held', name: t('correction.proposed.held'), value: held },
          { id: 'corrected', name: t('correction.proposed.corrected'), value: corrected },
          {
            id: 'truth',
            name: t('correction.proposed.truth'),
            value: sourceOfTruth === null ? '' : t(`correction.evidence.${sourceOfTruth}`),
          },
        ]}
      />
      <p>{t('correction.proposed.compare')}</p>
    </>
  );
}

function StatementLine({
  statement,
  language,
}: {
  statement: string | null;
  language: string;
}): ReactElement | null {
  const t = useT();
  if (statement === null) return null;
  return (
    <p>
      <Rich
        k="request.named"
        values={{
          name: t('correction.statement'),
          value: <BdiText text={statement} lang={language} look="lines" />,
        }}
      />
    </p>
  );
}
