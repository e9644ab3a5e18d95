import { approveMerge, proposeMerge, returnMerge, undoMerge } from '../../src/contract/merges.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import type { Situation } from './situation.ts';

type AnyMerge = { readonly id: string; readonly version: number; readonly digest: string };

async function mergeAsked(desk: TinyDesk, keeps: string, joins: string): Promise<AnyMerge> {
  const sent = { params: { customer: keeps }, body: { with: joins } };
  const view = await desk.done('sue', proposeMerge, sent);
  return { id: view.id, version: view.version, digest: view.proposal?.digest ?? 'none' };
}

async function mergeDecided(
  desk: TinyDesk,
  one: AnyMerge,
  how: typeof approveMerge | typeof returnMerge,
): Promise<AnyMerge> {
  const { id, version, digest } = one;
  const sent = { params: { merge: id }, version, body: { digest } };
  return { ...one, version: (await desk.done('pia', how, sent)).version };
}

async function undoAsked(desk: TinyDesk, keeps: string, joins: string): Promise<AnyMerge> {
  const asked = await mergeAsked(desk, keeps, joins);
  const { id, version } = await mergeDecided(desk, asked, approveMerge);
  const view = await desk.done('sue', undoMerge, { params: { merge: id }, version });
  return { id, version: view.version, digest: view.proposal?.digest ?? 'none' };
}

/** Merges by their state, with what each state lets be done. */
export async function mergeSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const states: readonly (readonly [string, AnyMerge, { undo: string; decide: string }])[] = [
    [
      'asked',
      await mergeAsked(desk, 'c-two', 'c-phone'),
      { undo: 'proposal-pending', decide: 'second' },
    ],
    [
      'carried out',
      await mergeDecided(desk, await mergeAsked(desk, 'c-few', 'c-few-phone'), approveMerge),
      { undo: 'done', decide: 'nothing-proposed' },
    ],
    [
      'undo asked',
      await undoAsked(desk, 'c-post', 'c-nowhere'),
      { undo: 'proposal-pending', decide: 'second' },
    ],
    [
      'undone',
      await mergeDecided(desk, await undoAsked(desk, 'c-shared', 'c-phone-moved'), approveMerge),
      { undo: 'not-joined', decide: 'nothing-proposed' },
    ],
    [
      'sent back',
      await mergeDecided(desk, await mergeAsked(desk, 'c-mori-0', 'c-mori-1'), returnMerge),
      { undo: 'not-joined', decide: 'nothing-proposed' },
    ],
  ];
  return states.flatMap(([name, one, { undo, decide }]) =>
    (['undoMerge', 'approveMerge', 'returnMerge'] as const).map((endpoint): Situation => {
      const answer = endpoint === 'undoMerge' ? undo : decide;
      const body = endpoint === 'undoMerge' ? {} : { digest: one.digest };
      const sent = { params: { merge: one.id }, version: one.version, body };
      const state = `a merge ${name}`;
      return answer === 'second'
        ? { endpoint, state, sent, answer: 'done', asker: 'sue' }
        : { endpoint, state, sent, answer };
    }),
  );
}
