import { at, none, notice, type ProposedSettings } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** The register of purposes, with one announced and without. */
export function purposeSituations({ version, purpose }: ProposedSettings): readonly Situation[] {
  const unsaid = 'no purpose proposed';
  const said = 'a purpose proposed';
  return [
    { endpoint: 'proposePurpose', state: unsaid, sent: at('hkt', 0, notice), answer: 'done' },
    {
      endpoint: 'proposePurpose',
      state: 'a date gone by',
      sent: at('hkt', 0, { ...notice, announcedOn: '2026-01-15' }),
      answer: 'announced-too-late',
    },
    {
      endpoint: 'approvePurpose',
      state: unsaid,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnPurpose',
      state: unsaid,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposePurpose',
      state: said,
      sent: at('ntt-china', version, notice),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approvePurpose',
      state: said,
      sent: at('ntt-china', version, purpose),
      answer: 'done',
      asker: 'pia',
    },
    {
      endpoint: 'returnPurpose',
      state: said,
      sent: at('ntt-china', version, purpose),
      answer: 'done',
    },
  ];
}
