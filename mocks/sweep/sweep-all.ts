import { deeds } from '../crash/deeds.ts';
import { readDeeds } from './read-deeds.ts';
import { sweepDeed, type Swept } from './sweep-deeds.ts';
import { journeys, sweepJourney } from './sweep-journeys.ts';
import type { MakeCall } from './sweep-page.ts';
import { sweepRead } from './sweep-reads.ts';

/** One thing that is led through every fault. */
export type SweepWork = {
  readonly kind: 'changes' | 'reads' | 'journeys';
  readonly name: string;
  /** `takes` says which runs of a journey are made, by their place among all of them. */
  readonly sweep: (takes: (place: number) => boolean) => Promise<Swept>;
};

/** Every change, every read, and every journey with each of its calls. */
export function sweepAll(makeCall: MakeCall): readonly SweepWork[] {
  return [
    ...deeds().map((deed): SweepWork => ({
      kind: 'changes',
      name: deed.name,
      sweep: async () => sweepDeed(deed, makeCall),
    })),
    ...readDeeds().map((deed): SweepWork => ({
      kind: 'reads',
      name: deed.name,
      sweep: async () => sweepRead(deed, makeCall),
    })),
    ...journeys.map((journey): SweepWork => ({
      kind: 'journeys',
      name: journey.name,
      sweep: async (takes) => sweepJourney(journey, makeCall, { takes }),
    })),
  ];
}
