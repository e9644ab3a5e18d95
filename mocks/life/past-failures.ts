import type { StepData } from './life-step-data.ts';

/** A life that went wrong once, as few steps as show it, and what was wrong. */
export type PastFailure = { readonly what: string; readonly steps: readonly StepData[] };

/** Every life that random walks have found to go wrong, led again with every run of the tests. */
export const pastFailures: readonly PastFailure[] = [
  {
    what: 'a file brought back mail for the contact point of a living person who had stopped it',
    steps: [
      { does: 'open', who: 'pat', which: 11, pick: 705, fault: 'none', wait: 0 },
      { does: 'import', who: 'ada', which: 0, pick: 755, fault: 'none', wait: 0 },
    ],
  },
];
