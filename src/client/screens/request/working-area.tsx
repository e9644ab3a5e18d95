import type { ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { DisclosureBuilder } from './disclosure-builder.tsx';
import { DisclosureCard } from './disclosure-card.tsx';
import { OptOutCard } from './opt-out-card.tsx';

/** Where the step at hand is worked on: the disclosure, or the stop of marketing. */
export function WorkingArea({
  request,
  isBuilding,
  onBuild,
  onLeave,
}: {
  request: RequestView;
  isBuilding: boolean;
  onBuild: () => void;
  onLeave: () => void;
}): ReactElement | null {
  const { disclosure, optOut } = request;
  if (optOut !== null) return <OptOutCard optOut={optOut} zone={request.zone} />;
  if (disclosure === null) return null;
  return isBuilding ? (
    <DisclosureBuilder request={request} disclosure={disclosure} onLeave={onLeave} />
  ) : (
    <DisclosureCard request={request} disclosure={disclosure} onBuild={onBuild} />
  );
}
