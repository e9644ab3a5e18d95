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
  {
    what: 'the model held a request for the account’s own after it had been attached to somebody else',
    steps: [
      { does: 'open', who: 'ali', which: 34, pick: 948, fault: 'none', wait: 0 },
      { does: 'relink', who: 'ada', which: 6, pick: 296, fault: 'none', wait: 30_000 },
      { does: 'remind', who: 'own', which: 37, pick: 672, fault: 'none', wait: 0 },
    ],
  },
];
