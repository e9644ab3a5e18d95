import type { ReactElement } from 'react';
import type { DisclosureView, ItemDecisionView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { MergeCard } from '../../components/merge-card.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { DecisionPill } from './decision-pill.tsx';
import type { Builder } from './use-builder.ts';

/** Somebody decided otherwise on the same items: what held, theirs and mine, and which of them stays. */
export function DecisionConflict({
  request,
  disclosure,
  builder,
}: {
  request: RequestView;
  disclosure: DisclosureView;
  builder: Builder;
}): ReactElement {
  const t = useT();
  const { day } = useFormat(request.zone);
  const items = disclosure.items.filter(({ item }) => builder.collisions.includes(item));
  const pill = (item: (typeof items)[number], decision: ItemDecisionView | undefined) => (
    <DecisionPill item={{ ...item, decision: decision ?? null }} grounds={request.grounds} />
  );
  return (
    <MergeCard
      key={request.version}
      title={t('request.conflict.title.choice')}
      rows={items.map((item) => ({
        id: item.item,
        label: `${t(`customer.field.${item.field}`)} · ${day(item.collectedOn)}`,
        base: pill(item, builder.over[item.item]),
        theirs: pill(item, builder.held[item.item]),
        mine: pill(item, builder.decisions[item.item]),
      }))}
      can={request.can['decide-items']}
      isPending={builder.deeds.decide.isPending}
      onKeep={(sideOf) => {
        builder.settle(builder.collisions.filter((item) => sideOf(item) === 'theirs'));
      }}
    />
  );
}
