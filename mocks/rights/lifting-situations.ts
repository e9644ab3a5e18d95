import { at, erased, none, type ProposedSettings } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** Tombstones, with a lifting proposed and without. */
export function liftingSituations({ version, lifting }: ProposedSettings): readonly Situation[] {
  const unbarred = 'no lifting proposed';
  const barred = 'a lifting proposed';
  return [
    {
      endpoint: 'proposeLifting',
      state: unbarred,
      sent: at('hkt', 0, erased),
      answer: 'no-tombstone',
    },
    {
      endpoint: 'proposeLifting',
      state: 'a tombstone',
      sent: at('hkt', 0, {
        ...erased,
        details: [{ field: 'email', value: 'gone-too@canary.example' }],
      }),
      answer: 'done',
    },
    {
      endpoint: 'approveLifting',
      state: unbarred,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnLifting',
      state: unbarred,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposeLifting',
      state: barred,
      sent: at('ntt-china', version, erased),
      answer: 'proposal-pending',
    },
    {
      // Nobody of these has typed their PIN once more.
      endpoint: 'approveLifting',
      state: barred,
      sent: at('ntt-china', version, lifting),
      answer: 'step-up-needed',
      asker: 'pia',
    },
    {
      endpoint: 'returnLifting',
      state: barred,
      sent: at('ntt-china', version, lifting),
      answer: 'done',
    },
  ];
}
