import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/instant.ts';
import { chainTools } from '../../src/server/chain-tools.ts';
import { nodeWorld } from '../node.ts';
import { isScenarioName, scenarioNames } from '../scenario-names.ts';
import { cast } from '../seed/cast.ts';
import { wantedBy } from '../world-identity.ts';
import { presentStage } from './present-stage.ts';
import { setStage } from './set-stage.ts';
import { stageSearch, wantedStage } from './stage.ts';
import { pointMarks, pointsOf } from './story-points.ts';
import { callerOf } from './walk-story.ts';

const told = scenarioNames.filter((scenario) => pointsOf(scenario).length > 0);
const everyPoint = told.flatMap((scenario) =>
  pointsOf(scenario).map((point) => ({ scenario, point })),
);
const faults = ['outage', 'sms-down', 'slow'] as const;

async function contents(address: string): Promise<string> {
  const search = new URLSearchParams(address);
  const world = await nodeWorld(wantedBy(search));
  await setStage(world, wantedStage(search));
  const lines = await world.store.auditLines(0, 1_000_000);
  return chainTools.hash(chainTools.canonicalise([lines, ...world.store.contents()]));
}

describe('a link to a state', () => {
  it.each(everyPoint)('leads $scenario to “$point” and says so again', async (wanted) => {
    const { scenario, point } = wanted;
    const identity = { scenario, seed: 7, size: 60 };
    const world = await nodeWorld(identity);
    const seat = await setStage(world, { point, hours: 30, faults });
    expect(seat?.path).toMatch(/^requests\/R-/);
    const stage = presentStage(world);
    expect(stage).toEqual({ point, hours: 30, faults: [...faults] });
    const address = stageSearch(world.identity, stage);
    expect(wantedBy(new URLSearchParams(address))).toEqual(identity);
    expect(wantedStage(new URLSearchParams(address))).toEqual(stage);
  });

  it('brings the same state to the last id, and another for another seed', async () => {
    const address = 'scenario=impersonator&seed=3&size=60&hours=49&point=frozen';
    const [one, again, other] = [
      await contents(address),
      await contents(address),
      await contents(address.replace('seed=3', 'seed=4')),
    ];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('holds names and numbers alone, nothing of a person', async () => {
    const stage = { point: 'frozen', hours: 900, faults } as const;
    const address = stageSearch({ scenario: 'impersonator', seed: 1, size: 2000 }, stage);
    expect([...new URLSearchParams(address).values()].join(' ')).toMatch(/^[a-z0-9-. ]+$/);
    for (const { names, phone, email } of Object.values(cast))
      for (const value of [...names.map(([name]) => name), phone, email])
        if (value !== null) expect(decodeURIComponent(address)).not.toContain(value);
  });

  it.each(['hours=-1', 'hours=x', 'hours=1&point=somewhere', 'hours=1&faults=fire', ''])(
    'asks for the beginning where it makes no sense: “%s”',
    (address) => {
      expect(wantedStage(new URLSearchParams(address))).toEqual({
        point: null,
        hours: 0,
        faults: [],
      });
    },
  );

  it('says how far the clock was moved where no story is told', async () => {
    const world = await nodeWorld({ scenario: 'everyday', size: 60 });
    world.clock.advance(5 * HOUR + 1);
    expect(presentStage(world)).toEqual({ point: null, hours: 5, faults: [] });
  });
});

describe('the points of stories', () => {
  it('belong to scenarios in which somebody calls, each by its own mark', () => {
    for (const scenario of told) {
      expect(isScenarioName(scenario)).toBe(true);
      expect(callerOf(scenario)).not.toBeNull();
    }
    expect(new Set(Object.values(pointMarks)).size).toBe(Object.keys(pointMarks).length);
  });
});
