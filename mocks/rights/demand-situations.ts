import {
  approveDemand,
  callBackDemand,
  openDemand,
  proposeDemand,
} from '../../src/contract/demands.ts';
import { stepUp } from '../../src/contract/session.ts';
import { DEMO_PIN } from '../step-up.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import type { Situation } from './situation.ts';

/** A paper of an authority, as it is written down. */
export const paper = {
  company: 'ntt-china',
  authority: 'au-hong-kong-court',
  instrument: 'court-order',
  reference: 'HCMP 123/26',
  scan: 'L-123',
  servedHow: 'in-person',
  servedOn: '2026-10-30',
  dueOn: '2026-11-20',
  scope: { from: '2026-05-01', to: '2026-05-07', address: '203.0.113.77', record: null },
  columns: ['time', 'address'],
  gag: { reviewOn: '2027-05-01' },
} as const;

type AnyDemand = { readonly id: string; readonly version: number; readonly digest: string };

/** Demands by how far they are, each opened, called back and proposed by the first officer. */
export async function demandSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const opened = async (): Promise<AnyDemand> => {
    const { id, version } = await desk.done('pia', openDemand, { body: paper });
    return { id, version, digest: 'none' };
  };
  const of = ({ id, version }: AnyDemand, body: object = {}): Sent => ({
    params: { demand: id },
    version,
    body,
  });
  const known = { result: 'known-there' };
  const calledBack = async (): Promise<AnyDemand> => {
    const one = await opened();
    const { version } = await desk.done('pia', callBackDemand, of(one, known));
    return { ...one, version };
  };
  const proposed = async (): Promise<AnyDemand> => {
    const one = await calledBack();
    const { version, proposal } = await desk.done('pia', proposeDemand, of(one));
    return { ...one, version, digest: proposal?.digest ?? 'none' };
  };
  // Who typed their PIN here signs in anew before anything is asked of them.
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  const approved = async (): Promise<AnyDemand> => {
    const one = await proposed();
    const { version } = await desk.done('pat', approveDemand, of(one, { digest: one.digest }));
    return { ...one, version };
  };
  const [fresh, called, asked] = [await opened(), await calledBack(), await proposed()];
  const allowed = await approved();
  const none = 'nothing-proposed';
  const steps = [
    ['callBackDemand', known, 'done', 'wrong-status', 'wrong-status', 'wrong-status'],
    ['previewDemand', null, 'not-called-back', 'done', 'done', 'done'],
    ['proposeDemand', {}, 'not-called-back', 'done', 'proposal-pending', 'wrong-status'],
    // Nobody of these has typed their PIN once more.
    ['approveDemand', 'digest', none, none, 'step-up-needed', none],
    ['returnDemand', 'digest', none, none, 'done', none],
    ['exportDemand', {}, 'not-approved', 'not-approved', 'not-approved', 'done'],
    ['reviewGag', { reviewOn: null }, 'done', 'done', 'done', 'done'],
  ] as const;
  const states = [
    ['a demand opened', fresh],
    ['a demand called back', called],
    ['a demand proposed', asked],
    ['a demand approved', allowed],
  ] as const;
  return [
    { endpoint: 'readDemands', state: 'demands', sent: {}, answer: 'done' },
    { endpoint: 'openDemand', state: 'demands', sent: { body: paper }, answer: 'done' },
    {
      endpoint: 'openDemand',
      state: 'a demand for everybody',
      sent: { body: { ...paper, scope: { ...paper.scope, address: null } } },
      answer: 'fields',
    },
    ...steps.flatMap(([endpoint, body, ...answers]) =>
      states.map(([state, one], at): Situation => {
        const sent = body === 'digest' ? of(one, { digest: one.digest }) : of(one, body ?? {});
        const situation = { endpoint, state, sent, answer: answers[at] ?? 'none' };
        return endpoint === 'approveDemand' && one === asked
          ? { ...situation, asker: 'pia' }
          : situation;
      }),
    ),
  ];
}
