import type { CheckpointView } from '#contract/audit.ts';
import type { VerifyOutcome } from '../../api/verify-in-worker.ts';

/** What a verification has found so far: nothing, so many events that hold, or a first bad one. */
export type Known =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'holds'; readonly upTo: number }
  | { readonly kind: 'broken'; readonly seq: number };

/** A stretch of the chain up to a checkpoint; `checkpoint` null for the events since the last one. */
export type ChainSegment = {
  /** Numbers of the first and the last event. */
  readonly from: number;
  readonly to: number;
  readonly checkpoint: CheckpointView | null;
  /** Checkpoints that stand inside it, its own with them: more than one where stretches are drawn as one. */
  readonly checkpoints: number;
  readonly state: 'verified' | 'not-yet' | 'broken';
};

/** Segments that are drawn one by one; what lies further off is drawn as one. */
const DRAWN = 16;

/** What a verification's end says of the chain; one that was cancelled says what it had said before. */
export function knownFrom(outcome: VerifyOutcome, before: Known): Known {
  if (outcome.kind === 'cancelled') return before;
  const { verdict } = outcome;
  return verdict.ok ? { kind: 'holds', upTo: verdict.size } : { kind: 'broken', seq: verdict.seq };
}

/** The chain from checkpoint to checkpoint and on to its present end, the oldest first. */
export function chainSegments(
  checkpoints: readonly CheckpointView[],
  size: number,
  known: Known,
): readonly ChainSegment[] {
  const ends = new Map(checkpoints.map((one) => [one.size, one]));
  const sizes = [...new Set([...ends.keys(), size])].toSorted((a, b) => a - b);
  const segments = sizes
    .filter((to) => to > 0)
    .map((to, index, all): ChainSegment => {
      const from = (all[index - 1] ?? 0) + 1;
      const checkpoint = ends.get(to) ?? null;
      const checkpoints = checkpoint === null ? 0 : 1;
      return { from, to, checkpoint, checkpoints, state: stateOf(from, to, known) };
    });
  return withoutMany(segments);
}

/** Everything before the first bad event holds; everything behind it has not been looked at. */
function stateOf(from: number, to: number, known: Known): ChainSegment['state'] {
  switch (known.kind) {
    case 'nothing':
      return 'not-yet';
    case 'holds':
      return to <= known.upTo ? 'verified' : 'not-yet';
    case 'broken':
      if (to < known.seq) return 'verified';
      return from <= known.seq ? 'broken' : 'not-yet';
  }
}

/** Keeps those around the bad one, else the latest, and joins the others; one state never hides another. */
function withoutMany(segments: readonly ChainSegment[]): readonly ChainSegment[] {
  const bad = segments.findIndex(({ state }) => state === 'broken');
  const last = bad === -1 ? segments.length : Math.min(segments.length, bad + DRAWN / 2);
  const first = Math.max(0, last - DRAWN);
  return [
    ...joined(segments.slice(0, first)),
    ...segments.slice(first, last),
    ...joined(segments.slice(last)),
  ];
}

function joined(segments: readonly ChainSegment[]): readonly ChainSegment[] {
  const groups: ChainSegment[] = [];
  for (const segment of segments) {
    const before = groups.at(-1);
    if (before === undefined || before.state !== segment.state) groups.push(segment);
    else
      groups[groups.length - 1] = {
        ...segment,
        from: before.from,
        checkpoints: before.checkpoints + segment.checkpoints,
      };
  }
  return groups;
}
