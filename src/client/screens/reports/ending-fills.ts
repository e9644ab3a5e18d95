import type { ReportView } from '#contract/reports.ts';
import type { Fill } from '../../ui/fills.tsx';

export type Ending = keyof ReportView['endings'];

/** How each end of a request is drawn, in the order of the bars: what was granted first, what was no request last. */
export const endingFills: Readonly<Record<Ending, Fill>> = {
  granted: 'accent',
  'partly-granted': 'accent-stripes',
  refused: 'ink',
  withdrawn: 'dots',
  lapsed: 'columns',
  duplicate: 'lines',
  'opened-in-error': 'outline',
};

/** The ends in that order. */
export const endingsInOrder: readonly Ending[] = [
  'granted',
  'partly-granted',
  'refused',
  'withdrawn',
  'lapsed',
  'duplicate',
  'opened-in-error',
];
