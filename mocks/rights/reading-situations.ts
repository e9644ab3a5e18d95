import { at, none, type ProposedSettings } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** Another reading of the clause on direct mail, proposed and not. */
export function readingSituations({ version, reading }: ProposedSettings): readonly Situation[] {
  const looser = { reading: 'purpose-suffices' };
  const unread = 'no reading proposed';
  const read = 'a reading proposed';
  return [
    { endpoint: 'proposeReading', state: unread, sent: at('hkt', 0, looser), answer: 'done' },
    {
      endpoint: 'proposeReading',
      state: 'the reading as it is',
      sent: at('hkt', 0, { reading: 'consent-needed' }),
      answer: 'nothing-changed',
    },
    {
      endpoint: 'approveReading',
      state: unread,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnReading',
      state: unread,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposeReading',
      state: read,
      sent: at('ntt-china', version, looser),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approveReading',
      state: read,
      sent: at('ntt-china', version, reading),
      answer: 'done',
      asker: 'pia',
    },
    {
      endpoint: 'returnReading',
      state: read,
      sent: at('ntt-china', version, reading),
      answer: 'done',
    },
  ];
}
