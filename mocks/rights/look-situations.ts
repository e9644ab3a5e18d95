import { askLook, returnLook, type LookView } from '../../src/contract/vault.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import { paper } from './demand-situations.ts';
import type { Situation } from './situation.ts';

const look = {
  company: 'ntt-china',
  violation: 'account-taken-over',
  statement: 'Somebody else ordered in the customer’s name.',
  scope: paper.scope,
  minutes: '30',
} as const;

/** Looks into the access history, asked for by the first officer and let by the second. */
export async function lookSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const asked = await desk.done('pia', askLook, { body: look });
  const other = await desk.done('pia', askLook, { body: look });
  const of = ({ id, version, digest }: LookView): Sent => ({
    params: { look: id },
    version,
    body: { digest },
  });
  const back = await desk.done('pat', returnLook, of(other));
  return [
    { endpoint: 'readVault', state: 'looks', sent: {}, answer: 'done' },
    { endpoint: 'askLook', state: 'looks', sent: { body: look }, answer: 'done' },
    {
      endpoint: 'askLook',
      state: 'a look at everybody',
      sent: { body: { ...look, scope: { ...look.scope, address: null } } },
      answer: 'fields',
    },
    {
      // Nobody of these has typed their PIN once more.
      endpoint: 'approveLook',
      state: 'a look asked',
      sent: of(asked),
      answer: 'step-up-needed',
      asker: 'pia',
    },
    { endpoint: 'returnLook', state: 'a look asked', sent: of(asked), answer: 'done' },
    { endpoint: 'readLook', state: 'a look asked', sent: of(asked), answer: 'not-approved' },
    {
      endpoint: 'approveLook',
      state: 'a look sent back',
      sent: of(back),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnLook',
      state: 'a look sent back',
      sent: of(back),
      answer: 'nothing-proposed',
    },
  ];
}
