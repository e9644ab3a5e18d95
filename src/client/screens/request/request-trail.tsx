import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { requestTrailQuery } from '../../api/requests.ts';
import { TrailCard } from '../../components/trail-card.tsx';

/** All events of the request, newest first. */
export function RequestTrail({ request }: { request: string }): ReactElement {
  return <TrailCard trail={useQuery(requestTrailQuery(request))} />;
}
