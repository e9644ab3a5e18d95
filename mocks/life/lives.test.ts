import { describe, expect, it } from 'vitest';
import { requestCommands } from '../../src/domain/command-vocabulary.ts';
import { moves } from './life-moves.ts';
import { pastFailures } from './past-failures.ts';
import { faultOf, runLives } from './run-lives.ts';
import { runSchedules } from './run-schedules.ts';
import { smaller } from './smaller.ts';

describe('lives led at random', () => {
  it('know every command of a request', () => {
    const known = new Set<string>(
      Object.values(moves).map(({ endpoint }) => endpoint.command ?? 'none'),
    );
    expect(requestCommands.filter((command) => !known.has(command))).toEqual([]);
  });

  it('hold every invariant after every step', async () => {
    const { steps, violations, tally } = await runLives(1000, 7);
    expect(violations).toEqual([]);
    expect(steps).toBeGreaterThanOrEqual(1000);
    expect(tally.size).toBeGreaterThan(40);
  }, 240_000);

  it.each(pastFailures.map(({ what, steps }) => [what, steps] as const))(
    'go right where once %s',
    async (_what, steps) => {
      expect(await faultOf(steps)).toBeNull();
    },
  );

  it('are made as small as still shows what is wrong', async () => {
    const isWrong = async (steps: readonly number[]) =>
      steps.includes(3) && steps.includes(7) ? 'I0 both are there' : null;
    const steps = Array.from({ length: 10 }, (_, index) => index);
    expect(await smaller(steps, isWrong, 60_000)).toEqual([3, 7]);
  });
});

describe('calls in two tabs, one store operation at a time', () => {
  it('lose nothing and do nothing twice', async () => {
    const { schedules, moved, violations } = await runSchedules(50, 7);
    expect(violations).toEqual([]);
    expect(schedules).toBe(50);
    expect(moved).toBeGreaterThan(0);
  }, 240_000);
});
