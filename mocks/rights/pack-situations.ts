import { at, none, packs, type ProposedSettings } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** Laws attached to a company, proposed and not. */
export function packSituations(proposed: ProposedSettings): readonly Situation[] {
  const { version, packs: digest } = proposed;
  const still = 'packs, nothing proposed';
  const asked = 'packs proposed';
  return [
    { endpoint: 'proposePacks', state: still, sent: at('hkt', 0, packs), answer: 'done' },
    {
      endpoint: 'approvePacks',
      state: still,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    { endpoint: 'returnPacks', state: still, sent: at('hkt', 0, none), answer: 'nothing-proposed' },
    {
      endpoint: 'proposePacks',
      state: asked,
      sent: at('ntt-china', version, packs),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approvePacks',
      state: asked,
      sent: at('ntt-china', version, digest),
      answer: 'done',
      asker: 'pia',
    },
    {
      // Who proposed may also take it back.
      endpoint: 'returnPacks',
      state: asked,
      sent: at('ntt-china', version, digest),
      answer: 'done',
    },
  ];
}
