import * as z from 'zod/mini';
import { namedFaultIds } from '../demo/named-faults.ts';
import type { WorldIdentity } from '../world-identity.ts';
import type { StoryPoint } from './story-points.ts';
import { storyPoints } from './story-points.ts';

/** What can be switched on to go wrong, by name. */
export const stageFaults = ['outage', 'sms-down', ...namedFaultIds] as const;
export type StageFault = (typeof stageFaults)[number];

/** Ten years: nobody looks further ahead. */
const MOST_HOURS = 87_600;

/** How a world stands, in names and numbers alone: how far its story was told, its clock, what goes wrong. */
export type Stage = {
  readonly point: StoryPoint | null;
  /** Whole hours since the world began. */
  readonly hours: number;
  readonly faults: readonly StageFault[];
};

const Asked = z.object({
  point: z.nullable(z.enum(storyPoints)),
  hours: z.int().check(z.minimum(0), z.maximum(MOST_HOURS)),
  faults: z.array(z.enum(stageFaults)),
});

/** The part of an address behind `?` that brings a world and a stage; no word of a person stands in it. */
export function stageSearch({ scenario, seed, size }: WorldIdentity, stage: Stage): string {
  const search = new URLSearchParams({
    scenario,
    seed: String(seed),
    size: String(size),
    hours: String(stage.hours),
  });
  if (stage.point !== null) search.set('point', stage.point);
  if (stage.faults.length > 0) search.set('faults', stage.faults.join('.'));
  return search.toString();
}

/** The stage that an address asks for; what makes no sense is not asked. */
export function wantedStage(search: URLSearchParams): Stage {
  const parsed = Asked.safeParse({
    point: search.get('point'),
    hours: Number(search.get('hours')),
    faults: (search.get('faults') ?? '').split('.').filter((name) => name !== ''),
  });
  return parsed.success ? parsed.data : { point: null, hours: 0, faults: [] };
}
