import { at, none, type ProposedSettings } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** Long lists for direct mail, asked for and not. */
export function releaseSituations({ version, release }: ProposedSettings): readonly Situation[] {
  const ofRelease = (endpoint: string, body: object, answer: string): Situation => ({
    endpoint,
    state: 'a release asked',
    sent: at('ntt-china', version, body),
    answer,
  });
  return [
    {
      endpoint: 'proposeRelease',
      state: 'no release asked',
      sent: at('hkt', 0, { list: 'ml-a' }),
      answer: 'done',
    },
    {
      endpoint: 'proposeRelease',
      state: 'a list of nobody',
      sent: at('hkt', 0, { list: 'ml-none' }),
      answer: 'not-found',
    },
    {
      endpoint: 'proposeRelease',
      state: 'a year of the log book of another company',
      sent: at('hkt', 0, { list: 'refusals-ntt-china-2026' }),
      answer: 'not-found',
    },
    {
      endpoint: 'approveRelease',
      state: 'no release asked',
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnRelease',
      state: 'no release asked',
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    ofRelease('proposeRelease', { list: 'ml-n' }, 'proposal-pending'),
    { ...ofRelease('approveRelease', release, 'done'), asker: 'pia' },
    ofRelease('returnRelease', release, 'done'),
  ];
}
