import type { ReportView } from '#contract/reports.ts';
import type { Fill } from '../../ui/fills.tsx';

/** An end of a request; a desk's few ends without an answer are told together. */
export type Ending = keyof ReportView['endings'] | 'otherwise';

/** Ends with their figures, as far as a line tells them apart. */
export type Endings = Readonly<Partial<Record<Ending, number | null>>>;

/** How each end of a request is drawn. */
export const endingFills: Readonly<Record<Ending, Fill>> = {
  granted: 'accent',
  'partly-granted': 'accent-stripes',
  refused: 'ink',
  withdrawn: 'dots',
  lapsed: 'columns',
  duplicate: 'lines',
  'opened-in-error': 'outline',
  otherwise: 'dots',
};

/** The ends in the order of the bars: what was granted first, what was no request last. */
export const endingsInOrder: readonly Ending[] = [
  'granted',
  'partly-granted',
  'refused',
  'withdrawn',
  'lapsed',
  'duplicate',
  'opened-in-error',
  'otherwise',
];
