import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { CorrectionCard } from './correction-card.tsx';
import { DeletionCard } from './deletion-card.tsx';
import { DisclosureBuilder } from './disclosure-builder.tsx';
import { DisclosureCard } from './disclosure-card.tsx';
import { OptOutCard } from './opt-out-card.tsx';
import type { Comparison } from './use-comparison.ts';

/** Where the step at hand is worked on: the disclosure, or the stop of marketing. */
export function WorkingArea({
  request,
  isBuilding,
  comparison,
  onBuild,
  onLeave,
  onRefuse,
}: {
  request: RequestView;
  comparison: Comparison;
  onRefuse: () => void;
  isBuilding: boolean;
  onBuild: () => void;
  onLeave: () => void;
}): ReactElement | null {
  const { disclosure, optOut, correction } = request;
  if (optOut !== null) return <OptOutCard optOut={optOut} zone={request.zone} />;
  if (correction !== null)
    return (
      <CorrectionCard
        request={request}
        correction={correction}
        comparison={comparison}
        onRefuse={onRefuse}
      />
    );
  if (request.deletion !== null)
    return <DeletionCard request={request} deletion={request.deletion} />;
  if (disclosure === null) return null;
  return isBuilding ? (
    <DisclosureBuilder request={request} disclosure={disclosure} onLeave={onLeave} />
  ) : (
    <DisclosureCard request={request} disclosure={disclosure} onBuild={onBuild} />
  );
}
