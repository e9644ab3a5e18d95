import { at, none, written, type ProposedSettings } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** Versions of a policy, proposed and not. */
export function policySituations({ version, policy }: ProposedSettings): readonly Situation[] {
  const ofHkt = { ...written, said: [] };
  const unwritten = 'no version proposed';
  const drafted = 'a version proposed';
  return [
    { endpoint: 'proposePolicy', state: unwritten, sent: at('hkt', 0, ofHkt), answer: 'done' },
    {
      endpoint: 'proposePolicy',
      state: 'a date gone by for a version',
      sent: at('hkt', 0, { ...ofHkt, inForceFrom: '2026-01-15' }),
      answer: 'policy-too-early',
    },
    {
      endpoint: 'approvePolicy',
      state: unwritten,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnPolicy',
      state: unwritten,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposePolicy',
      state: drafted,
      sent: at('ntt-china', version, written),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approvePolicy',
      state: drafted,
      sent: at('ntt-china', version, policy),
      answer: 'done',
      asker: 'pia',
    },
    {
      endpoint: 'returnPolicy',
      state: drafted,
      sent: at('ntt-china', version, policy),
      answer: 'done',
    },
  ];
}
