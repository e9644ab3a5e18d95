import * as fc from 'fast-check';
import { LifeModel } from './life-model.ts';
import { LifeStep, type Tally } from './life-step.ts';
import type { StepData } from './life-step-data.ts';
import { lifeSteps } from './life-steps.ts';
import { LifeWorld } from './life-world.ts';
import { smaller } from './smaller.ts';

/** Commands of one life at most. */
const LONGEST = 160;
/** Lives that are drawn from one seed. */
const LIVES = 5;

/** How many lives were led, how many steps they took, what was asked, and what must not have been. */
export type LivesLed = {
  readonly steps: number;
  readonly lives: number;
  readonly events: number;
  readonly tally: Tally;
  readonly violations: readonly string[];
};

export type LivesOptions = {
  readonly onLife?: (steps: number) => void;
  /** How long a life that went wrong is made smaller. */
  readonly shrinkMs?: number;
};

/** Leads lives until so many steps are taken. The same seed leads the same lives. Stops at the first violation, made small. */
export async function runLives(
  wanted: number,
  seed: number,
  { onLife, shrinkMs = 60_000 }: LivesOptions = {},
): Promise<LivesLed> {
  const tally: Tally = new Map();
  const count = { steps: 0, lives: 0, events: 0 };
  let last: readonly StepData[] = [];
  const commands = fc.commands([lifeSteps(tally)], { maxCommands: LONGEST, size: 'max' });
  const life = fc.asyncProperty(commands, async (steps) => {
    const model = new LifeModel();
    last = model.taken;
    const world = new LifeWorld();
    await fc.asyncModelRun(() => ({ model, real: world }), steps);
    await world.finish();
    count.steps += model.taken.length;
    count.lives += 1;
    count.events += await world.store.auditSize();
    onLife?.(count.steps);
  });
  for (let batch = 0; count.steps < wanted; batch += 1) {
    const drawn = {
      seed: seed * 100_003 + batch,
      numRuns: LIVES,
      endOnFailure: true,
      unbiased: true,
    };
    const details = await fc.check(life, drawn);
    if (!details.failed) continue;
    const { errorInstance: error } = details;
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const steps = await smaller(last, faultOf, shrinkMs);
    const kept = steps.map((step) => JSON.stringify(step)).join(',\n');
    const violation = `${fault}\n${await faultOf(steps)}\n[${kept}]\nfast-check seed ${drawn.seed}`;
    return { ...count, tally, violations: [violation] };
  }
  return { ...count, tally, violations: [] };
}

/** What goes wrong in a life that is led again step by step; null where nothing does. */
export async function faultOf(kept: readonly StepData[]): Promise<string | null> {
  const model = new LifeModel();
  const world = new LifeWorld();
  try {
    for (const data of kept) {
      const step = new LifeStep(data);
      if (step.check(model)) await step.run(model, world);
    }
    await world.finish();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
