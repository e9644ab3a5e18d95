import { approveHold, liftHold, placeHold, returnHold } from '../../src/contract/holds.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import type { Situation } from './situation.ts';

/** What a hold that is asked for says. */
export const hold = {
  items: null,
  everywhere: false,
  reason: 'dispute',
  reference: 'L-1',
  reviewOn: '2027-01-31',
} as const;

type AnyHold = { readonly id: string; readonly version: number; readonly digest: string };

async function placed(desk: TinyDesk, customer: string): Promise<AnyHold> {
  const asked = await desk.done('pia', placeHold, { params: { customer }, body: hold });
  return { id: asked.id, version: asked.version, digest: asked.proposal?.digest ?? 'none' };
}

async function decided(
  desk: TinyDesk,
  one: AnyHold,
  how: typeof approveHold | typeof returnHold,
): Promise<AnyHold> {
  const { id, version, digest } = one;
  const sent = { params: { hold: id }, version, body: { digest } };
  return { ...one, version: (await desk.done('pat', how, sent)).version };
}

async function liftAsked(desk: TinyDesk, customer: string): Promise<AnyHold> {
  const { id, version } = await decided(desk, await placed(desk, customer), approveHold);
  const view = await desk.done('pia', liftHold, { params: { hold: id }, version });
  return { id, version: view.version, digest: view.proposal?.digest ?? 'none' };
}

function ofHold(endpoint: string, one: AnyHold): Sent {
  const body = endpoint === 'liftHold' ? {} : { digest: one.digest };
  return { params: { hold: one.id }, version: one.version, body };
}

/** Holds by their state, with what each state lets be done. */
export async function holdSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const states: readonly (readonly [string, AnyHold, { lift: string; decide: string }])[] = [
    ['asked', await placed(desk, 'c-full'), { lift: 'hold-settled', decide: 'second' }],
    [
      'placed',
      await decided(desk, await placed(desk, 'c-two'), approveHold),
      { lift: 'done', decide: 'nothing-proposed' },
    ],
    ['lift asked', await liftAsked(desk, 'c-phone'), { lift: 'hold-settled', decide: 'second' }],
    [
      'lifted',
      await decided(desk, await liftAsked(desk, 'c-few'), approveHold),
      { lift: 'hold-settled', decide: 'nothing-proposed' },
    ],
    [
      'sent back',
      await decided(desk, await placed(desk, 'c-post'), returnHold),
      { lift: 'hold-settled', decide: 'nothing-proposed' },
    ],
  ];
  return states.flatMap(([name, one, { lift, decide }]) =>
    (['liftHold', 'approveHold', 'returnHold'] as const).map((endpoint): Situation => {
      const answer = endpoint === 'liftHold' ? lift : decide;
      const state = `a hold ${name}`;
      const sent = ofHold(endpoint, one);
      return answer === 'second'
        ? { endpoint, state, sent, answer: 'done', asker: 'pia' }
        : { endpoint, state, sent, answer };
    }),
  );
}
